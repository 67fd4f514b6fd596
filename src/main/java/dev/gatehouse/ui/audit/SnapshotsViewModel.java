package dev.gatehouse.ui.audit;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.fleet.Approval;
import dev.gatehouse.domain.fleet.Snapshot;
import dev.gatehouse.domain.fleet.SnapshotHead;
import dev.gatehouse.domain.fleet.SnapshotId;
import dev.gatehouse.domain.port.LocalStoreException;
import dev.gatehouse.domain.port.SnapshotStore;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.Cancelling;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.RunningTask;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.local.LocalWords;

/** The snapshots kept on this computer, the newest first, and what can be done with the one that is chosen. */
public final class SnapshotsViewModel {
    private final Shelf shelf;
    private final Signature signature;
    private final TaskRunner runner;
    private final Messages messages;
    private final AuditWords words;
    private final ObservableList<SnapshotItem> items = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable SnapshotItem> selected = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<Shelf.Contents> contents = new ReadOnlyObjectWrapper<>(Shelf.Contents.NONE);
    private final ReadOnlyObjectWrapper<AuditNote> note = new ReadOnlyObjectWrapper<>(AuditNote.NONE);
    private long shown;

    /**
     * Nothing is read before {@link #load}.
     *
     * @param signature
     *            who approves, and when
     */
    public SnapshotsViewModel(SnapshotStore store, Signature signature, TaskRunner runner, Messages messages) {
        this.shelf = new Shelf(store);
        this.signature = signature;
        this.runner = runner;
        this.messages = messages;
        this.words = new AuditWords(messages);
    }

    /** All that are kept. */
    public ObservableList<SnapshotItem> items() {
        return items;
    }

    /** The one that is looked at, null while there is none. */
    public ObjectProperty<@Nullable SnapshotItem> selectedProperty() {
        return selected;
    }

    /** What came of the last wish. */
    public ReadOnlyObjectProperty<AuditNote> noteProperty() {
        return note.getReadOnlyProperty();
    }

    /** Puts the note away. */
    public void dismiss() {
        note.set(AuditNote.NONE);
    }

    /** What is kept and what it amounts to. */
    ReadOnlyObjectProperty<Shelf.Contents> contentsProperty() {
        return contents.getReadOnlyProperty();
    }

    SnapshotStore store() {
        return shelf.store();
    }

    /** Looks again at what is kept; what is chosen stays chosen. */
    public void load() {
        runner.run(messages.text("task.audit"), shelf::look, this::show, this::failed);
    }

    /** Keeps a reading and chooses it. */
    void keep(Snapshot snapshot, AuditNote success) {
        change(() -> {
            store().keep(snapshot);
            return snapshot.head().id();
        }, id -> {
            choose(id);
            note.set(success);
        });
    }

    /** Approves the chosen one, as the user of this computer, now. */
    void approve(SnapshotItem item, String reason) {
        var approval = signature.approval(reason);
        update(item, head -> head.with(Optional.of(approval)),
                new AuditNote(true, messages.text("audit.approved", item.title()),
                        messages.text("audit.approved.body")));
    }

    /** Takes the approval back. */
    void withdraw(SnapshotItem item) {
        update(item, head -> head.with(Optional.empty()), new AuditNote(true,
                messages.text("audit.withdrawn", item.title()), messages.text("audit.withdrawn.body")));
    }

    /** Gives another name and comment. */
    void rename(SnapshotItem item, String name, String comment) {
        update(item, head -> head.named(name.strip(), comment.strip()), AuditNote.NONE);
    }

    /** Deletes one for good. */
    void delete(SnapshotItem item) {
        change(() -> {
            store().delete(item.head().id());
            return item;
        }, _ -> note.set(new AuditNote(true, messages.text("audit.deleted", item.title()), "")));
    }

    /** Writes a copy of its file. */
    public void export(SnapshotItem item, Path to) {
        runner.run(new RunningTask(messages.text("task.audit.export"), Cancelling.Why.WRITING), () -> {
            store().export(item.head().id(), to);
            return to;
        }, file -> note.set(new AuditNote(true, messages.text("audit.exported", VisibleText.of(file.toString())),
                messages.text("audit.exported.body"))), this::failed);
    }

    void tell(AuditNote told) {
        note.set(told);
    }

    Signature signature() {
        return signature;
    }

    private void update(SnapshotItem item, UnaryOperator<SnapshotHead> update, AuditNote success) {
        change(() -> store().update(item.head().id(), update), _ -> note.set(success));
    }

    private <T> void change(Callable<T> work, Consumer<T> after) {
        note.set(AuditNote.NONE);
        runner.run(new RunningTask(messages.text("task.audit.keep"), Cancelling.Why.WRITING),
                () -> new Changed<>(work.call(), shelf.look()), changed -> {
                    show(changed.look());
                    after.accept(changed.value());
                }, this::failed);
    }

    /** A look that comes late says nothing any more. */
    private void show(Shelf.Look look) {
        if (look.number() > shown) {
            shown = look.number();
            show(look.contents());
        }
    }

    private void show(Shelf.Contents read) {
        var before = Optional.ofNullable(selected.get()).map(item -> item.head().id());
        items.setAll(read.heads().stream()
                .map(head -> words.item(head, Optional.ofNullable(read.postures().get(head.id())))).toList());
        contents.set(read);
        selected.set(before.flatMap(this::item).or(() -> items.stream().findFirst()).orElse(null));
        read.problems().stream().findFirst().ifPresent(this::failed);
    }

    void choose(SnapshotId id) {
        item(id).ifPresent(selected::set);
    }

    Optional<SnapshotItem> item(SnapshotId id) {
        return items.stream().filter(item -> item.head().id().equals(id)).findFirst();
    }

    void failed(Throwable failure) {
        if (failure instanceof LocalStoreException problem) {
            var told = new LocalWords(messages);
            note.set(new AuditNote(false, messages.text("audit." + problem.reason() + ".title"),
                    messages.text("audit." + problem.reason() + ".body", VisibleText.of(problem.file()),
                            told.why(problem.getCause()))));
        } else {
            throw new IllegalStateException("Snapshots could not be kept", failure);
        }
    }

    private record Changed<T>(T value, Shelf.Look look) {}

    /**
     * Who approves, and when.
     *
     * @param user
     *            what the operating system calls the user of this computer
     * @param clock
     *            this computer's clock
     */
    public record Signature(String user, InstantSource clock) {
        Approval approval(String reason) {
            return new Approval(user, clock.instant(), reason.strip());
        }
    }
}
