package dev.gatehouse.ui.profiles;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.fleet.ProfileReading;
import dev.gatehouse.domain.port.ConnectionTarget;
import dev.gatehouse.domain.port.InstanceSummary;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.fleet.FleetNews;
import dev.gatehouse.fleet.FleetReader;
import dev.gatehouse.fleet.PauseGate;
import dev.gatehouse.ui.common.RunningTask;
import dev.gatehouse.ui.common.TaskProgress;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.TaskSlot;
import dev.gatehouse.ui.connection.Workspace;

/**
 * Reads profiles of the instance that is open, one after the other, for pages that look at all of them. One wish at a
 * time: the next gives up the one before, and nothing of that arrives any more.
 */
public final class ProfileReadings {
    private final Workspace workspace;
    private final TaskRunner runner;
    private final TaskSlot reading;
    private final String task;
    private final Runnable calledOff;
    private @Nullable Wish<?> current;

    /**
     * Reads in what is open in {@code workspace}.
     *
     * @param task
     *            what it is called in the list of running tasks
     * @param calledOff
     *            says that somebody called reading off there
     */
    public ProfileReadings(Workspace workspace, TaskRunner runner, String task, Runnable calledOff) {
        this.workspace = workspace;
        this.runner = runner;
        this.reading = new TaskSlot(runner);
        this.task = task;
        this.calledOff = calledOff;
    }

    /**
     * Reads these profiles; does nothing while no instance is open.
     *
     * @param judge
     *            makes of a reading, or of its failure, what is wanted; away from the window's thread
     * @param arrived
     *            takes it, one after the other, on the window's thread
     * @param done
     *            is told when all have arrived
     */
    public <T> void read(List<ProfileItem> items, BiFunction<ProfileItem, ProfileReading, T> judge, Consumer<T> arrived,
            Runnable done) {
        stop();
        var connection = workspace.connectionProperty().get();
        var instance = workspace.instanceProperty().get();
        if (connection == null || instance == null) {
            return;
        }
        var running = new RunningTask(task, () -> {
            stop();
            calledOff.run();
        });
        var wish = new Wish<>(items, judge, count(items.size(), running, arrived));
        current = wish;
        var summaries = items.stream().map(ProfileItem::summary).toList();
        reading.run(running, () -> {
            new FleetReader(_ -> true, new PauseGate(), wish).tell(connection, instance, summaries);
            return wish;
        }, _ -> done.run(), failure -> {
            throw new IllegalStateException("The profiles could not be read", failure);
        });
    }

    private static <T> Consumer<T> count(int of, RunningTask running, Consumer<T> arrived) {
        return one -> {
            running.report(TaskProgress.of(running.progressProperty().get().done() + 1, of));
            arrived.accept(one);
        };
    }

    /** Gives up what is being read. */
    public void stop() {
        current = null;
        reading.cancel();
    }

    /** What is wanted of each profile, and who takes it. */
    private final class Wish<T> implements FleetNews {
        private final Map<ProfileRef, ProfileItem> items;
        private final BiFunction<ProfileItem, ProfileReading, T> judge;
        private final Consumer<T> arrived;

        Wish(List<ProfileItem> wanted, BiFunction<ProfileItem, ProfileReading, T> judge, Consumer<T> arrived) {
            this.items = wanted.stream()
                    .collect(Collectors.toMap(ProfileItem::ref, Function.identity(), (one, _) -> one));
            this.judge = judge;
            this.arrived = arrived;
        }

        @Override
        public void profile(ConnectionTarget place, InstanceSummary instance, ProfileReading profile) {
            var judged = judge.apply(Objects.requireNonNull(items.get(profile.ref())), profile);
            runner.later(() -> {
                if (this.equals(current)) {
                    arrived.accept(judged);
                }
            });
        }
    }
}
