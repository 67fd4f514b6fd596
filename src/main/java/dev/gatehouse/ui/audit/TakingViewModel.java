package dev.gatehouse.ui.audit;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

import dev.gatehouse.domain.fleet.FleetReading;
import dev.gatehouse.domain.fleet.Snapshot;
import dev.gatehouse.domain.fleet.StateDiff;
import dev.gatehouse.domain.port.Connection;
import dev.gatehouse.domain.port.InstanceSummary;
import dev.gatehouse.fleet.FleetNews;
import dev.gatehouse.fleet.FleetReader;
import dev.gatehouse.fleet.PauseGate;
import dev.gatehouse.ui.common.FailureWords;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.RunningTask;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.TaskSlot;
import dev.gatehouse.ui.connection.Workspace;
import dev.gatehouse.ui.editor.OpenProfile;
import dev.gatehouse.ui.instances.Place;
import dev.gatehouse.ui.instances.PlaceChoices;

/**
 * Takes snapshots: of the instance that is open, of all of its account and Region, of chosen places, of one profile.
 */
public final class TakingViewModel {
    private final Workspace workspace;
    private final PlaceChoices choices;
    private final SnapshotsViewModel snapshots;
    private final TaskRunner runner;
    private final TaskSlot reading;
    private final Messages messages;
    private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper("");
    private RunningTask task = new RunningTask("");
    private boolean throughOpen;

    TakingViewModel(AuditViewModel.Around around, SnapshotsViewModel snapshots, TaskRunner runner,
            Messages messages) {
        this.workspace = around.workspace();
        this.choices = around.choices();
        this.snapshots = snapshots;
        this.runner = runner;
        this.reading = new TaskSlot(runner);
        this.messages = messages;
        workspace.connectionProperty().subscribe(_ -> {
            if (throughOpen) {
                cancel();
            }
        });
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
        throughOpen = false;
        progress.set("");
    }

    private void calledOff() {
        cancel();
        snapshots.tell(new AuditNote(false, messages.text("cancelled.title"), messages.text("audit.cancelled")));
    }

    /** Reads every profile of the instance that is looked at, and keeps that. */
    public void instance() {
        var open = workspace.connectionProperty().get();
        var instance = workspace.instanceProperty().get();
        if (open != null && instance != null) {
            take(open, reader(instance), this::instance);
        }
    }

    /** Reads every profile of every active instance of the account and Region, and keeps that. */
    public void everything() {
        var open = workspace.connectionProperty().get();
        if (open != null) {
            take(open, new FleetReader(InstanceSummary::isActive, new PauseGate(), counting()), this::everything);
        }
    }

    /** Reads every profile of every active instance of the places chosen for the fleet, and keeps that. */
    public void chosen() {
        var places = choices.places();
        if (places.isEmpty()) {
            snapshots.tell(new AuditNote(false, messages.text("audit.choose.title"),
                    messages.text("audit.choose.body", choices.errorProperty().get())));
            return;
        }
        var reader = new FleetReader(InstanceSummary::isActive, new PauseGate(), counting());
        throughOpen = false;
        read(() -> reader.read(places.stream().map(Place::opener).toList(), snapshots.signature().clock()),
                this::keep, _ -> {});
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
        read(open, reader, this::keep, again);
    }

    private void keep(FleetReading taken) {
        if (taken.profiles().allMatch(one -> one.profile().isEmpty())) {
            nothingRead(taken);
        } else {
            var snapshot = Snapshot.of(taken, "");
            snapshots.keep(snapshot, kept(snapshot));
        }
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

    private void read(Connection open, FleetReader reader, Consumer<FleetReading> use, Runnable again) {
        var clock = snapshots.signature().clock();
        throughOpen = true;
        read(() -> {
            var began = clock.instant();
            var place = reader.read(open);
            return new FleetReading(began, clock.instant(), List.of(place));
        }, use, taken -> taken.failures().findFirst().ifPresent(failure -> workspace.interrupted(failure, again)));
    }

    private void read(Callable<FleetReading> work, Consumer<FleetReading> use, Consumer<FleetReading> after) {
        snapshots.dismiss();
        progress.set(messages.text("audit.reading"));
        task = new RunningTask(messages.text("task.audit.take"), this::calledOff);
        reading.run(task, work, taken -> {
            progress.set("");
            use.accept(taken);
            after.accept(taken);
        }, failure -> {
            progress.set("");
            snapshots.tell(new AuditNote(false, messages.text("audit.nothing.title"),
                    messages.text("audit.not.opened", AuditWords.visible(String.valueOf(failure.getMessage())))));
        });
    }

    private FleetReader reader(InstanceSummary instance) {
        var reader = new FleetReader(one -> one.id().equals(instance.id()), new PauseGate(), counting());
        return workspace.wantedInstance().filter(instance.id()::equals).map(reader::asking).orElse(reader);
    }

    /** A count that comes after the end says nothing. */
    private FleetNews counting() {
        return new Counting(runner, messages, () -> task, text -> progress.set(progress.get().isEmpty() ? "" : text));
    }
}
