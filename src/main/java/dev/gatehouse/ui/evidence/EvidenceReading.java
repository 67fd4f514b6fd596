package dev.gatehouse.ui.evidence;

import java.util.List;
import java.util.function.Consumer;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import dev.gatehouse.domain.fleet.InstanceReading;
import dev.gatehouse.domain.fleet.ProfileReading;
import dev.gatehouse.domain.port.ConnectionTarget;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.InstanceSummary;
import dev.gatehouse.domain.port.ProfileSummary;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.fleet.FleetNews;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.RunningTask;
import dev.gatehouse.ui.common.TaskProgress;
import dev.gatehouse.ui.common.TaskRunner;

/** How far reading is, instance by instance; a denied one stays, with what was recorded. */
final class EvidenceReading {
    private final TaskRunner runner;
    private final Messages messages;
    private final ObservableList<InstanceProgress> rows = FXCollections.observableArrayList();

    private RunningTask task = new RunningTask("");

    EvidenceReading(TaskRunner runner, Messages messages) {
        this.runner = runner;
        this.messages = messages;
    }

    ObservableList<InstanceProgress> rows() {
        return rows;
    }

    /** Begins anew with these. */
    void begin(List<InstanceSummary> instances) {
        rows.setAll(instances.stream().map(one -> new InstanceProgress(one.id(),
                VisibleText.capped(one.label(), 80), messages.text("evidence.waiting"))).toList());
    }

    /** The reading as it is listed: so many of the instances. */
    RunningTask task(Runnable cancel) {
        task = new RunningTask(messages.text("task.evidence"), cancel);
        return task;
    }

    /** Takes news from the thread that reads. */
    FleetNews news() {
        return new FleetNews() {
            @Override
            public void profiles(ConnectionTarget place, InstanceSummary instance,
                    Reply<List<ProfileSummary>> profiles) {
                at(instance, row -> listed(row, profiles));
            }

            @Override
            public void profile(ConnectionTarget place, InstanceSummary instance, ProfileReading profile) {
                at(instance, row -> row.say(messages.text("evidence.reading.row", row.step(), row.listed())));
            }

            @Override
            public void done(ConnectionTarget place, InstanceReading instance) {
                at(instance.summary(), row -> ended(row, instance));
                var of = task;
                runner.later(() -> of.report(TaskProgress.of(of.progressProperty().get().done() + 1, rows.size())));
            }
        };
    }

    private void at(InstanceSummary instance, Consumer<InstanceProgress> change) {
        runner.later(() -> rows.stream().filter(row -> row.id().equals(instance.id())).forEach(change));
    }

    private void listed(InstanceProgress row, Reply<List<ProfileSummary>> profiles) {
        row.listed(profiles.answer().map(List::size).orElse(0));
        row.say(messages.text("evidence.reading.row", 0, row.listed()));
    }

    private void ended(InstanceProgress row, InstanceReading instance) {
        var unread = instance.profiles().stream().filter(one -> one.profile().isEmpty()).count();
        if (instance.listed() instanceof Reply.Failure<List<ProfileReading>>(GatewayFailure failure)) {
            row.say(messages.text("evidence.denied", code(failure)));
        } else if (unread > 0) {
            row.say(messages.plural("evidence.partly", unread, instance.profiles().size()));
        } else {
            row.say(messages.plural("evidence.read", instance.profiles().size()));
        }
    }

    private static String code(GatewayFailure failure) {
        var code = failure.details().code();
        return code == null ? failure.getClass().getSimpleName() : VisibleText.of(code);
    }
}
