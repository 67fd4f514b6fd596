package dev.gatehouse.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import dev.gatehouse.domain.journal.JournalEvent;
import dev.gatehouse.domain.journal.SubmitState;
import dev.gatehouse.domain.journal.SubmitStory;
import dev.gatehouse.domain.port.JournalException;
import dev.gatehouse.sandbox.AppliedUpdate;
import dev.gatehouse.sandbox.fault.Fault;
import dev.gatehouse.sandbox.fault.FaultRule;
import dev.gatehouse.sandbox.fault.Moment;
import dev.gatehouse.sandbox.http.Delivery.Manner;

/**
 * One real process of the program that applies a change and is killed in the middle, and what a second real process
 * makes of it (reliability R3). The sandbox takes its time over every answer, so that each state of the journal lasts.
 */
final class Kill implements AutoCloseable {
    private static final Duration LINGER = Duration.ofMillis(120);
    private static final Duration PATIENCE = Duration.ofSeconds(90);
    /** It cannot write the journal, or comes when all is done, or finds the change of the one still open. */
    private static final Set<String> OTHER_OF_TWO = Set.of("verdict=APPLIED", "verdict=REFUSED",
            "verdict=NOTHING_TO_DO", "verdict=STALE", "verdict=UNKNOWN");

    private final Applying it;
    private final String classpath;
    private final List<String> options;
    private Duration recovery = Duration.ZERO;
    private final List<String> wrong = new ArrayList<>();

    Kill(Path folder, Course course) {
        this(folder, course, System.getProperty("java.class.path"), List.of());
    }

    /** The processes run on another class path and with these options of the Java virtual machine besides. */
    Kill(Path folder, Course course, String classpath, List<String> options) {
        it = new Applying(folder);
        this.classpath = classpath;
        this.options = List.copyOf(options);
        it.sandbox.faults().set(course.rules());
    }

    /** What happens to the update of the first process. */
    enum Course {
        APPLIED, APPLIED_UNANSWERED, LOST, REFUSED, STALE,
        /** The look before sending never comes to an answer. */
        UNREAD,
        /** The update takes no effect and is never answered. */
        HUNG;

        private List<FaultRule> rules() {
            var slow = Stream.of(
                    FaultRule.always("DescribeAuthenticationProfile", new Fault.Delay(Moment.BEFORE, LINGER)),
                    FaultRule.always("UpdateAuthenticationProfile", new Fault.Delay(Moment.BEFORE, LINGER)),
                    FaultRule.always("UpdateAuthenticationProfile", new Fault.Delay(Moment.AFTER, LINGER)));
            if (this == STALE) {
                return Stream.concat(slow, Stream.of(FaultRule.next("DescribeAuthenticationProfile",
                        new Fault.SecondWriter(Moment.BEFORE, "{\"Description\": \"theirs\"}")).fromThe(2))).toList();
            }
            if (this == UNREAD) {
                return Stream.concat(slow, Stream.of(FaultRule.next("DescribeAuthenticationProfile",
                        new Fault.Hang(Moment.BEFORE)).fromThe(2))).toList();
            }
            Stream<Fault> fault = switch (this) {
                case APPLIED, STALE, UNREAD -> Stream.of();
                case HUNG -> Stream.of(new Fault.Hang(Moment.BEFORE));
                case APPLIED_UNANSWERED -> Stream.of(new Fault.Drop(Moment.AFTER, Manner.RESET));
                case LOST -> Stream.of(new Fault.Drop(Moment.BEFORE, Manner.CLOSE));
                case REFUSED -> Stream.of(new Fault.Status(403, "AccessDeniedException", "not authorized"));
            };
            return Stream.concat(slow, fault.map(one -> FaultRule.next("UpdateAuthenticationProfile", one))).toList();
        }
    }

    /**
     * Starts the program and kills it.
     *
     * @param state
     *            as soon as this is the last state written down
     * @return the last state that was on disk when it died, empty when nothing was
     */
    Optional<SubmitState> killAt(SubmitState state) throws IOException, InterruptedException {
        var process = start();
        while (process.isAlive() && !lastWritten().equals(Optional.of(state.name()))) {
            Thread.sleep(1);
        }
        return die(process);
    }

