package dev.gatehouse.ui.fleet;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import dev.gatehouse.domain.baseline.Baseline;
import dev.gatehouse.domain.local.NamedNetworks;
import dev.gatehouse.fleet.FleetReader;
import dev.gatehouse.fleet.PauseGate;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.RunningTask;
import dev.gatehouse.ui.common.TaskHandle;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.UiTicker;
import dev.gatehouse.ui.instances.Place;

/** Reads many places side by side and hands on what they bring, in batches; lives on the window's thread. */
final class FleetScan {
    /** So often at most the table changes while rows arrive. */
    static final Duration BATCH = Duration.ofMillis(400);

    private final TaskRunner runner;
    private final UiTicker ticker;
    private final InstantSource clock;
    private final Messages messages;
    private final RowMaker maker;
    private final ScanWords words;
    private final Consumer<List<FleetRow>> arrived;
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper paused = new ReadOnlyBooleanWrapper();
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper();
    private final List<TaskHandle> tasks = new ArrayList<>();
    private final Set<Place> open = new HashSet<>();
    private PauseGate gate = new PauseGate();
    private FleetInbox inbox = new FleetInbox(() -> {});
    private FleetInbox.Batch last = inbox.take();
    private Judge judge = new Judge(NamedNetworks.NONE, List.of());
    private StopWatch watch;
    private RunningTask task = new RunningTask("");
    private boolean tickComes;
    private boolean givenUp;
    private boolean begun;

    /**
     * Nothing is read yet.
     *
     * @param arrived
     *            takes the rows that came new
     */
    FleetScan(TaskRunner runner, UiTicker ticker, InstantSource clock, Messages messages,
            Consumer<List<FleetRow>> arrived) {
        this.runner = runner;
        this.ticker = ticker;
        this.clock = clock;
        this.messages = messages;
        this.maker = new RowMaker(messages);
        this.words = new ScanWords(messages);
        this.arrived = arrived;
        this.watch = new StopWatch(clock.instant());
    }

    ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** The share of the calls that were made, from 0 to 1, as far as one can tell. */
    ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty pausedProperty() {
        return paused.getReadOnlyProperty();
    }

    /** Gives up what runs and goes on these errands; the first goes ahead for a moment. */
    void start(List<Errand> errands, NamedNetworks networks, List<Baseline> own) {
        stop();
        givenUp = false;
        begun = true;
        gate = new PauseGate();
        var mine = new FleetInbox(() -> runner.later(this::signalled));
        inbox = mine;
        last = mine.take();
        watch = new StopWatch(clock.instant());
        errands.forEach(errand -> open.add(errand.place()));
        running.set(true);
        task = new RunningTask(messages.text("task.fleet"), this::cancel);
        runner.began(task);
        tell();
        judge = new Judge(networks, own);
        errands.forEach(errand -> read(errand, mine, new PlaceNews(errand.place(), mine, judge, maker),
                errand.equals(errands.getFirst())));
    }

    private void read(Errand errand, FleetInbox mine, PlaceNews news, boolean goesAhead) {
        var place = errand.place();
        var reader = new FleetReader(_ -> true, gate, news);
        tasks.add(runner.run("", () -> {
            if (!goesAhead) {
                mine.giveHeadStart();
            }
            try (var connection = place.opener().get()) {
                if (errand.missed().isPresent()) {
                    news.missed(errand.missed().get());
                    reader.tell(connection, errand.missed().get());
                } else {
                    reader.tell(connection);
                }
            } finally {
                mine.letAllGo();
            }
            return place;
        }, _ -> ended(place, mine), problem -> {
            mine.add(maker.failed(new RowMaker.Where(place, "", null), null, messages.text("fleet.not.opened"),
                    String.valueOf(problem.getMessage())));
            ended(place, mine);
        }));
    }

    /** Gives up; what was read stays. */
    void cancel() {
        givenUp = running.get();
        stop();
        tell();
    }

    private void stop() {
        tasks.forEach(TaskHandle::cancel);
        tasks.clear();
        take();
        inbox = new FleetInbox(() -> {});
        open.clear();
        judge.close();
        rest(false);
        runner.ended(task);
        running.set(false);
    }

    /** Rests, or goes on. */
    void pause() {
        rest(running.get() && !paused.get());
        tell();
    }

    private void rest(boolean closed) {
        paused.set(closed);
        gate.shut(closed);
        watch = closed ? watch.stopped(clock.instant()) : watch.started(clock.instant());
    }

    /** A place that was given up meanwhile has nothing more to say. */
    private void ended(Place place, FleetInbox of) {
        if (!of.equals(inbox)) {
            return;
        }
        open.remove(place);
        take();
        if (open.isEmpty()) {
            judge.close();
            runner.ended(task);
            running.set(false);
            tell();
        }
    }

    private void signalled() {
        if (last.paces().isEmpty()) {
            take();
        } else if (!tickComes) {
            tickComes = true;
            ticker.after(BATCH, () -> {
                tickComes = false;
                take();
            });
        }
    }

    private void take() {
        var batch = inbox.take();
        if (batch.isEmpty()) {
            return;
        }
        last = batch;
        if (!last.rows().isEmpty()) {
            arrived.accept(last.rows());
        }
        tell();
    }

    private void tell() {
        var now = clock.instant();
        share.set(last.share());
        if (running.get()) {
            task.report(words.progress(last, open, watch.spent(now)));
            var text = words.going(last, open, watch.spent(now));
            status.set(paused.get() ? messages.text("fleet.paused", text) : text);
        } else if (begun) {
            status.set(givenUp ? words.givenUp(last) : words.done(last, now, watch.spent(now)));
        }
    }

    /**
     * How long something was at work.
     *
     * @param before
     *            how long it was until it last rested
     * @param since
     *            when it last went on; {@link Instant#MAX} while it rests
     */
    private record StopWatch(Duration before, Instant since) {
        StopWatch(Instant now) {
            this(Duration.ZERO, now);
        }

        Duration spent(Instant now) {
            return since.equals(Instant.MAX) ? before : before.plus(Duration.between(since, now));
        }

        StopWatch stopped(Instant now) {
            return new StopWatch(spent(now), Instant.MAX);
        }

        StopWatch started(Instant now) {
            return since.equals(Instant.MAX) ? new StopWatch(before, now) : this;
        }
    }
}
