package dev.gatehouse.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;

import dev.gatehouse.bench.Tally;
import dev.gatehouse.domain.journal.SubmitState;

/**
 * Figure R3: a real process is killed N times, a quarter of them at the states of the journal in turn and the rest at
 * random times. Counts wrong verdicts, sends without a record and sends that came twice.
 */
public final class KillFigure {
    private static final List<SubmitState> STATES = List.of(SubmitState.INTENT, SubmitState.SENT, SubmitState.ANSWER,
            SubmitState.NO_ANSWER);
    private static final int ONE_IN = 4;
    private static final int LONGEST_MILLIS = 1500;

    private KillFigure() {}

    /** Kills as often as the tally says. */
    public static void count(Tally tally) throws IOException, InterruptedException {
        for (var i = 0; i < tally.n(); i++) {
            kill(i, tally);
        }
    }

    private static void kill(int number, Tally tally) throws IOException, InterruptedException {
        SplittableRandom random = tally.random(number);
        var courses = Kill.Course.values();
        var course = courses[random.nextInt(courses.length)];
        var folder = Files.createTempDirectory("gatehouse-kill");
        try (var kill = new Kill(folder, course)) {
            var state = number % ONE_IN == 0
                    ? kill.killAt(STATES.get(number / ONE_IN % STATES.size()))
                    : kill.killAfter(Duration.ofMillis(random.nextInt(LONGEST_MILLIS)));
            tally.count("last state on disk " + state.map(Object::toString).orElse("none"));
            kill.resume().forEach(what -> tally.fail("run %d (%s, %s): %s".formatted(number, course, state, what)));
        }
        delete(folder);
    }

    private static void delete(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
