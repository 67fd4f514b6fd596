package dev.gatehouse.cli;

import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

import dev.gatehouse.change.ConfirmWindow;
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
import dev.gatehouse.change.TakeBack;
import dev.gatehouse.change.UpdateRequestText;
import dev.gatehouse.domain.journal.Origin;
import dev.gatehouse.domain.journal.Terms;
import dev.gatehouse.domain.local.NamedNetworks;
import dev.gatehouse.domain.port.CallerIdentity;
import dev.gatehouse.domain.port.Connection;
import dev.gatehouse.domain.port.ConnectionTarget;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.InstanceSummary;
import dev.gatehouse.domain.port.LocalStoreException;
import dev.gatehouse.domain.port.ProfileDocument;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ProfileField;
import dev.gatehouse.domain.profile.ProfileRef;

/** One run of the submit protocol on standard output: a line for each step, never more certain than what is known. */
final class ApplyRun {
    private final Place place;
    private final ApplyServices services;
    private final ApplyEnd end;
    private final Consent consent;
    private final Terms terms;
    private final ApplyWords words;
    private final StepLines lines;
    private final Pace pace;

    ApplyRun(Place place, ApplyServices services, ApplyEnd end, Consent consent, Terms terms) {
        this.place = place;
        this.services = services;
        this.end = end;
        this.consent = consent;
        this.terms = terms;
        this.words = new ApplyWords(services);
        this.pace = services.pace();
        this.lines = new StepLines(end, pace);
    }

    /** Runs to a verdict. */
    ApplyVerdict run(ProfileDocument document) {
        var other = Wished.refusal(place, document);
        if (other.isPresent()) {
            return refuse(other.get());
        }
        try {
            var networks = services.networks();
            return switch (place.connection().gateway().callerIdentity()) {
                case Reply.Failure<CallerIdentity>(var failure) -> notRead("who-am-i", failure);
                case Reply.Answer<CallerIdentity>(var caller, var _) -> as(caller, document, networks);
            };
        } catch (LocalStoreException problem) {
            return refuse("The named networks of this computer cannot be read (" + problem.getMessage()
                    + "), so nobody knows whether one that must be kept would be refused. Nothing was sent.");
        }
    }

    private ApplyVerdict as(CallerIdentity caller, ProfileDocument document, NamedNetworks networks) {
        var origin = place.origin(caller);
        lines.step("who-am-i", "%s at %s, %s".formatted(origin.caller(), origin.host(), origin.region()));
        var record = new SubmitRecord(services.journal(), origin);
        var earlier = new EarlierSubmits(place.connection().gateway(), record, pace).settle(place.ref(),
                Optional.empty(), this::report);
        if (earlier.isPresent()) {
            return ended(new SubmitVerdict.NotApplied(earlier.get()));
        }
        return switch (place.connection().gateway().profile(place.ref())) {
            case Reply.Failure<AuthenticationProfile>(var failure) -> notRead("read", failure);
            case Reply.Answer<AuthenticationProfile>(var now, var _) ->
                against(Wished.of(now, document, networks), record);
        };
    }

    private ApplyVerdict against(Wished wished, SubmitRecord record) {
        lines.step("read", wished.lastModified());
        if (!wished.errors().isEmpty()) {
            wished.errors().forEach(finding -> end.line("  " + services.words(finding)));
            return refuse("The file cannot be sent as it is. Nothing was sent.");
        }
        if (wished.change().isEmpty()) {
            lines.say("AWS already holds what the file says. Nothing was sent.");
            return ApplyVerdict.NOTHING_TO_DO;
        }
        if (wished.moved()) {
            lines.say(
                    "The profile has changed since the file was written. Nothing was sent: describe it again and repeat"
                            + " your edits.");
            return ApplyVerdict.STALE;
        }
        return plan(new SubmitRequest(place.ref(), wished.now(), wished.change(), terms), wished, record);
    }

