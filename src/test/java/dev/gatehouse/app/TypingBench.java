package dev.gatehouse.app;

import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;

import dev.gatehouse.bench.Noted;
import dev.gatehouse.change.Pace;
import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.sandbox.SandboxOptions;
import dev.gatehouse.testing.LongLists;
import dev.gatehouse.ui.common.FxTaskRunner;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.ThemeManager;

/**
 * Types into a list of many rows in the real window and measures how long the window went without a frame and how long
 * the findings took to follow: on the display there is, else without one, where every frame is copied pixel by pixel on
 * the window's own thread. Arguments {@code [rows] [rounds]}. Half of the first rounds warm up
 * and are not counted.
 */
final class TypingBench {
    private static final String TYPED = "203.0.113.";

    private final Frames frames = new Frames();
    private final int rounds;
    private final AppGraph graph;
    private final TourDriver driver;
    private final Robot robot = new Robot();

    /** Opens the window; on the FX thread. */
    private TypingBench(AppConnections connections, FxTaskRunner runner, int rounds) {
        this.rounds = rounds;
        var parts = new AppGraph.Parts(connections, runner, DraftAnalysis::of, Pace.real(), LocalStores.inMemory(),
                Messages.load(Locale.ENGLISH));
        graph = new AppGraph(parts, new ThemeManager(new SimpleObjectProperty<>(ColorScheme.LIGHT)));
        var stage = new Stage();
        var scene = graph.scene(1280, 800);
        stage.setScene(scene);
        stage.show();
        stage.requestFocus();
        driver = new TourDriver(scene, new RobotHands(), (_, _) -> {}, 1);
        frames.start();
    }

    public static void main(String[] args) throws InterruptedException {
        var rows = args.length > 0 ? Integer.parseInt(args[0]) : 10_000;
        var rounds = args.length > 1 ? Integer.parseInt(args[1]) : 20;
        BackgroundWork.leaveOneProcessor();
        if (System.getenv("DISPLAY") == null) {
            Headless.use();
        }
        var started = new CountDownLatch(1);
        Platform.startup(started::countDown);
        started.await();
        try (var connections = new AppConnections(SandboxOptions.defaults().with(LongLists.seed(rows)));
                var runner = new FxTaskRunner()) {
            Keyboard.onFx(() -> new TypingBench(connections, runner, rounds)).run();
        } finally {
            Platform.exit();
        }
    }

    private void run() throws InterruptedException {
        var pages = graph.shell().pages();
        Keyboard.onFx(() -> {
            pages.connection().openSandbox();
            return true;
        });
        driver.await("profiles", () -> !pages.profiles().profiles().isEmpty());
        var opening = new Sample();
        var beforeOpening = frames.size();
        var start = System.nanoTime();
        Keyboard.onFx(() -> {
            pages.profiles().select(pages.profiles().profiles().getFirst());
            return true;
        });
        driver.await("the analysis", this::isSettled);
        out().printf(Locale.ROOT, "%d allowed rows, %d rounds counted; milliseconds%n",
                pages.editor().parts().allowed().rows().size(), rounds);
        opening.add(frames.gaps(beforeOpening), frames.work(beforeOpening), (System.nanoTime() - start) / 1e6);
        opening.print("the profile opened");
        driver.tabTo("allowedList");
        measure();
    }

    private void measure() throws InterruptedException {
        var character = new Sample();
        var enter = new Sample();
        driver.press(KeyCode.HOME);
        for (var round = -rounds / 2; round < rounds; round++) {
            var text = TYPED + (round + rounds) % 250;
            press(KeyCode.DOWN);
            press(KeyCode.F2);
            frames.awaitMore(2);
            for (var at = 0; at < text.length(); at++) {
                var typed = text.charAt(at);
                var key = typed == '.' ? KeyCode.PERIOD : KeyCode.getKeyCode(String.valueOf(typed));
                measure(round, character, key, () -> true);
            }
            measure(round, enter, KeyCode.ENTER, this::isSettled);
            if (graph.shell().pages().editor().parts().allowed().rows().stream()
                    .noneMatch(row -> row.text().equals(text))) {
                throw new IllegalStateException("no row says " + text);
            }
        }
        Noted.note("typing.character", character.gaps);
        Noted.note("typing.findings", enter.times);
        character.print("a character typed in a row, to its frame");
        enter.print("Enter, to the findings on screen");
    }

    private void measure(int round, Sample sample, KeyCode key, BooleanSupplier settled)
            throws InterruptedException {
        var from = frames.size();
        var start = System.nanoTime();
        press(key);
        awaitQuickly(settled);
        frames.awaitMore(2);
        if (round >= 0) {
            sample.add(frames.gaps(from), frames.work(from), (System.nanoTime() - start) / 1e6);
        }
    }

    /** A key and nothing else: what the driver does so that pictures are whole would be counted as work. */
    private void press(KeyCode key) {
        Keyboard.onFx(() -> {
            robot.keyType(key);
            return true;
        });
    }

    private boolean isSettled() {
        return graph.shell().pages().editor().model().currentAnalysis().isPresent()
                && graph.shell().tasks().isIdle();
    }

    private static void awaitQuickly(BooleanSupplier condition) {
        while (!Keyboard.onFx(condition::getAsBoolean)) {
            Thread.onSpinWait();
        }
    }

    /** What was seen of one kind of key. */
    private static final class Sample {
        private final List<Double> gaps = new ArrayList<>();
        private final List<Double> work = new ArrayList<>();
        private final List<Double> times = new ArrayList<>();

        void add(List<Duration> someGaps, List<Duration> someWork, double time) {
            gaps.add(longest(someGaps));
            work.add(longest(someWork));
            times.add(time);
        }

        private static double longest(List<Duration> some) {
            return some.stream().mapToLong(Duration::toNanos).max().orElse(0) / 1e6;
        }

        void print(String what) {
            out().printf(Locale.ROOT, "%s%n  longest time between frames  %s%n  of it at work on the window %s%n"
                    + "  all in all                   %s%n", what, spread(gaps), spread(work), spread(times));
        }

        private static String spread(List<Double> values) {
            var sorted = values.stream().mapToDouble(value -> value).sorted().toArray();
            return String.format(Locale.ROOT, "median %7.1f  max %7.1f  over 50: %d of %d", sorted[sorted.length / 2],
                    sorted[sorted.length - 1], Arrays.stream(sorted).filter(value -> value > 50).count(),
                    sorted.length);
        }
    }

    private static PrintStream out() {
        return System.out;
    }
}
