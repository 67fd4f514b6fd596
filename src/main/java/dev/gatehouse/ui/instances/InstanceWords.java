package dev.gatehouse.ui.instances;

import java.time.Duration;
import java.util.Comparator;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.port.InstanceSummary;
import dev.gatehouse.domain.port.ReadWait;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.Messages;

/** Instances and how looking for them goes, in words. */
final class InstanceWords {
    private static final int LONGEST = 80;

    private final Messages messages;
    private final ReplicaWords replicas;

    InstanceWords(Messages messages) {
        this.messages = messages;
        this.replicas = new ReplicaWords(messages);
    }

    /** The order of names. */
    Comparator<String> order() {
        return messages.order();
    }

    FoundInstance found(Place place, InstanceSummary summary) {
        return new FoundInstance(place, summary, VisibleText.capped(summary.label(), LONGEST),
                status(summary.status()), replicas.brief(place.region(), summary.replication()));
    }

    private String status(@Nullable String status) {
        return switch (status) {
            case null -> messages.text("instances.status.none");
            case "ACTIVE" -> messages.text("instances.status.active");
            case "CREATION_IN_PROGRESS" -> messages.text("instances.status.creating");
            case "CREATION_FAILED" -> messages.text("instances.status.failed");
            default -> VisibleText.capped(status, LONGEST);
        };
    }

    String listing() {
        return messages.text("instances.listing");
    }

    String waiting(ReadWait wait) {
        return wait.isTurn()
                ? messages.plural("instances.turn", wait.seconds())
                : messages.plural("instances.waiting", wait.seconds(), wait.attempt());
    }

    String looking(int done, int all) {
        return messages.text("instances.looking", done, all);
    }

    String done(int count, int unknown) {
        var found = messages.plural("instances.done", count);
        return unknown == 0 ? found : messages.text("instances.done.partly", found, unknown);
    }

    String cancelled() {
        return messages.text("instances.cancelled");
    }

    String progress(int done, int all, Duration left) {
        return messages.text("instances.progress", done, all, left.toSeconds());
    }
}
