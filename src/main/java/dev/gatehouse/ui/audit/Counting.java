package dev.gatehouse.ui.audit;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;

import dev.gatehouse.domain.fleet.InstanceReading;
import dev.gatehouse.domain.fleet.ProfileReading;
import dev.gatehouse.domain.port.ConnectionTarget;
import dev.gatehouse.domain.port.InstanceSummary;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.fleet.FleetNews;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.RunningTask;
import dev.gatehouse.ui.common.TaskProgress;
import dev.gatehouse.ui.common.TaskRunner;

/** Says on the window's thread how many profiles were read; several places may tell at once. */
final class Counting implements FleetNews {
    private final TaskRunner runner;
    private final Messages messages;
    private final Consumer<String> told;
    private final Supplier<RunningTask> task;
    private final AtomicInteger count = new AtomicInteger();
    private final AtomicInteger instances = new AtomicInteger();
    private final AtomicInteger done = new AtomicInteger();

    /**
     * Counts.
     *
     * @param task
     *            what reads, as it is listed; asked on the window's thread
     */
    Counting(TaskRunner runner, Messages messages, Supplier<RunningTask> task, Consumer<String> told) {
        this.runner = runner;
        this.messages = messages;
        this.told = told;
        this.task = task;
    }

    @Override
    public void instances(ConnectionTarget place, Reply<List<InstanceSummary>> chosen) {
        instances.addAndGet(chosen.answer().map(List::size).orElse(0));
    }

    @Override
    public void done(ConnectionTarget place, InstanceReading instance) {
        var now = TaskProgress.of(done.incrementAndGet(), instances.get());
        runner.later(() -> task.get().report(now));
    }

    @Override
    public void profile(ConnectionTarget place, InstanceSummary instance, ProfileReading profile) {
        var read = count.incrementAndGet();
        runner.later(() -> told.accept(messages.plural("audit.reading.count", read,
                AuditWords.visible(instance.label()))));
    }
}
