package dev.gatehouse.ui.many;

import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

import dev.gatehouse.change.ProfileSubmit;
import dev.gatehouse.change.SeriesControl;
import dev.gatehouse.change.SeriesRun;
import dev.gatehouse.change.SeriesRun.Obstacle;
import dev.gatehouse.change.SeriesRun.Standing;
import dev.gatehouse.change.SubmitRequest;
import dev.gatehouse.change.SubmitVerdict;
import dev.gatehouse.domain.port.ProfileGateway;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.domain.series.Series;
import dev.gatehouse.ui.common.Cancelling;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.RunningTask;
import dev.gatehouse.ui.common.TaskProgress;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.TaskSlot;

/** Sends a series, goes on with it and takes it back, off the window's thread; what was agreed to and nothing else. */
final class ManySending {
    private final ManyViewModel.Runs runs;
    private final TaskRunner runner;
    private final TaskSlot work;
    private final ManyRows rows;
    private final String name;
    private final Told told;
    private Map<ProfileRef, SubmitRequest> requests = Map.of();
    private SeriesControl control = new SeriesControl();
    private RunningTask task = new RunningTask("");

    /**
     * Sends nothing yet.
     *
     * @param work
     *            where it runs: one thing at a time
     * @param rows
     *            what it is sent to
     */
    ManySending(ManyViewModel.Runs runs, TaskRunner runner, TaskSlot work, ManyRows rows,
            Messages messages, Told told) {
        this.runs = runs;
        this.runner = runner;
        this.work = work;
        this.rows = rows;
        this.name = messages.text("task.many");
        this.told = told;
    }

    /** Takes what may be sent from now on, in place of what was taken before. */
    void prepare(Map<ProfileRef, SubmitRequest> agreed) {
        requests = agreed;
        control = new SeriesControl();
    }

    /** Keeps the series and begins to send it. */
    void begin(Series series) {
        var run = runs.now();
        var prepared = requests;
        var stoppable = control;
        work.run(stoppable(), () -> {
            run.begin(series);
            return run.run(prepared, stoppable, news());
        }, told::stands, told::failed);
    }

    /** Goes on with what may be sent; where nothing is prepared it only finds out how the series stands. */
    void send() {
        var run = runs.now();
        var prepared = requests;
        var stoppable = control;
        work.run(stoppable(), () -> run.run(prepared, stoppable, news()), told::stands, told::failed);
    }

    /** Takes back everything that was applied, newest first, each as the journal says. */
    void undoAll(ProfileGateway gateway, BiConsumer<Standing, Optional<Obstacle>> undone) {
        var run = runs.now();
        control = new SeriesControl();
        var stoppable = control;
        work.run(stoppable(), () -> {
            var obstacle = run.undoAll(gateway, stoppable, news());
            return new Undone(run.standing(), obstacle);
        }, all -> undone.accept(all.standing(), all.obstacle()), told::failed);
    }

    /** Leaves out what was refused, so that the rest can be sent; nothing is sent yet. */
    void goOn(Consumer<Standing> found) {
        work.run(new RunningTask(name, Cancelling.Why.OUTCOME), runs.now()::goOn, found, told::failed);
    }

    /** Finds out how the series stands. */
    void look() {
        work.run(new RunningTask(name, Cancelling.Why.OUTCOME), runs.now()::standing, told::stands, told::failed);
    }

    /** Puts the series away, beside whatever else is at work. */
    void putAway() {
        var run = runs.now();
        runner.run(new RunningTask(name, Cancelling.Why.WRITING), () -> run.begin(Series.NONE), _ -> {},
                told::failed);
    }

    /** Stops before the next profile; one that is on its way goes on to its verdict. */
    void stop() {
        control.stop();
    }

    /** Stops, and may send nothing any more. */
    void forget() {
        stop();
        requests = Map.of();
    }

    /** Calling it off stops before the next profile. */
    private RunningTask stoppable() {
        task = new RunningTask(name, told::stopped);
        return task;
    }

    private SeriesRun.News news() {
        return new SeriesRun.News() {
            @Override
            public void begun(int at) {
                runner.later(() -> {
                    told.begun(at);
                    task.report(TaskProgress.of(at, rows.all().size()));
                });
            }

            @Override
            public void ended(int at, ProfileSubmit submit, SubmitVerdict verdict) {
                runner.later(() -> told.ended(submit, verdict));
            }
        };
    }

    /** Who is told, on the window's thread. */
    interface Told {
        /** Somebody called it off. */
        void stopped();

        /** The profile at this index, from 0, is sent now. */
        void begun(int at);

        /** There is a verdict on a profile. */
        void ended(ProfileSubmit submit, SubmitVerdict verdict);

        /** Nothing more is sent, and so the series stands. */
        void stands(Standing now);

        /** Files of this computer could not be read or written, or worse. */
        void failed(Throwable failure);
    }

    private record Undone(Standing standing, Optional<Obstacle> obstacle) {}
}
