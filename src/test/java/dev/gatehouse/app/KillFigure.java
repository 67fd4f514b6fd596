package dev.gatehouse.app;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

import dev.gatehouse.domain.journal.SubmitState;

/**
 * Figure R3: a real process is killed N times, a quarter of them at the states of the journal in turn and the rest at
 * random times. Counts wrong verdicts, sends without a record and sends that came twice. Arguments: N and a seed.
 */
public final class KillFigure {
    private static final List<SubmitState> STATES = List.of(SubmitState.INTENT, SubmitState.SENT, SubmitState.ANSWER,
            SubmitState.NO_ANSWER);
    private static final int ONE_IN = 4;
    private static final int LONGEST_MILLIS = 1500;

    private final Random random;
    private final Map<SubmitState, Integer> reached = new EnumMap<>(SubmitState.class);
    private final List<String> failures = new ArrayList<>();
    private int beforeAnything;

    private KillFigure(long seed) {
        random = new Random(seed);
    }

    /** Counts and prints; exits with 1 when anything was wrong. */
    public static void main(String[] args) throws IOException, InterruptedException {
        var n = Integer.parseInt(args[0]);
        var seed = Long.parseLong(args[1]);
        var figure = new KillFigure(seed);
        var start = System.nanoTime();
        for (var i = 0; i < n; i++) {
            figure.kill(i);
        }
        figure.print(System.out, n, seed, Duration.ofNanos(System.nanoTime() - start));
        System.exit(figure.failures.isEmpty() ? 0 : 1);
    }

    private void kill(int number) throws IOException, InterruptedException {
        var courses = Kill.Course.values();
        var course = courses[random.nextInt(courses.length)];
        var folder = Files.createTempDirectory("gatehouse-kill");
        try (var kill = new Kill(folder, course)) {
            var state = number % ONE_IN == 0
                    ? kill.killAt(STATES.get(number / ONE_IN % STATES.size()))
                    : kill.killAfter(Duration.ofMillis(random.nextInt(LONGEST_MILLIS)));
            count(state);
            kill.resume().forEach(what -> failures.add("run %d (%s, %s): %s".formatted(number, course, state, what)));
        }
        delete(folder);
    }

    private void count(Optional<SubmitState> state) {
        if (state.isEmpty()) {
            beforeAnything++;
        } else {
            reached.merge(state.get(), 1, Integer::sum);
        }
    }

    private void print(PrintStream out, int n, long seed, Duration took) {
        out.printf("R3 kills: seed %d, n %d, failures %d, %d s%n", seed, n, failures.size(), took.toSeconds());
        out.printf("last state on disk: none %d, %s%n", beforeAnything, reached);
        failures.forEach(out::println);
    }

    private static void delete(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
