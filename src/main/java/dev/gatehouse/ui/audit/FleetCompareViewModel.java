package dev.gatehouse.ui.audit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.fleet.FleetDiff;
import dev.gatehouse.domain.fleet.FleetReading;
import dev.gatehouse.domain.fleet.Posture;
import dev.gatehouse.domain.fleet.Snapshot;
import dev.gatehouse.domain.fleet.SnapshotHead;
import dev.gatehouse.domain.fleet.SnapshotId;
import dev.gatehouse.domain.port.Connection;
import dev.gatehouse.domain.port.LocalStoreException;
import dev.gatehouse.fleet.FleetNews;
import dev.gatehouse.fleet.FleetReader;
import dev.gatehouse.fleet.PauseGate;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.RunningTask;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.TaskSlot;
import dev.gatehouse.ui.connection.Workspace;

/** Any two snapshots side by side, or one and what AWS holds now. */
public final class FleetCompareViewModel {
    private final SnapshotsViewModel snapshots;
    private final Workspace workspace;
    private final TaskRunner runner;
    private final TaskSlot comparing;
    private final Messages messages;
    private final DeltaWords words;
    private final ObservableList<SnapshotChoice> choices = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable SnapshotChoice> left = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable SnapshotChoice> right = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Comparison> result = new ReadOnlyObjectWrapper<>(Comparison.NONE);
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private boolean filling;

    FleetCompareViewModel(SnapshotsViewModel snapshots, Workspace workspace, TaskRunner runner, Messages messages) {
        this.snapshots = snapshots;
        this.workspace = workspace;
        this.runner = runner;
        this.comparing = new TaskSlot(runner);
        this.messages = messages;
        this.words = new DeltaWords(messages);
        snapshots.contentsProperty().subscribe(_ -> fill());
        snapshots.selectedProperty().subscribe(_ -> suggest());
        left.subscribe(_ -> compare());
        right.subscribe(_ -> compare());
        workspace.connectionProperty().subscribe(_ -> leave());
    }

    /** What can be compared: what AWS holds now, then the snapshots, the newest first. */
    public ObservableList<SnapshotChoice> choices() {
        return choices;
    }

    /** The side from which one looks. */
    public ObjectProperty<@Nullable SnapshotChoice> leftProperty() {
        return left;
    }

    /** The side one looks at. */
    public ObjectProperty<@Nullable SnapshotChoice> rightProperty() {
        return right;
    }

    /** How they differ. */
    public ReadOnlyObjectProperty<Comparison> resultProperty() {
        return result.getReadOnlyProperty();
    }

    /** Why they cannot be compared, or that they are being read; empty when they are compared. */
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** Compares the chosen snapshot with what AWS holds now. */
    public void compareWithNow() {
        var chosen = snapshots.selectedProperty().get();
        if (chosen != null) {
            set(choice(chosen.head().id()), choices.stream().filter(one -> one.id().isEmpty()).findFirst());
        }
    }

    private void fill() {
        filling = true;
        var all = new ArrayList<SnapshotChoice>();
        all.add(new SnapshotChoice(messages.text("audit.now"), Optional.empty()));
        snapshots.items().forEach(item -> all.add(new SnapshotChoice(item.isApproved()
                ? messages.text("audit.choice.approved", item.oneLine(messages))
                : item.oneLine(messages), Optional.of(item.head().id()))));
        var one = again(left.get(), all);
        var other = again(right.get(), all);
        choices.setAll(all);
        filling = false;
        if (one.isPresent() && other.isPresent()) {
            set(one, other);
        } else {
            suggest();
        }
    }

    private static Optional<SnapshotChoice> again(@Nullable SnapshotChoice before, List<SnapshotChoice> all) {
        return all.stream().filter(one -> before != null && one.id().equals(before.id())).findFirst();
    }

