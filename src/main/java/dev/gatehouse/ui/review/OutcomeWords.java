package dev.gatehouse.ui.review;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.change.SubmitVerdict;
import dev.gatehouse.change.SubmitVerdict.Doubt;
import dev.gatehouse.change.SubmitVerdict.Reason;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ProfileField;
import dev.gatehouse.ui.common.FailureWords;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.VisibleText;
import dev.gatehouse.ui.review.Outcome.Kind;

/** The verdict of a submit in words: never more certain than the verdict itself. */
final class OutcomeWords {
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("HH:mm:ss 'UTC'")
            .withZone(ZoneOffset.UTC);

    private final Messages messages;
    private final FailureWords failures;

    OutcomeWords(Messages messages) {
        this.messages = messages;
        this.failures = new FailureWords(messages);
    }

    Outcome of(SubmitVerdict verdict) {
        return switch (verdict) {
            case SubmitVerdict.Applied applied -> applied(applied);
            case SubmitVerdict.NotApplied(var reason) -> notApplied(reason);
            case SubmitVerdict.Unknown(var doubt) -> unknown(doubt);
        };
    }

    /** An undo that was applied and verified. */
    Outcome undone(SubmitVerdict.Applied applied) {
        return new Outcome(Kind.APPLIED, messages.text("outcome.undone.title"), applied(applied).body(),
                applied(applied).details());
    }

    private Outcome applied(SubmitVerdict.Applied applied) {
        var body = new StringBuilder(messages.text("outcome.applied.body", time(applied.trace().at())));
        applied.reported().ifPresent(_ -> body.append(' ').append(messages.text("outcome.applied.reported")));
        if (!applied.changedByOthers().isEmpty()) {
            body.append(' ').append(messages.text("outcome.applied.others", names(applied.changedByOthers())));
        }
        return new Outcome(Kind.APPLIED, messages.text("outcome.applied.title"), body.toString(),
                applied.reported().map(failures::details).orElse(""));
    }

    private Outcome notApplied(Reason reason) {
        return switch (reason) {
            case Reason.NothingToDo _ -> plain(Kind.NOT_APPLIED, "nothing");
            case Reason.Cancelled _ -> plain(Kind.NOT_APPLIED, "cancelled");
            case Reason.NotRead(var failure) -> failed("not.read", failure);
            case Reason.Stale(var theirs, var differing) -> stale(theirs, differing);
            case Reason.Refused(GatewayFailure.AccessDenied failure) -> failed("view.only", failure);
            case Reason.Refused(var failure) -> failed("refused", failure);
            case Reason.NotJournaled(var problem) -> new Outcome(Kind.NOT_APPLIED,
                    messages.text("outcome.not.journaled.title"),
                    messages.text("outcome.not.journaled." + problem.reason(), VisibleText.of(problem.place())),
                    String.valueOf(problem.getCause()));
            case Reason.EarlierOpen(var begunAt) -> new Outcome(Kind.NOT_APPLIED,
                    messages.text("outcome.earlier.title"), messages.text("outcome.earlier.body", time(begunAt)), "");
            case Reason.Unconfirmed(var begunAt) -> new Outcome(Kind.NOT_APPLIED,
                    messages.text("outcome.unconfirmed.title"),
                    messages.text("outcome.unconfirmed.body", time(begunAt)), "");
            case Reason.CredentialsTooShort(var endsAt, var _) -> new Outcome(Kind.NOT_APPLIED,
                    messages.text("outcome.credentials.title"),
                    messages.text("outcome.credentials.body", time(endsAt)), "");
            case Reason.BrokenOff(var cause) -> new Outcome(Kind.NOT_APPLIED,
                    messages.text("outcome.broken.before.title"), messages.text("outcome.broken.before.body"), cause);
            case Reason.ProvenUnchanged(var _, var failure) -> failed("unchanged", failure);
        };
    }

    private Outcome unknown(Doubt doubt) {
        return switch (doubt) {
            case Doubt.StillOld(var _, var failure) -> new Outcome(Kind.UNKNOWN,
                    messages.text("outcome.old.title"), messages.text("outcome.old.body"),
                    failure.map(failures::details).orElse(""));
            case Doubt.Different(var _, var differing) -> new Outcome(Kind.UNKNOWN,
                    messages.text("outcome.different.title"),
                    messages.text("outcome.different.body", names(differing)), "");
            case Doubt.BrokenOff(var cause) -> new Outcome(Kind.UNKNOWN, messages.text("outcome.broken.after.title"),
                    messages.text("outcome.broken.after.body"), cause);
            case Doubt.CannotRead(var failure) -> new Outcome(Kind.UNKNOWN, messages.text("outcome.unread.title"),
                    messages.text("outcome.unread.body", failures.title(failure)), failures.details(failure));
        };
    }

    private Outcome stale(AuthenticationProfile theirs, Set<ProfileField> differing) {
        var when = theirs.stamp().lastModified();
        var region = theirs.stamp().lastModifiedRegion();
        var what = differing.isEmpty() ? messages.text("outcome.stale.nothing") : names(differing);
        var body = messages.text("outcome.stale.body", time(when), region == null ? "–" : region, what);
        return new Outcome(Kind.NOT_APPLIED, messages.text("outcome.stale.title"), body, "");
    }

    private Outcome plain(Kind kind, String key) {
        return new Outcome(kind, messages.text("outcome." + key + ".title"),
                messages.text("outcome." + key + ".body"), "");
    }

    private Outcome failed(String key, GatewayFailure failure) {
        return new Outcome(Kind.NOT_APPLIED, messages.text("outcome." + key + ".title"),
                messages.text("outcome." + key + ".body", failures.title(failure), failures.advice(failure)),
                failures.details(failure));
    }

    private String names(Set<ProfileField> fields) {
        return fields.stream().map(field -> messages.text("field." + field)).collect(Collectors.joining(", "));
    }

    private String time(@Nullable Instant instant) {
        return instant == null ? messages.text("not.reported") : UTC.format(instant);
    }
}