    /** Starts the program and kills it so long after its first word about the protocol. */
    Optional<SubmitState> killAfter(Duration delay) throws IOException, InterruptedException {
        var process = start();
        while (process.isAlive() && it.sandbox.state().received().isEmpty()) {
            Thread.sleep(1);
        }
        process.waitFor(delay.toNanos(), TimeUnit.NANOSECONDS);
        return die(process);
    }

    /**
     * Starts the program, stops it as sleep does once this is the last state written down, wakes it and lets it end.
     *
     * @return what was wrong with its verdict
     */
    List<String> sleepAt(SubmitState state, Duration sleep) throws IOException, InterruptedException {
        var process = start();
        while (process.isAlive() && !lastWritten().equals(Optional.of(state.name()))) {
            Thread.sleep(1);
        }
        signal(process, "-STOP");
        Thread.sleep(sleep);
        signal(process, "-CONT");
        compare(process, true);
        check(it.sends() <= 1, "sent twice");
        return List.copyOf(wrong);
    }

    /**
     * Starts the program and asks it to end, as Ctrl+C and a system that shuts down do, once this is the last state
     * written down; then compares what it said, its exit code and the wire with the truth.
     *
     * @return its last line
     */
    String terminateAt(SubmitState state) throws IOException, InterruptedException {
        var process = start();
        while (process.isAlive() && !lastWritten().equals(Optional.of(state.name()))) {
            Thread.sleep(1);
        }
        process.toHandle().destroy();
        var verdict = compare(process, true);
        var code = switch (verdict) {
            case "verdict=APPLIED", "verdict=NOTHING_TO_DO" -> 0;
            case "verdict=UNKNOWN" -> 3;
            default -> 1;
        };
        check(process.exitValue() == code, "the exit code " + process.exitValue() + " after " + verdict);
        check(it.sends() == 0 || stories().stream().anyMatch(story -> story.sent().isPresent()),
                "nothing is on the wire that was not written down first");
        return verdict;
    }

    /**
     * Starts the program twice at the same moment, for the same change, and lets both end.
     *
     * @return the last lines of both, in the order of the alphabet
     */
    List<String> startTwice() throws IOException, InterruptedException {
        var both = List.of(start(), start());
        var verdicts = new ArrayList<String>();
        for (var process : both) {
            verdicts.add(lastLine(process));
        }
        check(Collections.frequency(verdicts, "verdict=APPLIED") == 1, "one of two applies it: " + verdicts);
        check(OTHER_OF_TWO.containsAll(verdicts), "the other says what is so: " + verdicts);
        check(it.holdsTarget() && it.sends() == 1, "sent " + it.sends() + " times");
        check(stories().stream().filter(story -> story.sent().isPresent()).count() == 1, "one of two is written down");
        try (var journal = JournalFile.under(it.state, InstantSource.system())) {
            var report = journal.check();
            check(report.isIntact() && report.problem().isEmpty(), "the chain of the journal is whole");
        }
        return verdicts.stream().sorted().toList();
    }

    /** What was wrong so far. */
    List<String> wrong() {
        return List.copyOf(wrong);
    }

    /** Whether the next run finds a change in the journal of which nobody knows how it ended. */
    boolean leavesAQuestion() {
        return stories().stream().anyMatch(SubmitStory::isOpen);
    }

    /** The updates that reached the sandbox. */
    int sends() {
        return it.sends();
    }

    private static void signal(Process process, String name) throws IOException, InterruptedException {
        new ProcessBuilder("kill", name, Long.toString(process.pid())).inheritIO().start().waitFor();
    }

    private Optional<SubmitState> die(Process process) throws InterruptedException {
        process.destroyForcibly().waitFor();
        // what is on the wire when the process dies still arrives
        Thread.sleep(LINGER.multipliedBy(3));
        var stories = stories();
        check(stories.size() <= 1, "one submit, one story");
        check(it.sends() == 0 || stories.stream().anyMatch(story -> story.sent().isPresent()),
                "nothing is on the wire that was not written down first");
        return stories.stream().map(SubmitStory::state).findFirst();
    }

