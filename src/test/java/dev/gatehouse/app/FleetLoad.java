package dev.gatehouse.app;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

import javafx.animation.AnimationTimer;
import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Stage;

import dev.gatehouse.aws.AwsConnections;
import dev.gatehouse.bench.Tally;
import dev.gatehouse.change.Pace;
import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.sandbox.ReceivedRequest.Outcome;
import dev.gatehouse.sandbox.SandboxOptions;
import dev.gatehouse.sandbox.SandboxServer;
import dev.gatehouse.sandbox.SandboxSettings;
import dev.gatehouse.testing.FxRunner;
import dev.gatehouse.testing.LongLists;
import dev.gatehouse.ui.common.FxTaskRunner;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.ThemeManager;
import dev.gatehouse.ui.fleet.FleetViewModel;
import dev.gatehouse.ui.fleet.RowFilter;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

/**
 * Figure R15, the load: the window reads {@code n} profiles in 10 Regions on the fleet page, each with 10 000 allowed
 * and 10 000 blocked rows, against a sandbox with AWS's rate in every Region, over HTTP with the real SDK. A failure is
 * a profile that is not in the table or could not be read, more than 2 % answers that say AWS was busy, more than 2 s to
 * the first row, and frames further apart than R15 allows. A short run has shorter lists and is held to no time.
 */
public final class FleetLoad {
    private static final int LONG_RUN = 1_000;
    private static final int LONG_LIST = 10_000;
    private static final int SHORT_LIST = 200;
    private static final Duration FIRST_ROWS = Duration.ofSeconds(2);
    private static final Duration MOST_GAP = Duration.ofMillis(250);
    private static final Duration MOST_GAP_OF_99 = Duration.ofMillis(50);
    private static final double BUSY = 0.02;

    private final Tally tally;
    private final boolean isLong;
    private final PacedPlaces places;
    private final FxTaskRunner runner = new FxTaskRunner();
    private final Frames frames = new Frames();

    private FleetLoad(Tally tally, SandboxServer server) {
        this.tally = tally;
        this.isLong = tally.n() >= LONG_RUN;
        this.places = new PacedPlaces(server, new AwsConnections(), Math.min(PacedPlaces.REGIONS, tally.n()));
    }

    /** Counts one reading. */
    public static void count(Tally tally) throws InterruptedException {
        BackgroundWork.leaveOneProcessor();
        if (System.getenv("DISPLAY") == null) {
            Headless.use();
        }
        var rows = tally.n() >= LONG_RUN ? LONG_LIST : SHORT_LIST;
        var options = SandboxOptions.defaults().with(LongLists.fleet(tally.n(), PacedPlaces.REGIONS, rows))
                .with(SandboxSettings.defaults().withThrottle(true));
        try (var server = SandboxServer.start(options)) {
            new FleetLoad(tally, server).run(server);
        }
    }

    private void run(SandboxServer server) throws InterruptedException {
        places.loadSdk();
        var window = FxRunner.onFx(() -> new Window(places, runner));
        var before = heap();
        FxRunner.onFx(() -> {
            frames.start();
            window.fleet().choices().sources().getFirst().chosen().set(true);
            window.fleet().start();
            return true;
        });
        var start = System.nanoTime();
        await(() -> !window.fleet().table().shown().isEmpty());
        var first = Duration.ofNanos(System.nanoTime() - start);
        await(() -> !window.fleet().runningProperty().get());
        tally.time("first row", first);
        tally.time("all rows", Duration.ofNanos(System.nanoTime() - start));
        FxRunner.onFx(() -> {
            frames.stop();
            return true;
        });
        tally.count("MB of heap more than before, afterwards", (int) Math.max(0, heap() - before >> 20));
        judge(server, window, first);
        FxRunner.onFx(window::close);
        runner.close();
    }

    private void judge(SandboxServer server, Window window, Duration first) {
        var counts = FxRunner.onFx(() -> window.fleet().table().countsProperty().get());
        tally.check(counts.getOrDefault(RowFilter.ALL, 0) == tally.n(), counts + " of " + tally.n());
        tally.check(counts.getOrDefault(RowFilter.NOT_READ, 0) == 0, "not read: " + counts);
        var received = server.state().received();
        var busy = received.stream()
                .filter(one -> one.outcome() instanceof Outcome.Answered(var status, var _) && status == 429).count();
        tally.count("calls", received.size());
        tally.count("answered 429", (int) busy);
        tally.check(busy <= received.size() * BUSY, busy + " of " + received.size() + " answers say AWS was busy");
        var gaps = frames.gaps();
        var p99 = gaps.get(gaps.size() * 99 / 100);
        tally.count("frames", gaps.size());
        tally.time("between frames, 99 in 100 at most", p99);
        tally.time("between frames, at most", gaps.getLast());
        frames.work().forEach(work -> tally.time("of it at work on the window", work));
        if (isLong) {
            tally.check(first.compareTo(FIRST_ROWS) <= 0, "first row after " + first);
            tally.check(p99.compareTo(MOST_GAP_OF_99) <= 0, "99 in 100 frames within " + p99);
            tally.check(gaps.getLast().compareTo(MOST_GAP) <= 0, gaps.getLast() + " between two frames");
        }
    }

    private static void await(Callable<Boolean> condition) throws InterruptedException {
        while (!FxRunner.onFx(condition)) {
            Thread.sleep(Duration.ofMillis(20));
        }
    }

    private static long heap() {
        System.gc();
        var runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** The window on the fleet page. */
    private static final class Window {
        private final AppGraph graph;
        private final Stage stage = new Stage();

        Window(PacedPlaces places, FxTaskRunner runner) {
            graph = new AppGraph(new AppGraph.Parts(places, runner, DraftAnalysis::of, Pace.real(),
                    LocalStores.inMemory(), Messages.load(Locale.ENGLISH)),
                    new ThemeManager(new SimpleObjectProperty<>(ColorScheme.LIGHT)));
            stage.setScene(graph.scene(1280, 800));
            stage.show();
            graph.shell().pages().connection().refresh();
            graph.shell().go(Page.FLEET);
        }

        FleetViewModel fleet() {
            return graph.shell().pages().fleet();
        }

        boolean close() {
            graph.close();
            stage.hide();
            return true;
        }
    }

    /** When frames were made, and how long the window's thread worked between two; on the FX thread. */
    private static final class Frames extends AnimationTimer {
        private final List<Long> times = new ArrayList<>();
        private final List<Long> busy = new ArrayList<>();

        @Override
        public void handle(long now) {
            times.add(System.nanoTime());
            busy.add(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime());
        }

        /** The shortest first. */
        List<Duration> gaps() {
            return differences(times);
        }

        List<Duration> work() {
            return differences(busy);
        }

        private static List<Duration> differences(List<Long> nanos) {
            var differences = new ArrayList<Duration>();
            for (var i = 1; i < nanos.size(); i++) {
                differences.add(Duration.ofNanos(nanos.get(i) - nanos.get(i - 1)));
            }
            return differences.stream().sorted().toList();
        }
    }
}
