package dev.gatehouse.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.gatehouse.bench.Tally;
import dev.gatehouse.change.Pace;
import dev.gatehouse.change.ProfileSubmit;
import dev.gatehouse.change.SubmitControl;
import dev.gatehouse.change.SubmitEvent;
import dev.gatehouse.change.SubmitRecord;
import dev.gatehouse.change.SubmitRequest;
import dev.gatehouse.change.SubmitStep;
import dev.gatehouse.change.SubmitVerdict;
import dev.gatehouse.change.SubmitVerdict.Reason;
import dev.gatehouse.domain.journal.Origin;
import dev.gatehouse.domain.port.Connection;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.InstanceId;
import dev.gatehouse.domain.profile.ProfileField;
import dev.gatehouse.domain.profile.ProfileId;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.sandbox.SandboxOptions;
import dev.gatehouse.sandbox.fault.Fault;
import dev.gatehouse.sandbox.fault.FaultRule;
import dev.gatehouse.sandbox.fault.Moment;
import dev.gatehouse.store.JsonLinesChangeJournal;
import dev.gatehouse.testing.Folders;

/**
 * Figure R6: somebody else writes at seven points of the protocol, in turn, over real HTTP with the real SDK and a
 * journal on a real disk. Before the check every write has to be caught. Inside the window between check and write
 * nothing can be caught before; what can be seen afterwards must never be called clean, and what cannot be seen, the
 * same field overwritten, is counted apart.
 */
public final class LostUpdate implements AutoCloseable {
    /** What is counted when a write before the check was caught. */
    static final String CAUGHT = "before the check: caught, nothing sent";
    /** What is counted when a write inside the window or after was seen afterwards. */
    static final String SEEN = "afterwards: seen and said";
    /** What is counted when the same field was overwritten inside the window. */
    static final String UNSEEN = "inside the window, same field: overwritten, cannot be seen";
    private static final String READ = "DescribeAuthenticationProfile";
    private static final String UPDATE = "UpdateAuthenticationProfile";
    private static final int CASES_A_JOURNAL = 200;
    private static final ProfileRef REF = new ProfileRef(new InstanceId(Applying.INSTANCE),
            new ProfileId(Applying.PROFILE));

    private final Tally tally;
    private final Path folder;
    private final AppConnections connections = new AppConnections(SandboxOptions.defaults());
    private final Connection connection = connections.openSandbox();
    private final Origin origin = new Origin(true, connection.target().host(), connection.target().region(), "");
    private JsonLinesChangeJournal journal;
    private int journals;

    private LostUpdate(Tally tally, Path folder) {
        this.tally = tally;
        this.folder = folder;
        this.journal = nextJournal();
    }

    /** Plays as many submits as the tally says, each with a second writer. */
    public static void count(Tally tally) throws IOException {
        try (var folder = Folders.scratch("gatehouse-lost-update");
                var figure = new LostUpdate(tally, folder.path())) {
            for (var i = 0; i < tally.n(); i++) {
                figure.play(i);
            }
        }
    }

    private void play(int number) {
        var point = Point.values()[number % Point.values().length];
        var what = What.values()[tally.random(number).nextInt(What.values().length)];
        var base = read();
        var patch = what.patch(number, base);
        connections.sandbox().faults().set(point.rules(patch));
        var sendsBefore = sends();
        if (point == Point.BEFORE_THE_SUBMIT) {
            connections.sandbox().state().update(Applying.INSTANCE, Applying.PROFILE, patch);
        }
        var verdict = submit(number, base);
        connections.sandbox().faults().clear();
        judge(new Case(number, point, what), verdict, sends() - sendsBefore);
        if (verdict instanceof SubmitVerdict.Unknown || number % CASES_A_JOURNAL == CASES_A_JOURNAL - 1) {
            journal.close();
            journal = nextJournal(); // an open change would be looked into first, and move the points of the next case
        }
    }

    private SubmitVerdict submit(int number, AuthenticationProfile base) {
        var change = base.toDraft().withDescription("Mine " + number).changeFrom(base);
        var submit = new ProfileSubmit(connection, new SubmitRequest(REF, base, change), new SubmitControl(),
                new SubmitRecord(journal, origin), new Impatient());
        return submit.run(event -> {
            if (event instanceof SubmitEvent.Finished(var step, var _, var took) && step == SubmitStep.COMPARE) {
                tally.time("window between check and write", took);
            }
        });
    }

    private void judge(Case it, SubmitVerdict verdict, int sends) {
        switch (it.point()) {
            case BEFORE_THE_SUBMIT, BEFORE_THE_CHECK -> {
                if (verdict instanceof SubmitVerdict.NotApplied(Reason.Stale _) && sends == 0) {
                    tally.count(CAUGHT);
                } else {
                    tally.fail(it + " was not caught: " + verdict);
                }
            }
            case AFTER_THE_CHECK, BEFORE_THE_WRITE -> afterwards(it, verdict, sends, UNSEEN);
            case AFTER_THE_WRITE, BEFORE_THE_LOOK -> afterwards(it, verdict, sends, "");
            case AFTER_THE_LOOK -> {
                tally.count("after the last look: nothing to see yet");
                tally.check(isClean(verdict) && sends == 1, it + " is not what was seen: " + verdict);
            }
        }
    }

