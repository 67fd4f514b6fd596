package dev.gatehouse.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

import dev.gatehouse.bench.Tally;
import dev.gatehouse.change.ConfirmWindow;
import dev.gatehouse.change.ConfirmWindow.Look;
import dev.gatehouse.change.SubmitRequest;
import dev.gatehouse.change.SubmitVerdict;
import dev.gatehouse.domain.journal.SubmitStory;
import dev.gatehouse.domain.journal.Terms;
import dev.gatehouse.domain.port.ChangeJournal;
import dev.gatehouse.domain.port.JournalException;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ProfileMatch;
import dev.gatehouse.sandbox.SandboxOptions;
import dev.gatehouse.sandbox.SandboxServer;
import dev.gatehouse.sandbox.fault.Fault;
import dev.gatehouse.sandbox.fault.FaultRule;
import dev.gatehouse.sandbox.fault.Moment;
import dev.gatehouse.sandbox.http.Delivery.Manner;
import dev.gatehouse.testing.Folders;
import dev.gatehouse.testing.ManualPace;

/**
 * Figure R8: after any applied change, taking it back gives what was there before; also after a restart, also when the
 * process was killed while it waited; and never over somebody else's later change. Over HTTP with the real SDK and the
 * journal in its file, against the truth of the sandbox.
 */
public final class RevertFigure {
    /** One case in so many starts a process of its own and kills it. */
    private static final int KILL_ONE_IN = 40;

    private final Tally tally;
    private final SandboxServer sandbox;
    private final ManualPace pace = new ManualPace();
    private final Reverting it;

    private RevertFigure(Tally tally, SandboxServer sandbox) {
        this.tally = tally;
        this.sandbox = sandbox;
        this.it = Reverting.at(sandbox.endpoint(), pace);
    }

    /** Plays as many cases as the tally says. */
    public static void count(Tally tally) throws IOException, InterruptedException {
        try (var sandbox = SandboxServer.start(SandboxOptions.defaults())) {
            var figure = new RevertFigure(tally, sandbox);
            for (var i = 0; i < tally.n(); i++) {
                figure.play(i);
            }
            figure.it.connection().close();
        }
    }

    private void play(int number) throws IOException, InterruptedException {
        var random = tally.random(number);
        try (var state = Folders.scratch("gatehouse-revert")) {
            var before = it.read();
            if (number % KILL_ONE_IN == 0) {
                killWhileItWaits(state.path(), random);
                revert(number, state.path(), "after a kill", before);
            } else if (apply(number, state.path(), before, random)) {
                revert(number, state.path(), "after a restart", before);
            }
        }
    }

    /** Whether it still waits when the journal is closed, as when the program ends. */
    private boolean apply(int number, Path state, AuthenticationProfile before, SplittableRandom random) {
        try (var journal = journal(state)) {
            var request = Reverting.change(before, random);
            sandbox.faults().set(fault(random));
            var submit = it.submit(request, journal);
            var verdict = submit.run(_ -> {});
            sandbox.faults().clear();
            if (!(verdict instanceof SubmitVerdict.Applied)) {
                tally.fail("case %d: %s instead of applied".formatted(number, verdict));
                return false;
            }
            var window = ConfirmWindow.begin(submit.id(), request, it.record(journal), pace).orElseThrow();
            switch (random.nextInt(4)) {
                case 0 -> takeBack(number, window, journal, "at once", before);
                case 1 -> {
                    pace.pause(window.left());
                    tally.check(window.isOver(), "case %d: the time is over".formatted(number));
                    takeBack(number, window, journal, "at zero", before);
                }
                case 2 -> thirdParty(number, window, random);
                default -> {
                    return true;
                }
            }
            return false;
        }
    }

    /** What may go wrong although the change is applied. */
    private static List<FaultRule> fault(SplittableRandom random) {
        return switch (random.nextInt(4)) {
            case 0 -> List.of(FaultRule.next("UpdateAuthenticationProfile",
                    new Fault.Drop(Moment.AFTER, random.nextBoolean() ? Manner.RESET : Manner.CLOSE)));
            default -> List.of();
        };
    }

    private void revert(int number, Path state, String course, AuthenticationProfile before) {
        try (var journal = journal(state)) {
            var window = SubmitStory.of(journal.read()).stream()
                    .flatMap(story -> ConfirmWindow.resume(story, journal, pace).stream()).findFirst();
            if (window.isEmpty()) {
                tally.fail("case %d: nothing waits %s".formatted(number, course));
            } else {
                takeBack(number, window.get(), journal, course, before);
            }
        } catch (JournalException problem) {
            tally.fail("case %d: the journal does not open: %s".formatted(number, problem.getMessage()));
        }
    }

    private void takeBack(int number, ConfirmWindow window, ChangeJournal journal, String course,
            AuthenticationProfile before) {
        tally.count("taken back " + course);
        var random = tally.random(-number - 1);
        if (!(window.look(it.read()) instanceof Look.Mine(var undo))) {
            tally.fail("case %d: not recognised as ours %s".formatted(number, course));
            return;
        }
        sandbox.faults().set(fault(random));
        var submit = it.submit(undo, journal);
        var verdict = submit.run(_ -> {});
        sandbox.faults().clear();
        window.ended(submit.id(), verdict);
        var differing = ProfileMatch.differing(it.read(), before);
        tally.check(verdict instanceof SubmitVerdict.Applied,
                "case %d: the undo ended as %s %s".formatted(number, verdict, course));
        tally.check(differing.isEmpty(), "case %d: %s differ %s".formatted(number, differing, course));
    }

    /** Somebody else writes the same field: nothing is put back, and nothing of theirs is lost. */
    private void thirdParty(int number, ConfirmWindow window, SplittableRandom random) {
        tally.count("refused after a third party");
        var ours = it.read();
        var theirs = new SubmitRequest(Reverting.REF, ours,
                ours.toDraft().withName("Theirs " + random.nextInt()).changeFrom(ours), Terms.NONE);
        it.connection().writer().orElseThrow().update(theirs.ref(), theirs.change(), (_, _) -> false);
        var held = it.read();
        var sends = sandbox.state().received("UpdateAuthenticationProfile").size();
        tally.check(window.look(held) instanceof Look.Changed, "case %d: theirs was not seen".formatted(number));
        tally.check(sandbox.state().received("UpdateAuthenticationProfile").size() == sends,
                "case %d: sent over theirs".formatted(number));
        tally.check(ProfileMatch.differing(it.read(), held).isEmpty(), "case %d: theirs was lost".formatted(number));
    }

    private void killWhileItWaits(Path state, SplittableRandom random) throws IOException, InterruptedException {
        var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp", System.getProperty("java.class.path"),
                RevertProbe.class.getName(), sandbox.endpoint().toString(), state.toString(),
                Long.toString(random.nextLong())).redirectErrorStream(true).start();
        while (process.isAlive() && !waits(state)) {
            Thread.sleep(5);
        }
        process.destroyForcibly().waitFor();
    }

    private static boolean waits(Path state) throws IOException {
        var folder = state.resolve("journal");
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (var files = Files.list(folder)) {
            Optional<Path> file = files.filter(path -> path.toString().endsWith(".jsonl")).findFirst();
            return file.isPresent() && Files.readString(file.get()).contains("\"state\":\"CONFIRMING\"");
        }
    }

    private static JournalFile journal(Path state) {
        return JournalFile.under(state, InstantSource.system());
    }
}
