package dev.gatehouse.ui.audit;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import dev.gatehouse.domain.fleet.ProfileReading;
import dev.gatehouse.domain.port.ConnectionTarget;
import dev.gatehouse.domain.port.InstanceSummary;
import dev.gatehouse.fleet.FleetNews;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.TaskRunner;

/** Says on the window's thread how many profiles were read; several places may tell at once. */
final class Counting implements FleetNews {
    private final TaskRunner runner;
    private final Messages messages;
    private final Consumer<String> told;
    private final AtomicInteger count = new AtomicInteger();

    Counting(TaskRunner runner, Messages messages, Consumer<String> told) {
        this.runner = runner;
        this.messages = messages;
        this.told = told;
    }

    @Override
    public void profile(ConnectionTarget place, InstanceSummary instance, ProfileReading profile) {
        var read = count.incrementAndGet();
        runner.later(() -> told.accept(messages.plural("audit.reading.count", read,
                AuditWords.visible(instance.label()))));
    }
}
