package dev.gatehouse.aws;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import dev.gatehouse.bench.Tally;
import dev.gatehouse.change.MemoryJournal;
import dev.gatehouse.change.ProfileSubmit;
import dev.gatehouse.change.SubmitControl;
import dev.gatehouse.change.SubmitRecord;
import dev.gatehouse.change.SubmitRequest;
import dev.gatehouse.change.SubmitVerdict;
import dev.gatehouse.change.SubmitVerdict.Doubt;
import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.domain.journal.Origin;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.InstanceId;
import dev.gatehouse.domain.profile.ProfileDraft;
import dev.gatehouse.domain.profile.ProfileId;
import dev.gatehouse.domain.profile.ProfileMatch;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.sandbox.AppliedUpdate.Writer;
import dev.gatehouse.sandbox.ReceivedRequest.Outcome;
import dev.gatehouse.sandbox.SandboxInstance;
import dev.gatehouse.sandbox.SandboxProfile;
import dev.gatehouse.sandbox.SandboxState;
import dev.gatehouse.sandbox.fault.FaultRule;

/** One submit of a profile of its own under faults, and the truth beside it. */
final class RandomSubmit {
    /** How the tally calls a submit that nobody knows the outcome of after the window has looked for two minutes. */
    static final String UNKNOWN = "not known after two minutes";
    /** How the tally calls a submit that was played to its end. */
    static final String PLAYED = "played";
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(20);
    private static final Duration LONG = Duration.ofHours(1);
    private static final int LOOKS = 6;
    private static final int MOST_SENDS = 3;

    private final SubmitWire wire;
    private final SandboxState state;
    private final Tally tally;
    private final SplittableRandom random;
    private final String name;
    private final ProfileRef ref;
    private final SubmitRequest request;
    private final ProfileSubmit submit;
    private String rowName = "";

    RandomSubmit(SubmitWire wire, Tally tally, int number) {
        this.wire = wire;
        this.state = wire.server.state();
        this.tally = tally;
        this.random = tally.random(number);
        SandboxInstance instance = state.instances().getFirst();
        var id = "p" + number;
        state.put(SandboxProfile.open(instance, id, "Random", Instant.parse("2025-01-01T00:00:00Z"))
                .with("AllowedIps", List.of("10.0.0.0/8", "10.0.0.0/8", "2001:db8::/32"))
                .with("BlockedIps", List.of("10.1.0.0/16")));
        ref = new ProfileRef(new InstanceId(instance.id()), new ProfileId(id));
        wire.server.faults().clear();
        var base = wire.read(ref);
        request = new SubmitRequest(ref, base, edited(base.toDraft()).changeFrom(base));
        submit = new ProfileSubmit(wire.connection, request, new SubmitControl(), new SubmitRecord(
                new MemoryJournal(wire.pace::now), new Origin(true, "127.0.0.1:1", "us-west-2", "arn")), wire.pace);
        name = arm(number);
    }

    private ProfileDraft edited(ProfileDraft draft) {
        return switch (random.nextInt(4)) {
            case 0 -> draft.withName("New");
            case 1 -> draft.withRows(ListKind.ALLOWED, List.of("10.0.0.0/8", "2001:db8::/32"));
            case 2 -> draft.withRows(ListKind.BLOCKED, List.of()).withDescription("New");
            default -> draft.withName("New").withRows(ListKind.ALLOWED, List.of("10.0.0.5/8", "203.0.113.0/24"));
        };
    }

    private String arm(int number) {
        state.forget();
        var faults = new RandomFaults(random);
        var row = RandomFaults.ROWS.get(random.nextInt(RandomFaults.ROWS.size()));
        var rules = new ArrayList<FaultRule>(faults.of(row));
        if (random.nextInt(5) == 0) {
            rules.add(random.nextInt(rules.size() + 1), faults.secondWriter());
        }
        wire.server.faults().set(rules);
        rowName = "row " + (row < 10 ? " " : "") + row;
        tally.count(rowName);
        return "submit %d, row %d, %s".formatted(number, row, rules.stream().map(FaultRule::words).toList());
    }

    /** Plays to a verdict that stays. */
    void play() {
        var verdict = submit.run(_ -> {});
        compare(verdict);
        tally.count("at the end of the submit: " + word(verdict));
        if (isOpen(verdict)) {
            tally.count("not known at the end of the submit, " + rowName + ", " + truth());
        }
        for (var look = 0; look < LOOKS && isOpen(verdict); look++) {
            verdict = again(LOOK_AGAIN);
        }
        tally.count("two minutes later: " + word(verdict));
        if (isOpen(verdict)) {
            tally.count(UNKNOWN);
        }
        wire.server.faults().clear();
        for (var look = 0; look < LOOKS && isOpen(verdict); look++) {
            verdict = again(LOOK_AGAIN);
        }
        tally.check(!isOpen(verdict), name + ": not resolved after the faults stopped");
        wire.pace.pause(LONG);
        compare(verdict);
        countSends();
        tally.count(PLAYED);
        state.remove(ref.instance().value(), ref.profile().value());
    }

    private SubmitVerdict again(Duration pause) {
        wire.pace.pause(pause);
        var verdict = submit.checkAgain(_ -> {});
        compare(verdict);
        return verdict;
    }

    /** Where AWS holds something else that is seen, and a person decides; everything else may still be found out. */
    private static boolean isOpen(SubmitVerdict verdict) {
        return verdict instanceof SubmitVerdict.Unknown(var doubt) && !(doubt instanceof Doubt.Different);
    }

    /** What the sandbox has done with the update by now. */
    private String truth() {
        return state.applied().stream().anyMatch(update -> update.writer() == Writer.CLIENT)
                ? "applied"
                : "not applied so far";
    }

    private static String word(SubmitVerdict verdict) {
        return switch (verdict) {
            case SubmitVerdict.Applied _ -> "applied";
            case SubmitVerdict.NotApplied _ -> "not applied";
            case SubmitVerdict.Unknown(var doubt) ->
                doubt instanceof Doubt.Different ? "differs, a person decides" : "not known";
        };
    }

    private void compare(SubmitVerdict verdict) {
        var ours = state.applied().stream().filter(update -> update.writer() == Writer.CLIENT).count();
        switch (verdict) {
            case SubmitVerdict.Applied(var now, var _, var _, var _) -> {
                tally.check(ours == 1, name + ": a false Applied");
                tally.check(holdsWhatWasSent(now), name + ": Applied in part");
            }
            case SubmitVerdict.NotApplied(var reason) ->
                tally.check(ours == 0, name + ": a false NotApplied, " + reason.getClass().getSimpleName());
            case SubmitVerdict.Unknown _ -> {
                // says nothing that could be wrong
            }
        }
    }

    private boolean holdsWhatWasSent(AuthenticationProfile now) {
        var differing = ProfileMatch.differing(now, request.target());
        differing.retainAll(request.change().fields());
        return differing.isEmpty();
    }

    /** Sent again only after AWS said that it had not accepted it, for its rate or for the clock. */
    private void countSends() {
        var outcomes = state.received(Wire.UPDATE).stream().map(update -> update.outcome()).toList();
        var others = outcomes.stream().filter(
                outcome -> !(outcome instanceof Outcome.Answered(var status, var _)
                        && (status == 429 || status == 403)))
                .count();
        tally.check(others <= 1 && outcomes.size() <= MOST_SENDS, name + ": sent " + outcomes.size() + " times");
    }
}
