package dev.gatehouse.evidence;

import java.time.Duration;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.address.AddressFamily;
import dev.gatehouse.domain.baseline.Rule;
import dev.gatehouse.domain.baseline.VerdictNote;
import dev.gatehouse.domain.port.CallTrace;
import dev.gatehouse.domain.port.ChangeEvent;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.profile.AuthenticationProfile;

/**
 * The report for programs; {@code docs/schema/evidence-report-1.schema.json} describes it. Null is what AWS did not
 * report.
 */
record ReportJson(int schema, String kind, PackJson.Header pack, List<Asked> rules, List<Profile> profiles,
        List<NotRead> notRead,
        @Nullable Changes changes, String closing) {

    /** One profile; settings and meaning are null when it could not be read. */
    record Profile(String region, String source, Instance instance, String id, String name, Call call,
            @Nullable Answer answer, @Nullable Settings settings, @Nullable Meaning meaning, List<Result> controls,
            List<Note> notes, List<Check> idleSignOutChecks, @Nullable Changed cloudTrail) {}

    /** What CloudTrail says of calls to change it: they, or why they are not known. */
    record Changed(@Nullable List<Event> events, @Nullable Unread notRead) {
        static Changed of(Reply<List<ChangeEvent>> reply, PackTexts texts) {
            return switch (reply) {
                case Reply.Answer<List<ChangeEvent>>(var events, var _) ->
                    new Changed(events.stream().map(Event::of).toList(), null);
                case Reply.Failure<List<ChangeEvent>>(var failure) -> new Changed(null,
                        new Unread(Gap.code(failure), texts.title(failure), Call.of(failure.details().trace())));
            };
        }
    }

    /** One call; refusedWith is null when AWS carried it out. */
    record Event(String at, String principal, @Nullable String sourceAddress, @Nullable String requestId,
            @Nullable String refusedWith) {
        static Event of(ChangeEvent event) {
            return new Event(Times.exact(event.at()), event.principal(), event.sourceIp(), event.requestId(),
                    event.errorCode());
        }
    }

    /** Why CloudTrail was not read. */
    record Unread(String code, String why, Call call) {}

    /** What somebody wrote about a row; not in AWS. */
    record Note(String place, String row, String comment, String owner, @Nullable String reviewBy) {
        static Note of(Noted noted) {
            var note = noted.note();
            return new Note(noted.place(), noted.row(), note.comment(), note.owner(),
                    note.reviewBy() == null ? null : note.reviewBy().toString());
        }
    }

    /** What was settled before idle sign-out goes live; not in AWS. */
    record Check(String point, String state, String at) {}

    /** Its instance. */
    record Instance(String id, @Nullable String alias, @Nullable String arn) {}

    /** The call behind it. */
    record Call(String operation, @Nullable Integer status, @Nullable String requestId, @Nullable String awsTime,
            String computerTime, long milliseconds, int sends) {
        static Call of(CallTrace trace) {
            var server = trace.serverTime();
            return new Call(trace.operation(), trace.status(), trace.requestId(),
                    server == null ? null : Times.exact(server), Times.exact(trace.at()), trace.took().toMillis(),
                    trace.sends());
        }
    }

    /** Where AWS's answer stands in the pack. */
    record Answer(String path, int bytes, String sha256) {}

    /** What AWS holds. */
    record Settings(@Nullable String arn, @Nullable String description, @Nullable Boolean isDefault,
            @Nullable List<String> allowedIps, @Nullable List<String> blockedIps,
            @Nullable Boolean sessionInactivityHandlingEnabled, @Nullable Long sessionInactivityMinutes,
            @Nullable Long maxSessionMinutes, @Nullable Long periodicSessionMinutes, @Nullable String created,
            @Nullable String lastModified, @Nullable String lastModifiedRegion) {
        static Settings of(AuthenticationProfile held) {
            var session = held.session();
            var stamp = held.stamp();
            return new Settings(held.identity().arn(), held.identity().description(), held.identity().isDefault(),
                    held.access().allowed(), held.access().blocked(), session.inactivityEnabled(),
                    minutes(session.inactivity()), minutes(session.maximum()), minutes(session.periodic()),
                    stamp.created() == null ? null : Times.exact(stamp.created()),
                    stamp.lastModified() == null ? null : Times.exact(stamp.lastModified()),
                    stamp.lastModifiedRegion());
        }

        private static @Nullable Long minutes(@Nullable Duration value) {
            return value == null ? null : value.toMinutes();
        }
    }

    /** What it means: counts of addresses are texts, since they pass what numbers of JSON hold. */
    record Meaning(String access, String accessSentence, String sessionSentence, String ipv4Addresses,
            String ipv6Addresses, List<Found> findings) {}

    /** A finding; accepted is null while nobody accepted it. */
    record Found(String severity, String code, String place, String title, String detail,
            @Nullable Accepted accepted) {}

    /** Who lives with it says why. */
    record Accepted(String at, String reason) {}

    /** A rule, the values seen, the verdict, and what somebody wrote beside it. */
    record Result(String rule, String seen, String verdict, @Nullable Written note) {}

    /** What somebody wrote beside a verdict, and beside which; not in AWS, and not checked. */
    record Written(String text, String author, String at, String beside) {
        static Written of(VerdictNote note) {
            return new Written(note.text(), note.author(), Times.exact(note.at()), note.beside().name());
        }
    }

    /** A rule that the profiles are held against. */
    record Asked(String id, String reference, String asksFor) {}

    /** Something that could not be read. */
    record NotRead(String what, String code, String why, @Nullable String message, Call call) {}

    /** What changed since a snapshot. */
    record Changes(String snapshot, String taken, List<Change> profiles) {}

    /** One profile: what became of it, and how. */
    record Change(String region, String instance, String id, String name, String outcome, List<String> lines) {}

    static byte[] of(Evidence evidence, PackTexts texts) {
        return PackJson.write(new ReportJson(PackJson.SCHEMA, "gatehouse-evidence-report",
                PackJson.Header.of(evidence), evidence.input().rules().stream()
                        .map(rule -> new Asked(rule.id(), rule.reference(), texts.asked(rule))).toList(),
                evidence.profiles().stream().map(one -> profile(one, evidence, texts)).toList(),
                evidence.gaps().stream().map(ReportJson::notRead).toList(),
                evidence.comparison().map(changes -> changes(changes, texts)).orElse(null),
                Closing.sentence(evidence)));
    }

    private static Profile profile(ProfileFacts one, Evidence evidence, PackTexts texts) {
        var target = one.place().target();
        var instance = one.instance().summary();
        var read = one.assessed();
        return new Profile(target.region(), target.source(),
                new Instance(instance.id().value(), instance.alias(), instance.arn()),
                one.reading().ref().profile().value(), one.label(), Call.of(one.reading().trace()),
                read.map(_ -> answer(one)).orElse(null), read.map(held -> Settings.of(held.profile())).orElse(null),
                read.map(ReportJson::meaning).orElse(null),
                evidence.input().rules().stream().map(rule -> result(one, rule, evidence, texts)).toList(),
                evidence.notes(one).stream().map(Note::of).toList(), evidence.rollOuts(one).stream()
                        .map(said -> new Check(said.point().name(), said.state().name(), Times.exact(said.at())))
                        .toList(),
                evidence.changed(one).map(reply -> Changed.of(reply, texts)).orElse(null));
    }

    private static Answer answer(ProfileFacts one) {
        var bytes = RawAnswers.bytes(one);
        return new Answer(one.file(), bytes.length, Digests.sha256(bytes));
    }

    private static Meaning meaning(Assessed read) {
        return new Meaning(read.level().name(), read.access(), read.session(),
                read.effective().size(AddressFamily.IPV4).toString(),
                read.effective().size(AddressFamily.IPV6).toString(),
                read.findings().stream().map(ReportJson::found).toList());
    }

    private static Found found(Weighed found) {
        return new Found(found.finding().severity().name(), found.finding().code().code(), found.place(),
                found.title(), found.detail(),
                found.accepted().map(one -> new Accepted(Times.exact(one.at()), one.reason())).orElse(null));
    }

    private static Result result(ProfileFacts one, Rule rule, Evidence evidence, PackTexts texts) {
        return new Result(rule.id(),
                one.result(rule).map(texts::seen).orElseGet(() -> texts.text("pack.result.not.read")),
                one.verdict(rule).name(), evidence.note(one, rule).map(Written::of).orElse(null));
    }

    private static NotRead notRead(Gap gap) {
        return new NotRead(gap.what(), gap.code(), gap.title(), gap.message().isEmpty() ? null : gap.message(),
                Call.of(gap.failure().details().trace()));
    }

    private static Changes changes(Comparison comparison, PackTexts texts) {
        return new Changes(comparison.snapshot().name(), Times.exact(comparison.snapshot().taken()),
                comparison.changes().stream().map(change -> change(change, texts)).toList());
    }

    private static Change change(Comparison.Change change, PackTexts texts) {
        var delta = change.delta();
        var key = delta.key();
        return new Change(key.region(), key.ref().instance().value(), key.ref().profile().value(), delta.label(),
                Comparison.outcome(delta).name(), DiffText.lines(delta, texts));
    }
}