    /** Starts the program once more, to the end, and compares what it says with the truth. */
    List<String> resume() throws IOException, InterruptedException {
        it.sandbox.faults().clear();
        var before = it.sends();
        var wasOpen = stories().stream().anyMatch(story -> story.isOpen() && mayStillArrive(story));
        var started = System.nanoTime();
        compare(start(), wasOpen);
        recovery = Duration.ofNanos(System.nanoTime() - started);
        check(it.applied().stream().filter(update -> update.writer() == AppliedUpdate.Writer.CLIENT).count() <= 1,
                "applied twice");
        check(!wasOpen || it.sends() == before, "sent again while the first could still arrive");
        return List.copyOf(wrong);
    }

    /** Runs the program once to its end. */
    void runToEnd() throws IOException, InterruptedException {
        compare(start(), false);
    }

    /**
     * Runs the program once to its end as somebody whom the permissions of files bind, also where these tests run as
     * somebody whom they do not: there the right to override them is given up.
     *
     * @return what it said, line by line
     */
    List<String> runBound() throws IOException, InterruptedException {
        var command = new ArrayList<String>();
        if ("root".equals(System.getProperty("user.name"))) {
            command.addAll(List.of("setpriv", "--bounding-set", "-dac_override,-dac_read_search"));
        }
        command.addAll(command());
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        check(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS), "the run ends");
        check(process.exitValue() == 1, "the exit code " + process.exitValue());
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }

    /** Whether the sandbox holds what was asked for. */
    boolean isApplied() {
        return it.holdsTarget();
    }

    /** How long the second run took from its start to its verdict, the looks of an open change among it. */
    Duration recovery() {
        return recovery;
    }

    private String compare(Process process, boolean mayBeUnknown) throws IOException, InterruptedException {
        var verdict = lastLine(process);
        switch (verdict) {
            case "verdict=APPLIED", "verdict=NOTHING_TO_DO" -> check(it.holdsTarget(), verdict);
            case "verdict=NOT_APPLIED", "verdict=REFUSED", "verdict=STALE" -> check(!it.holdsTarget(), verdict);
            case "verdict=UNKNOWN" -> check(mayBeUnknown, "unknown without a reason");
            default -> check(false, "it said " + verdict);
        }
        return verdict;
    }

    private String lastLine(Process process) throws IOException, InterruptedException {
        check(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS), "the run ends");
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines()
                .reduce((_, last) -> last).orElse("");
    }

    private static boolean mayStillArrive(SubmitStory story) {
        var refused = story.answer().filter(JournalEvent.NoAnswer.class::isInstance)
                .map(JournalEvent.NoAnswer.class::cast).filter(JournalEvent.NoAnswer::refused);
        return story.sent().isPresent() && refused.isEmpty();
    }

    private Process start() throws IOException {
        return new ProcessBuilder(command()).redirectErrorStream(true).start();
    }

    private List<String> command() {
        var command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dgatehouse.state=" + it.state, "-cp", classpath));
        command.addAll(options);
        command.add("dev.gatehouse.Main");
        command.addAll(it.arguments("--yes"));
        return command;
    }

    /** The last state in the journal, read as text: the program that is still writing holds the lock. */
    private Optional<String> lastWritten() throws IOException {
        var folder = it.state.resolve("journal");
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (var files = Files.list(folder)) {
            var file = files.filter(path -> path.toString().endsWith(".jsonl")).findFirst();
            return file.isEmpty() ? Optional.empty() : lastState(Files.readString(file.get()));
        }
    }

    private static Optional<String> lastState(String text) {
        var mark = "\"state\":\"";
        var at = text.lastIndexOf(mark);
        var end = text.indexOf('"', at + mark.length());
        return at < 0 || end < 0 ? Optional.empty() : Optional.of(text.substring(at + mark.length(), end));
    }

    private List<SubmitStory> stories() {
        try (var journal = JournalFile.under(it.state, InstantSource.system())) {
            return SubmitStory.of(journal.read());
        } catch (JournalException problem) {
            check(false, "the journal opens: " + problem.getMessage());
            return List.of();
        }
    }

    private void check(boolean right, String what) {
        if (!right) {
            wrong.add(what);
        }
    }

    @Override
    public void close() {
        it.close();
    }
}
