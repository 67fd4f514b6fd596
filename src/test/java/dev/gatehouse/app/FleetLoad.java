package dev.gatehouse.app;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.stage.Stage;

import dev.gatehouse.aws.AwsConnections;
import dev.gatehouse.bench.Tally;
import dev.gatehouse.change.Pace;
import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.testing.FxRunner;
import dev.gatehouse.ui.common.FxTaskRunner;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.ThemeManager;
import dev.gatehouse.ui.fleet.FleetRow;
import dev.gatehouse.ui.fleet.FleetViewModel;
import dev.gatehouse.ui.fleet.RowFilter;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

/**
 * Figure R15, the load: the window reads {@code n} profiles in 10 Regions on the fleet page, each with 10 000 allowed
 * and 10 000 blocked rows, against a sandbox with AWS's rate in every Region, over HTTP with the real SDK. A failure is
 * a profile that is not in the table or could not be read, more than 2 % answers that say AWS was busy, more than 2 s
 * to the first row, and frames further apart than R15 allows. A short run has shorter lists and is held to no time.
 */
public final class FleetLoad {
    private static final int LONG_RUN = 1_000;
    private static final int MANY = 100;
    private static final int LONG_LIST = 10_000;
    private static final int SHORT_LIST = 200;
    private static final Duration FIRST_ROWS = Duration.ofSeconds(2);
    private static final Duration MOST_GAP = Duration.ofMillis(250);
    private static final Duration MOST_GAP_OF_99 = Duration.ofMillis(50);
    private static final double BUSY = 0.02;
    private static final String GAPS = "between two frames";

    private final Tally tally;
    private final boolean isLong;
    private final PacedPlaces places;
    private final FxTaskRunner runner = new FxTaskRunner();
    private final Frames frames = new Frames();

    private FleetLoad(Tally tally, PacedSandbox sandbox) {
        this.tally = tally;
        this.isLong = tally.n() >= LONG_RUN;
        this.places = new PacedPlaces(sandbox.endpoint(), new AwsConnections(),
                Math.min(PacedPlaces.REGIONS, tally.n()));
    }

    /** Counts one reading. */
    public static void count(Tally tally) throws IOException, InterruptedException {
        BackgroundWork.leaveOneProcessor();
        if (System.getenv("DISPLAY") == null) {
            Headless.use();
        }
        var rows = tally.n() >= LONG_RUN ? LONG_LIST : SHORT_LIST;
        try (var sandbox = new PacedSandbox(tally.n(), PacedPlaces.REGIONS, rows)) {
            new FleetLoad(tally, sandbox).run(sandbox);
        }
    }

    private void run(PacedSandbox sandbox) throws IOException, InterruptedException {
        places.loadSdk();
        var window = FxRunner.onFx(() -> new Window(places, runner));
        FxRunner.onFx(() -> {
            frames.start();
            return true;
        });
        await(frames::areCalm);
        if (tally.n() >= MANY) {
            frames.awaitSpareTime();
        }
        var before = LiveHeap.megabytes();
        FxRunner.onFx(() -> {
            frames.forget();
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
        tally.count("MB of heap more than before, afterwards", (int) Math.max(0, LiveHeap.megabytes() - before));
        judge(window, sandbox.end(), first);
        FxRunner.onFx(window::close);
        runner.close();
    }

    private void judge(Window window, int[] calls, Duration first) {
        var counts = FxRunner.onFx(() -> window.fleet().table().countsProperty().get());
        tally.check(counts.getOrDefault(RowFilter.ALL, 0) == tally.n(), counts + " of " + tally.n());
        tally.check(counts.getOrDefault(RowFilter.NOT_READ, 0) == 0, "not read: " + counts);
        window.reasons().forEach(tally::fail);
        tally.count("calls", calls[0]);
        tally.count("answered 429", calls[1]);
        tally.check(calls[1] <= calls[0] * BUSY, calls[1] + " of " + calls[0] + " answers say AWS was busy");
        frames.gaps(1).forEach(gap -> tally.time(GAPS, gap));
        frames.work(1).forEach(work -> tally.time("of it at work on the window", work));
        if (isLong) {
            tally.check(first.compareTo(FIRST_ROWS) <= 0, "first row after " + first);
            var most = tally.within(GAPS, 99);
            tally.check(most.compareTo(MOST_GAP_OF_99) <= 0, "99 in 100 frames within " + most);
            var longest = tally.within(GAPS, 100);
            tally.check(longest.compareTo(MOST_GAP) <= 0, longest + " between two frames");
        }
    }

    private static void await(Callable<Boolean> condition) throws InterruptedException {
        while (!FxRunner.onFx(condition)) {
            Thread.sleep(Duration.ofMillis(20));
        }
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

        /** Why what was not read was not. */
        List<String> reasons() {
            return FxRunner.onFx(() -> fleet().table().shown().stream().map(FleetRow::state)
                    .flatMap(
                            state -> state instanceof FleetRow.State.Failed failed ? Stream.of(failed) : Stream.empty())
                    .map(FleetRow.State.Failed::details).toList());
        }

        boolean close() {
            graph.close();
            stage.hide();
            return true;
        }
    }
}