    /**
     * @param unseen
     *            what to count when the same field is written: inside the window ours replaces theirs; empty where
     *            theirs replaces ours and has to be seen
     */
    private void afterwards(Case it, SubmitVerdict verdict, int sends, String unseen) {
        tally.check(sends == 1, it + " was sent " + sends + " times");
        switch (it.what()) {
            case OTHER_FIELD -> seen(it, verdict instanceof SubmitVerdict.Applied applied
                    && applied.changedByOthers().equals(Set.of(ProfileField.BLOCKED_IPS)), verdict);
            case SAME_FIELD -> {
                if (unseen.isEmpty()) {
                    seen(it, verdict instanceof SubmitVerdict.Unknown, verdict);
                } else {
                    tally.count(unseen);
                    tally.check(isClean(verdict) && mineStands(it), it + " is not what AWS holds: " + verdict);
                }
            }
            case NOTHING_NEW -> {
                tally.count("the same values written again: nothing to lose");
                tally.check(isClean(verdict), it + " did no harm: " + verdict);
            }
        }
    }

    private void seen(Case it, boolean said, SubmitVerdict verdict) {
        if (said) {
            tally.count(SEEN);
        } else {
            tally.fail(it + " was visible and not said: " + verdict);
        }
    }

    private boolean mineStands(Case it) {
        return Optional.of("Mine " + it.number()).equals(connections.sandbox().state()
                .profile(Applying.INSTANCE, Applying.PROFILE).orElseThrow().members().text("Description"));
    }

    private static boolean isClean(SubmitVerdict verdict) {
        return verdict instanceof SubmitVerdict.Applied applied && applied.changedByOthers().isEmpty()
                && applied.reported().isEmpty();
    }

    private AuthenticationProfile read() {
        if (connection.gateway().profile(REF) instanceof Reply.Answer<AuthenticationProfile>(var profile, var _)) {
            return profile;
        }
        throw new IllegalStateException("the sandbox does not answer");
    }

    private int sends() {
        return connections.sandbox().state().received(UPDATE).size();
    }

    private JsonLinesChangeJournal nextJournal() {
        return JsonLinesChangeJournal.open(folder.resolve("journal-" + journals++), InstantSource.system());
    }

    @Override
    public void close() {
        journal.close();
        connection.close();
        connections.close();
    }

    /** When somebody else writes, in the order of the protocol. */
    private enum Point {
        BEFORE_THE_SUBMIT, BEFORE_THE_CHECK, AFTER_THE_CHECK, BEFORE_THE_WRITE, AFTER_THE_WRITE, BEFORE_THE_LOOK, AFTER_THE_LOOK;

        List<FaultRule> rules(String patch) {
            return switch (this) {
                case BEFORE_THE_SUBMIT -> List.of();
                case BEFORE_THE_CHECK -> List.of(FaultRule.next(READ, writer(Moment.BEFORE, patch)));
                case AFTER_THE_CHECK -> List.of(FaultRule.next(READ, writer(Moment.AFTER, patch)));
                case BEFORE_THE_WRITE -> List.of(FaultRule.next(UPDATE, writer(Moment.BEFORE, patch)));
                case AFTER_THE_WRITE -> List.of(FaultRule.next(UPDATE, writer(Moment.AFTER, patch)));
                case BEFORE_THE_LOOK -> List.of(FaultRule.next(READ, writer(Moment.BEFORE, patch)).fromThe(2));
                case AFTER_THE_LOOK -> List.of(FaultRule.next(READ, writer(Moment.AFTER, patch)).fromThe(2));
            };
        }

        private static Fault writer(Moment moment, String patch) {
            return new Fault.SecondWriter(moment, patch);
        }
    }

    /** What somebody else writes. */
    private enum What {
        SAME_FIELD, OTHER_FIELD, NOTHING_NEW;

        String patch(int number, AuthenticationProfile base) {
            return switch (this) {
                case SAME_FIELD -> "{\"Description\": \"Theirs " + number + "\"}";
                case OTHER_FIELD -> "{\"BlockedIps\": [\"198.51.%d.%d\"]}".formatted(number / 250 % 250, number % 250);
                case NOTHING_NEW -> "{\"Name\": \"" + base.identity().label() + "\"}";
            };
        }
    }

    private record Case(int number, Point point, What what) {}

    /** Real clocks, but no wait between looks: what a second writer did is there at once. */
    private static final class Impatient implements Pace {
        private final Pace real = Pace.real();

        @Override
        public Instant now() {
            return real.now();
        }

        @Override
        public Duration elapsed() {
            return real.elapsed();
        }

        @Override
        public void pause(Duration duration) {
            // what is looked for does not take time here
        }
    }
}
