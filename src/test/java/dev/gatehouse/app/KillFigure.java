package dev.gatehouse.app;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import dev.gatehouse.app.Kill.Course;
import dev.gatehouse.bench.Tally;
import dev.gatehouse.domain.journal.SubmitState;
import dev.gatehouse.testing.Folders;

/**
 * Figure R3: a real process is killed N times, a fifth of them at eight states of the journal in turn and the rest at
 * random times, then started again. Counts wrong verdicts, sends without a record and sends that came twice. The
 * processes share an archive of classes, as those of the package do.
 */
public final class KillFigure {
    private static final int WORKERS = 2;
    private static final int ONE_IN = 5;
    private static final int LONGEST_MILLIS = 3_000;
    private static final List<Course> COURSES = List.of(Course.APPLIED, Course.APPLIED_UNANSWERED, Course.LOST,
            Course.REFUSED, Course.STALE);
    private static final List<Target> TARGETS = List.of(new Target(SubmitState.INTENT, Course.APPLIED),
            new Target(SubmitState.STALE, Course.STALE), new Target(SubmitState.SENT, Course.APPLIED),
            new Target(SubmitState.ANSWER, Course.APPLIED),
            new Target(SubmitState.NO_ANSWER, Course.APPLIED_UNANSWERED),
            new Target(SubmitState.VERIFIED, Course.APPLIED), new Target(SubmitState.NOT_APPLIED, Course.REFUSED),
            new Target(SubmitState.UNKNOWN, Course.LOST));

    private KillFigure() {}

    /** A state, and a course of things that comes to it. */
    private record Target(SubmitState state, Course course) {}

    /** Kills as often as the tally says, several processes side by side. */
    public static void count(Tally tally) throws InterruptedException, IOException {
        try (var shared = Folders.scratch("gatehouse-classes")) {
            var archive = shared.path().resolve("classes.jsa");
            var classpath = jars(shared.path());
            try (var kill = new Kill(shared.path(), Course.APPLIED, classpath,
                    List.of("-XX:ArchiveClassesAtExit=" + archive))) {
                kill.runToEnd();
            }
            count(tally, classpath, List.of("-XX:SharedArchiveFile=" + archive, "-Xshare:on"));
        }
    }

    /** The class path with a jar for each folder in it: classes in folders cannot be archived. */
    private static String jars(Path shared) {
        var jar = ToolProvider.findFirst("jar").orElseThrow();
        var made = new AtomicInteger();
        return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator)).map(entry -> {
            if (!Files.isDirectory(Path.of(entry))) {
                return entry;
            }
            var file = shared.resolve(made.incrementAndGet() + ".jar").toString();
            if (jar.run(System.out, System.err, "--create", "--file", file, "-C", entry, ".") != 0) {
                throw new IllegalStateException("no jar of " + entry);
            }
            return file;
        }).collect(Collectors.joining(File.pathSeparator));
    }

    private static void count(Tally tally, String classpath, List<String> options) throws InterruptedException {
        var next = new AtomicInteger();
        Callable<Boolean> worker = () -> {
            for (var i = next.getAndIncrement(); i < tally.n(); i = next.getAndIncrement()) {
                kill(i, tally, classpath, options);
            }
            return true;
        };
        try (var workers = Executors.newFixedThreadPool(WORKERS)) {
            for (var end : workers.invokeAll(Collections.nCopies(WORKERS, worker))) {
                tally.check(end.state() == Future.State.SUCCESS,
                        "a worker broke off" + (end.state() == Future.State.FAILED ? ": " + end.exceptionNow() : ""));
            }
        }
    }

    private static void kill(int number, Tally tally, String classpath, List<String> options)
            throws IOException, InterruptedException {
        var random = tally.random(number);
        var target = TARGETS.get(number / ONE_IN % TARGETS.size());
        var isAtState = number % ONE_IN == 0;
        var course = isAtState ? target.course : COURSES.get(random.nextInt(COURSES.size()));
        try (var folder = Folders.scratch("gatehouse-kill");
                var kill = new Kill(folder.path(), course, classpath, options)) {
            var state = isAtState
                    ? kill.killAt(target.state)
                    : kill.killAfter(Duration.ofMillis(random.nextInt(LONGEST_MILLIS)));
            tally.count("killed " + (isAtState ? "at a state" : "at random") + ", last on disk "
                    + state.map(Object::toString).orElse("nothing"));
            kill.resume().forEach(what -> tally.fail("kill %d (%s, %s): %s".formatted(number, course, state, what)));
            tally.time("second run, start of the process to verdict, "
                    + (kill.isApplied() ? "change applied" : "change not applied"), kill.recovery());
        }
    }
}
