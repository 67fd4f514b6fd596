package dev.gatehouse.cli;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.gatehouse.change.EarlierSubmits;
import dev.gatehouse.change.Pace;
import dev.gatehouse.change.ProfileSubmit;
import dev.gatehouse.change.Sight;
import dev.gatehouse.change.SubmitEvent;
import dev.gatehouse.change.SubmitRecord;
import dev.gatehouse.change.SubmitRequest;
import dev.gatehouse.change.SubmitVerdict;
import dev.gatehouse.change.SubmitVerdict.Doubt;
import dev.gatehouse.change.SubmitVerdict.Reason;
import dev.gatehouse.change.UpdateRequestText;
import dev.gatehouse.domain.journal.Origin;
import dev.gatehouse.domain.port.CallerIdentity;
import dev.gatehouse.domain.port.Connection;
import dev.gatehouse.domain.port.ConnectionTarget;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.ProfileDocument;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ProfileField;
import dev.gatehouse.domain.profile.ProfileRef;

/** One run of the submit protocol on standard output: a line for each step, never more certain than what is known. */
final class ApplyRun {
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("HH:mm:ss.SSS'Z'")
            .withZone(ZoneOffset.UTC);

    private final Place place;
    private final ApplyServices services;
    private final ApplyEnd end;
    private final Optional<Question> question;
    private final Pace pace;

    ApplyRun(Place place, ApplyServices services, ApplyEnd end, Optional<Question> question) {
        this.place = place;
        this.services = services;
        this.end = end;
        this.question = question;
        this.pace = services.pace();
    }

    /** Runs to a verdict. */
    ApplyVerdict run(ProfileDocument document) {
        var other = Wished.refusal(place, document);
        if (other.isPresent()) {
            return refuse(other.get());
        }
        return switch (place.connection().gateway().callerIdentity()) {
            case Reply.Failure<CallerIdentity>(var failure) -> notRead("who-am-i", failure);
            case Reply.Answer<CallerIdentity>(var caller, var _) -> as(caller, document);
        };
    }

    private ApplyVerdict as(CallerIdentity caller, ProfileDocument document) {
        var origin = place.origin(caller);
        step("who-am-i", "%s at %s, %s".formatted(origin.caller(), origin.host(), origin.region()));
        var record = new SubmitRecord(services.journal(), origin);
        var earlier = new EarlierSubmits(place.connection().gateway(), record, pace).settle(place.ref(),
                Optional.empty(), this::report);
        if (earlier.isPresent()) {
            return ended(new SubmitVerdict.NotApplied(earlier.get()));
        }
        return switch (place.connection().gateway().profile(place.ref())) {
            case Reply.Failure<AuthenticationProfile>(var failure) -> notRead("read", failure);
            case Reply.Answer<AuthenticationProfile>(var now, var _) -> against(Wished.of(now, document), record);
        };
    }

    private ApplyVerdict against(Wished wished, SubmitRecord record) {
        step("read", wished.lastModified());
        if (!wished.errors().isEmpty()) {
            wished.errors().forEach(finding -> end.line("  " + services.words(finding)));
            return refuse("The file cannot be sent as it is. Nothing was sent.");
        }
        if (wished.change().isEmpty()) {
            say("AWS already holds what the file says. Nothing was sent.");
            return ApplyVerdict.NOTHING_TO_DO;
        }
        if (wished.moved()) {
            say("The profile has changed since the file was written. Nothing was sent: describe it again and repeat"
                    + " your edits.");
            return ApplyVerdict.STALE;
        }
        return plan(new SubmitRequest(place.ref(), wished.now(), wished.change()), wished, record);
    }

    private ApplyVerdict plan(SubmitRequest request, Wished wished, SubmitRecord record) {
        step("plan", names(List.copyOf(request.change().fields())));
        new UpdateRequestText(request.ref(), request.change()).json().lines()
                .forEach(line -> end.line("  " + line));
        wished.warnings().forEach(finding -> end.line("  " + services.words(finding)));
        if (question.isPresent() && !question.get().isAnsweredYes("Send this?")) {
            say("Nothing was sent.");
            return ApplyVerdict.NOT_APPLIED;
        }
        return ended(new ProfileSubmit(place.connection(), request, end.control(), record, pace)
                .run(this::report));
    }

    private void report(SubmitEvent event) {
        var step = event.step().name().toLowerCase(Locale.ROOT).replace('_', '-');
        switch (event) {
            case SubmitEvent.Started _ -> step(step, "started");
            case SubmitEvent.Finished(var _, var _, var took) -> step(step, "done in " + took.toMillis() + " ms");
            case SubmitEvent.Stopped(var _, var _, var took, var _) ->
                step(step, "ended after " + took.toMillis() + " ms");
            case SubmitEvent.Failed(var _, var _, var took, var failure) ->
                step(step, "%s after %s ms".formatted(answer(failure), took.toMillis()));
            case SubmitEvent.Seen(var _, var sight) -> step(step, seen(sight));
            case SubmitEvent.LookingAgain(var _, var look, var pause) ->
                step(step, "not seen yet; look %s in %s ms".formatted(look, pause.toMillis()));
            case SubmitEvent.SendingAgain(var _, var send, var pause) ->
                step(step, "AWS was busy and did not accept it; send %s in %s ms".formatted(send, pause.toMillis()));
            case SubmitEvent.NotWritten(var _, var problem) ->
                step(step, "could not be written down yet: " + problem.getMessage());
        }
    }