    private ApplyVerdict plan(SubmitRequest request, Wished wished, SubmitRecord record) {
        lines.step("plan", names(request.change().fields()));
        new UpdateRequestText(request.ref(), request.change()).json().lines()
                .forEach(line -> end.line("  " + line));
        wished.warnings().forEach(finding -> end.line("  " + services.words(finding)));
        var refusal = consent.refusal(wished.dangers().stream().map(words::of).toList(), this::instanceName);
        if (refusal.isPresent()) {
            lines.say(refusal.get());
            return consent.yes() ? ApplyVerdict.REFUSED : ApplyVerdict.NOT_APPLIED;
        }
        var submit = new ProfileSubmit(place.connection(), request, end.control(), record, pace);
        var verdict = ended(submit.run(this::report));
        return verdict == ApplyVerdict.APPLIED
                ? ConfirmWindow.begin(submit.id(), request, record, pace).map(window -> confirmed(window, record))
                        .orElse(verdict)
                : verdict;
    }

    private ApplyVerdict confirmed(ConfirmWindow window, SubmitRecord record) {
        var way = new TakeBack.OverConnection(place.connection(), record, end.waiting(), pace);
        return new ApplyConfirm(window, way, consent.answers(), words, lines).run();
    }

    /** What a person types to say that this instance is meant; where it cannot be read, its id. */
    private String instanceName() {
        return place.connection().gateway()
                .instance(place.ref().instance()) instanceof Reply.Answer<InstanceSummary>(var instance, var _)
                        ? instance.typedName()
                        : place.ref().instance().value();
    }

    private void report(SubmitEvent event) {
        var step = event.step().name().toLowerCase(Locale.ROOT).replace('_', '-');
        switch (event) {
            case SubmitEvent.Started _ -> lines.step(step, "started");
            case SubmitEvent.Finished(var _, var _, var took) -> lines.step(step, "done in " + took.toMillis() + " ms");
            case SubmitEvent.Stopped(var _, var _, var took, var _) ->
                lines.step(step, "ended after " + took.toMillis() + " ms");
            case SubmitEvent.Failed(var _, var _, var took, var failure) ->
                lines.step(step, "%s after %s ms".formatted(answer(failure), took.toMillis()));
            case SubmitEvent.Seen(var _, var sight) -> lines.step(step, seen(sight));
            case SubmitEvent.LookingAgain(var _, var look, var pause) ->
                lines.step(step, "not seen yet; look %s in %s ms".formatted(look, pause.toMillis()));
            case SubmitEvent.SendingAgain(var _, var send, var pause) ->
                lines.step(step,
                        "AWS was busy and did not accept it; send %s in %s ms".formatted(send, pause.toMillis()));
            case SubmitEvent.NotWritten(var _, var problem) ->
                lines.step(step, "could not be written down yet: " + problem.getMessage());
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
        lines.say(switch (verdict) {
            case SubmitVerdict.Applied applied -> "Applied and verified"
                    + applied.reported().map(failure -> ", although the answer was an error").orElse("") + "."
                    + (applied.changedByOthers().isEmpty()
                            ? ""
                            : " Somebody else changed " + names(applied.changedByOthers())
                                    + " at the same time.");
            case SubmitVerdict.NotApplied(var reason) -> words.of(reason);
            case SubmitVerdict.Unknown(var doubt) -> words.of(doubt);
        });
        return ApplyVerdict.of(verdict);
    }

    private ApplyVerdict notRead(String step, GatewayFailure failure) {
        lines.step(step, words.of(failure));
        lines.say("Nothing was sent.");
        return ApplyVerdict.NOT_APPLIED;
    }

    private ApplyVerdict refuse(String why) {
        lines.say(why);
        return ApplyVerdict.REFUSED;
    }

    static String names(Collection<ProfileField> fields) {
        return fields.stream().sorted().map(ProfileField::wireName).collect(Collectors.joining(", "));
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
            return Origin.of(connection.target(), caller);
        }
    }
}
