package dev.gatehouse.ui.handover;

import java.util.List;
import java.util.stream.Collectors;

import dev.gatehouse.domain.handover.HandOver;
import dev.gatehouse.domain.handover.Place;
import dev.gatehouse.domain.journal.Origin;
import dev.gatehouse.domain.port.HandOverException;
import dev.gatehouse.domain.port.UnreadableFileException;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.Problem;
import dev.gatehouse.ui.handover.HandOverViewModel.Notice;

/** What is said about a change that a colleague prepared. */
final class HandOverWords {
    private static final int LONGEST = 300;

    private final Messages messages;

    HandOverWords(Messages messages) {
        this.messages = messages;
    }

    Notice refused(String key) {
        return new Notice(true, messages.text(key + ".title"), messages.text(key + ".body"));
    }

    Notice refused(HandOverException problem) {
        var parts = problem.parts().stream().sorted().map(part -> messages.text("handover.part." + part))
                .collect(Collectors.joining(", "));
        return new Notice(true, messages.text("handover." + problem.reason() + ".title"),
                messages.text("handover." + problem.reason() + ".body", parts,
                        VisibleText.capped(String.valueOf(problem.getMessage()), LONGEST)));
    }

    /** That somebody called opening off. */
    Notice calledOff() {
        return new Notice(false, messages.text("cancelled.title"), messages.text("cancelled.advice"));
    }

    /** What is said about a file that was opened. */
    Notice told(String key) {
        return new Notice(false, messages.text(key + ".title"), messages.text(key + ".body"));
    }

    Notice neither(HandOverException asChange, UnreadableFileException asProfile) {
        return new Notice(true, messages.text("handover.NOT_ONE.title"), messages.text("handover.NOT_ONE.body",
                VisibleText.capped(String.valueOf(asChange.getMessage()), LONGEST),
                VisibleText.capped(String.valueOf(asProfile.getMessage()), LONGEST)));
    }

    Notice noSuchProfile(ProfileRef ref, Problem problem) {
        return new Notice(true, messages.text("file.elsewhere.title"), messages.text("file.elsewhere.body",
                VisibleText.capped(ref.profile().value(), 60), problem.title(), problem.advice()));
    }

    Notice elsewhere(Place place, Origin here) {
        return new Notice(true, messages.text("handover.elsewhere.title"),
                messages.text("handover.elsewhere.body", place(place.sandbox(), place.account(), place.region()),
                        place(here.sandbox(), here.account(), here.region())));
    }

    Notice otherInstance(Place place) {
        return new Notice(true, messages.text("handover.instance.title"), messages.text("handover.instance.body",
                VisibleText.capped(place.alias(), 60), place.ref().instance().value()));
    }

    Notice unread(Problem problem) {
        return new Notice(true, messages.text("handover.unread.title"),
                messages.text("handover.unread.body", problem.title(), problem.advice()));
    }

    Notice moved(List<String> fields) {
        return new Notice(false, messages.text("handover.moved.title"),
                fields.isEmpty()
                        ? messages.text("handover.moved.same")
                        : messages.text("handover.moved.body", String.join(", ", fields)));
    }

    String preparedBy(HandOver change, boolean byMyself, boolean changedSince) {
        var caller = change.author().caller();
        var who = caller.isEmpty() ? messages.text("handover.nobody") : VisibleText.capped(caller, 120);
        var text = new StringBuilder(
                messages.text("handover.prepared", who, messages.times().dayAndTime(change.author().at())));
        if (!change.why().reason().isEmpty()) {
            text.append(' ').append(
                    messages.text("handover.reason", VisibleText.capped(change.why().reason(), LONGEST)));
        }
        if (byMyself) {
            text.append(' ').append(messages.text("handover.myself"));
        }
        if (changedSince) {
            text.append(' ').append(messages.text("handover.changed"));
        }
        return text.append(' ').append(messages.text("handover.limit")).toString();
    }

    private String place(boolean sandbox, String account, String region) {
        var where = sandbox ? messages.text("environment.short.SANDBOX") : messages.text("environment.short.AWS");
        return messages.text("handover.place", where,
                account.isEmpty() ? messages.text("not.reported") : VisibleText.capped(account, 30),
                VisibleText.capped(region, 30));
    }
}
