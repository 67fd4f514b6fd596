package dev.gatehouse.ui.audit;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

import dev.gatehouse.domain.fleet.FleetReading;
import dev.gatehouse.domain.fleet.ProfileReading;
import dev.gatehouse.domain.fleet.Snapshot;
import dev.gatehouse.domain.fleet.StateDiff;
import dev.gatehouse.domain.port.Connection;
import dev.gatehouse.domain.port.ConnectionTarget;
import dev.gatehouse.domain.port.InstanceSummary;
import dev.gatehouse.fleet.FleetNews;
import dev.gatehouse.fleet.FleetReader;
import dev.gatehouse.fleet.PauseGate;
import dev.gatehouse.ui.common.FailureWords;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.TaskSlot;
import dev.gatehouse.ui.connection.Workspace;
import dev.gatehouse.ui.editor.OpenProfile;

/** Takes snapshots of what is open: of the instance that is looked at, of all of them, or of one profile. */
public final class TakingViewModel {
    private final Workspace workspace;
    private final SnapshotsViewModel snapshots;
    private final TaskRunner runner;
    private final TaskSlot reading;
    private final Messages messages;
    private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper("");

    TakingViewModel(Workspace workspace, SnapshotsViewModel snapshots, TaskRunner runner, Messages messages) {
        this.workspace = workspace;
        this.snapshots = snapshots;
        this.runner = runner;
        this.reading = new TaskSlot(runner);
        this.messages = messages;
        workspace.connectionProperty().subscribe(_ -> cancel());
    }

    /** Whether there is an instance to take a snapshot of. */
    public ObservableValue<Boolean> possibleProperty() {
        return workspace.instanceProperty().map(_ -> true).orElse(false);
    }

    /** What is being read, in words; empty when nothing is. */
    public ReadOnlyStringProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** Gives up what is being read; nothing of it is kept. */
    public void cancel() {
        reading.cancel();
        progress.set("");
    }

    /** Reads every profile of the instance that is looked at, and keeps that. */
    public void instance() {
        var open = workspace.connectionProperty().get();
        var instance = workspace.instanceProperty().get();
        if (open != null && instance != null) {
            take(open, reader(instance), this::instance);
        }
    }

    /** Reads every profile of every instance of the account and Region, and keeps that. */
    public void everything() {
        var open = workspace.connectionProperty().get();
        if (open != null) {
            take(open, new FleetReader(_ -> true, new PauseGate(), counting()), this::everything);
        }
    }

    /**
     * Reads one profile again and, if AWS still holds what is on screen, keeps and approves that.
     *
     * @param shown
     *            the profile as it is on screen
     */
    void approve(OpenProfile shown, String reason) {
        var open = workspace.connectionProperty().get();
        var instance = workspace.instanceProperty().get();
        if (open == null || instance == null) {
            return;
        }
        var reader = reader(instance).only(one -> one.id().equals(shown.ref().profile()));
        read(open, reader, taken -> approve(shown, reason, taken), () -> approve(shown, reason));
    }

    private void approve(OpenProfile shown, String reason, FleetReading taken) {
        var now = taken.profiles().flatMap(one -> one.profile().stream()).findFirst();
        if (now.isEmpty()) {
            nothingRead(taken);
        } else if (StateDiff.between(shown.profile(), now.get()).isPresent()) {
            snapshots.tell(new AuditNote(false, messages.text("audit.moved.title"),
                    messages.text("audit.moved.body")));
        } else {
            var snapshot = Snapshot.of(taken, shown.ref(), "");
            var approval = snapshots.signature().approval(reason);
            snapshots.keep(snapshot.with(snapshot.head().with(Optional.of(approval))),
                    new AuditNote(true, messages.text("audit.approved",
                            AuditWords.visible(shown.profile().identity().label())),
                            messages.text("audit.approved.body")));
        }
    }

    private void take(Connection open, FleetReader reader, Runnable again) {
        read(open, reader, taken -> {
            if (taken.profiles().allMatch(one -> one.profile().isEmpty())) {
                nothingRead(taken);
            } else {
                var snapshot = Snapshot.of(taken, "");
                snapshots.keep(snapshot, kept(snapshot));
            }
        }, again);
    }

    private AuditNote kept(Snapshot snapshot) {
        var extent = snapshot.head().extent();
        var unread = extent.profiles() - extent.read();
        var title = messages.plural("audit.kept", extent.read());
        return extent.complete()
                ? new AuditNote(true, title, messages.text("audit.kept.body"))
                : new AuditNote(false, title, messages.plural("audit.kept.incomplete", unread));
    }

    private void nothingRead(FleetReading taken) {
        var why = taken.failures().findFirst().map(new FailureWords(messages)::title)
                .orElseGet(() -> messages.text("audit.nothing.there"));
        snapshots.tell(new AuditNote(false, messages.text("audit.nothing.title"),
                messages.text("audit.nothing.body", why)));
    }

    private void read(Connection open, FleetReader reader, Consumer<FleetReading> use,
            Runnable again) {
        snapshots.dismiss();
        progress.set(messages.text("audit.reading"));
        var clock = snapshots.signature().clock();
        reading.run(messages.text("task.audit.take"), () -> {
            var began = clock.instant();
            var place = reader.read(open);
            return new FleetReading(began, clock.instant(), List.of(place));
        }, taken -> {
            progress.set("");
            use.accept(taken);
            taken.failures().findFirst().ifPresent(failure -> workspace.interrupted(failure, again));
        }, failure -> {
            progress.set("");
            throw new IllegalStateException("A snapshot could not be taken", failure);
        });
    }

    private FleetReader reader(InstanceSummary instance) {
        var reader = new FleetReader(one -> one.id().equals(instance.id()), new PauseGate(), counting());
        return workspace.wantedInstance().filter(instance.id()::equals).map(reader::asking).orElse(reader);
    }

    /** Counts what was read; several news may come at once. */
    private FleetNews counting() {
        var count = new AtomicInteger();
        return new FleetNews() {
            @Override
            public void profile(ConnectionTarget place, InstanceSummary instance, ProfileReading profile) {
                var read = count.incrementAndGet();
                runner.later(() -> {
                    if (!progress.get().isEmpty()) {
                        progress.set(messages.plural("audit.reading.count", read,
                                AuditWords.visible(instance.label())));
                    }
                });
            }
        };
    }
}