    /** How sending ended, never more certain than {@link GatewayFailure#certainlyNotApplied()}. */
    private static String answer(GatewayFailure failure) {
        if (failure.details().trace().sends() == 0) {
            return "nothing left this computer,";
        }
        return failure.certainlyNotApplied() ? "AWS did not accept it," : "nobody knows how it ended,";
    }

    private static String seen(Sight sight) {
        return switch (sight) {
            case NEW -> "AWS holds what was sent";
            case OLD -> "AWS holds what it held before";
            case OTHER -> "AWS holds something else";
            case UNREAD -> "the profile could not be read";
        };
    }

    private ApplyVerdict ended(SubmitVerdict verdict) {
        say(switch (verdict) {
            case SubmitVerdict.Applied applied -> "Applied and verified"
                    + applied.reported().map(failure -> ", although the answer was an error").orElse("") + "."
                    + (applied.changedByOthers().isEmpty()
                            ? ""
                            : " Somebody else changed " + names(List.copyOf(applied.changedByOthers()))
                                    + " at the same time.");
            case SubmitVerdict.NotApplied(var reason) -> words(reason);
            case SubmitVerdict.Unknown(var doubt) -> words(doubt);
        });
        return ApplyVerdict.of(verdict);
    }

    private String words(Reason reason) {
        return switch (reason) {
            case Reason.NothingToDo _ -> "AWS already holds what the file says. Nothing was sent.";
            case Reason.Locked _ -> "The connection is only read from. Nothing was sent.";
            case Reason.Cancelled _ -> "Cancelled. Nothing was sent.";
            case Reason.NotRead(var failure) -> services.words(failure) + " Nothing was sent.";
            case Reason.Stale _ -> "Somebody changed the profile just now. Nothing was sent.";
            case Reason.Refused(var failure) -> services.words(failure) + " Nothing was changed.";
            case Reason.NotJournaled(var problem) ->
                "The change could not be written down first, so it was not sent: " + problem.getMessage();
            case Reason.EarlierOpen(var begunAt) -> ("Nobody knows yet how the change of %s to this profile ended."
                    + " Nothing new was sent. Run this command again later.").formatted(begunAt);
            case Reason.Unconfirmed(var begunAt) -> ("The change of %s to this profile still waits to be confirmed or"
                    + " taken back; do that in the window first. Nothing was sent.").formatted(begunAt);
            case Reason.CredentialsTooShort(var endsAt, var _) ->
                "The credentials end at %s, before the time to confirm is over. Nothing was sent.".formatted(endsAt);
            case Reason.BrokenOff(var cause) -> "Gatehouse failed before anything was sent: " + cause;
            case Reason.ProvenUnchanged(var _, var failure) -> "Not applied: " + services.words(failure)
                    + " AWS holds what it held before.";
        };
    }

    private String words(Doubt doubt) {
        return "Nobody knows yet whether AWS applied the change: " + switch (doubt) {
            case Doubt.StillOld _ -> "it still shows the old values.";
            case Doubt.Different(var _, var differing) ->
                "it holds neither the old nor the new values of " + names(List.copyOf(differing)) + ".";
            case Doubt.BrokenOff(var cause) -> "Gatehouse failed after sending, " + cause + ".";
            case Doubt.CannotRead(var failure) -> services.words(failure);
        } + " Run this command again to look; it is not sent again blindly.";
    }

    private ApplyVerdict notRead(String step, GatewayFailure failure) {
        step(step, services.words(failure));
        say("Nothing was sent.");
        return ApplyVerdict.NOT_APPLIED;
    }

    private ApplyVerdict refuse(String why) {
        say(why);
        return ApplyVerdict.REFUSED;
    }

    private static String names(List<ProfileField> fields) {
        return fields.stream().sorted().map(ProfileField::wireName).collect(Collectors.joining(", "));
    }

    private void step(String step, String what) {
        end.line("%s %-10s %s".formatted(UTC.format(pace.now()), step, what));
    }

    private void say(String sentence) {
        end.line(sentence);
    }

    /**
     * Where to and from what.
     *
     * @param connection
     *            the way to AWS or a sandbox
     * @param ref
     *            the profile there
     * @param file
     *            what the wish is read from, for messages
     */
    record Place(Connection connection, ProfileRef ref, Path file) {
        /** From where and as whom the calls are made. */
        Origin origin(CallerIdentity caller) {
            var target = connection.target();
            return new Origin(target.environment() == ConnectionTarget.Environment.SANDBOX, target.host(),
                    target.region(), caller.arn());
        }
    }
}
