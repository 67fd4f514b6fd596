package dev.gatehouse.ui.audit;

import java.time.Instant;
import java.util.Optional;

import dev.gatehouse.domain.fleet.Posture;
import dev.gatehouse.domain.fleet.ProfileKey;
import dev.gatehouse.domain.fleet.SnapshotHead;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.Messages;

/** Snapshots in words. */
final class AuditWords {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_REASON = 300;

    private final Messages messages;

    AuditWords(Messages messages) {
        this.messages = messages;
    }

    SnapshotItem item(SnapshotHead head, Optional<Posture> posture) {
        return new SnapshotItem(head, title(head, posture), when(head.taken()), extent(head, posture), missing(head),
                approval(head));
    }

    /** Its name; without one the profile it was taken of, or when it was taken. */
    String title(SnapshotHead head, Optional<Posture> posture) {
        if (!head.name().isBlank()) {
            return VisibleText.capped(head.name(), LONGEST_NAME);
        }
        return head.only()
                .map(only -> messages.text("audit.untitled.profile", posture.stream()
                        .flatMap(known -> known.labels().values().stream()).findFirst()
                        .map(AuditWords::visible).orElse(visible(only.profile().value()))))
                .orElseGet(() -> when(head.taken()));
    }

    String when(Instant at) {
        return messages.times().dayAndTime(at);
    }

    private String extent(SnapshotHead head, Optional<Posture> posture) {
        var extent = head.extent();
        var one = posture.map(Posture::instances).filter(instances -> instances.size() == 1)
                .map(instances -> visible(instances.values().iterator().next()));
        return messages.plural("audit.extent.profiles", extent.profiles(),
                one.orElseGet(() -> messages.plural("audit.extent.instances", extent.instances())));
    }

    private String missing(SnapshotHead head) {
        var extent = head.extent();
        var unread = extent.profiles() - extent.read();
        if (unread > 0) {
            return messages.plural("audit.extent.unread", unread);
        }
        return extent.complete() ? "" : messages.text("audit.extent.incomplete");
    }

    private String approval(SnapshotHead head) {
        return head.approval().map(given -> {
            var by = messages.text("audit.approved.by", messages.times().day(given.at()), visible(given.by()));
            return given.reason().isBlank()
                    ? by
                    : messages.text("audit.approved.why", by, VisibleText.capped(given.reason(), LONGEST_REASON));
        }).orElse("");
    }

    /** Where a profile is, for two of the same name. */
    String place(ProfileKey key, Optional<Posture> posture) {
        var instance = posture.flatMap(known -> Optional.ofNullable(known.instances().get(key.ref().instance())))
                .orElse(key.ref().instance().value());
        return messages.text("audit.place", visible(instance), visible(key.region()));
    }

    static String visible(String text) {
        return VisibleText.capped(text, LONGEST_NAME);
    }
}