    /** The chosen one beside the one before it of the same extent; the first waits until one says with what. */
    private void suggest() {
        var chosen = snapshots.selectedProperty().get();
        if (chosen == null) {
            set(Optional.empty(), Optional.empty());
            return;
        }
        var before = snapshots.items().stream().map(SnapshotItem::head)
                .filter(head -> head.taken().isBefore(chosen.head().taken()))
                .filter(head -> head.only().equals(chosen.head().only())).map(SnapshotHead::id).findFirst();
        if (before.isPresent()) {
            set(choice(before.get()), choice(chosen.head().id()));
        } else {
            set(choice(chosen.head().id()), Optional.empty());
            notice.set(messages.text("audit.compare.first"));
        }
    }

    private Optional<SnapshotChoice> choice(SnapshotId id) {
        return choices.stream().filter(one -> one.id().filter(id::equals).isPresent()).findFirst();
    }

    private void set(Optional<SnapshotChoice> one, Optional<SnapshotChoice> other) {
        filling = true;
        left.set(one.orElse(null));
        right.set(other.orElse(null));
        filling = false;
        compare();
    }

    /** What was asked of a connection that is closed has no answer. */
    private void leave() {
        if (!notice.get().isEmpty()) {
            compare();
        }
    }

    private void compare() {
        if (filling) {
            return;
        }
        comparing.cancel();
        result.set(Comparison.NONE);
        notice.set("");
        var one = left.get();
        var other = right.get();
        if (one == null || other == null || (one.id().isEmpty() && other.id().isEmpty())) {
            return;
        }
        var open = Optional.ofNullable(workspace.connectionProperty().get());
        if (open.isEmpty() && (one.id().isEmpty() || other.id().isEmpty())) {
            notice.set(messages.text("audit.now.unreachable"));
            return;
        }
        notice.set(messages.text("audit.comparing"));
        var task = new RunningTask(messages.text("task.compare"), this::calledOff);
        var progress = new Counting(runner, messages, () -> task,
                text -> notice.set(notice.get().isEmpty() ? "" : text));
        comparing.run(task, () -> compare(one, other, open, progress), compared -> {
            notice.set("");
            result.set(compared);
        }, failure -> {
            notice.set("");
            snapshots.failed(failure);
        });
    }

    private void calledOff() {
        comparing.cancel();
        notice.set(messages.text("cancelled"));
    }

    private Comparison compare(SnapshotChoice one, SnapshotChoice other, Optional<Connection> open, FleetNews news)
            throws LocalStoreException, InterruptedException {
        var kept = kept(one.id().isPresent() ? one : other);
        var before = one.id().isPresent() ? kept : now(kept, open.orElseThrow(), news);
        var after = one.id().isEmpty()
                ? kept
                : other.id().isPresent()
                        ? kept(other)
                        : now(kept, open.orElseThrow(), news);
        return words.comparison(FleetDiff.between(before, after), Optional.of(Posture.of(after.reading())));
    }

    private Snapshot kept(SnapshotChoice choice) throws LocalStoreException {
        return snapshots.store().read(choice.id().orElseThrow());
    }

    /** Reads the instances of a snapshot again, as far as the open connection reaches them. */
    private Snapshot now(Snapshot kept, Connection open, FleetNews news) throws InterruptedException {
        var ids = kept.reading().instances().map(one -> one.summary().id()).collect(Collectors.toSet());
        var all = new FleetReader(instance -> ids.contains(instance.id()), new PauseGate(), news);
        var only = kept.head().only();
        var reader = only.map(ref -> all.only(one -> one.id().equals(ref.profile()))).orElse(all);
        var wanted = workspace.wantedInstance().filter(ids::contains);
        var clock = snapshots.signature().clock();
        var began = clock.instant();
        var place = wanted.map(reader::asking).orElse(reader).read(open);
        var reading = new FleetReading(began, clock.instant(), List.of(place));
        return only.map(ref -> Snapshot.of(reading, ref, "")).orElseGet(() -> Snapshot.of(reading, ""));
    }
}
