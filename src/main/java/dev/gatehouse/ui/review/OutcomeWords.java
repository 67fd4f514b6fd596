package dev.gatehouse.ui.review;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.change.SubmitRequest;
import dev.gatehouse.change.SubmitVerdict;
import dev.gatehouse.change.SubmitVerdict.Doubt;
import dev.gatehouse.change.SubmitVerdict.Reason;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ProfileField;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.FailureWords;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.review.Outcome.Kind;

/** The verdict of a submit in words: never more certain than the verdict itself. */
public final class OutcomeWords {
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("HH:mm:ss 'UTC'")
            .withZone(ZoneOffset.UTC);

    private final Messages messages;
    private final FailureWords failures;
    private final HeldWords held;

    /** Words from the window's bundle. */
    public OutcomeWords(Messages messages) {
        this.messages = messages;
        this.failures = new FailureWords(messages);
        this.held = new HeldWords(messages);
    }

    /** How a submit of {@code sent} ended. */
    public Outcome of(SubmitVerdict verdict, SubmitRequest sent) {
        return switch (verdict) {
            case SubmitVerdict.Applied applied -> applied(applied, sent);
            case SubmitVerdict.NotApplied(var reason) -> notApplied(reason);
            case SubmitVerdict.Unknown(var doubt) -> unknown(doubt, sent);
        };
    }

    /** An undo that was applied and verified. */
    public Outcome undone(SubmitVerdict.Applied applied, SubmitRequest sent) {
        return new Outcome(Kind.APPLIED, messages.text("outcome.undone.title"), applied(applied, sent).body(),
                applied(applied, sent).details());
    }

    /** The outcome with the time in which somebody else's change would not have been noticed (reliability R6). */
    Outcome withWindow(Outcome outcome, Duration window) {
        var line = messages.text("outcome.window", window.toMillis());
        return new Outcome(outcome.kind(), outcome.title(), outcome.body(), outcome.details().isEmpty()
                ? line
                : outcome.details() + "\n" + line);
    }

    private Outcome applied(SubmitVerdict.Applied applied, SubmitRequest sent) {
        var body = new StringBuilder(messages.text("outcome.applied.body", time(applied.trace().at())));
        applied.reported().ifPresent(_ -> body.append(' ').append(messages.text("outcome.applied.reported")));
        if (!applied.changedByOthers().isEmpty()) {
            body.append('\n').append(messages.text("outcome.applied.others"));
            applied.changedByOthers()
                    .forEach(field -> body.append('\n').append(held.changed(field, sent.base(), applied.now())));
        }
        return new Outcome(Kind.APPLIED, messages.text("outcome.applied.title"), body.toString(),
                applied.reported().map(failures::details).orElse(""));
    }

    private Outcome notApplied(Reason reason) {
        return switch (reason) {
            case Reason.NothingToDo _ -> plain(Kind.NOT_APPLIED, "nothing");
            case Reason.Locked _ -> plain(Kind.NOT_APPLIED, "locked");
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

    private Outcome unknown(Doubt doubt, SubmitRequest sent) {
        return switch (doubt) {
            case Doubt.StillOld(var _, var failure) -> new Outcome(Kind.UNKNOWN,
                    messages.text("outcome.old.title"), messages.text("outcome.old.body"),
                    failure.map(failures::details).orElse(""));
            case Doubt.Different(var now, var differing) -> different(now, differing, sent);
            case Doubt.BrokenOff(var cause) -> new Outcome(Kind.UNKNOWN, messages.text("outcome.broken.after.title"),
                    messages.text("outcome.broken.after.body"), cause);
            case Doubt.CannotRead(var failure) -> new Outcome(Kind.UNKNOWN, messages.text("outcome.unread.title"),
                    messages.text("outcome.unread.body", failures.title(failure)), failures.details(failure));
        };
    }

    /** A verdict for each field that was sent: whether AWS holds it as it was sent (reliability row 23). */
    private Outcome different(AuthenticationProfile now, Set<ProfileField> differing, SubmitRequest sent) {
        var asSent = EnumSet.copyOf(sent.change().fields());
        var all = asSent.size();
        asSent.removeAll(differing);
        var lines = new ArrayList<String>();
        if (!asSent.isEmpty()) {
            lines.add(messages.text("outcome.different.as.sent", names(asSent)));
        }
        differing.forEach(field -> lines.add(held.notAsSent(field, sent.target(), now)));
        lines.add(messages.text("outcome.different.body"));
        return new Outcome(Kind.UNKNOWN, asSent.isEmpty()
                ? messages.text("outcome.different.title")
                : messages.text("outcome.different.part", asSent.size(), all), String.join("\n", lines), "");
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
