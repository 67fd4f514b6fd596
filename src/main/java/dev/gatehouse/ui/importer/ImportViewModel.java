package dev.gatehouse.ui.importer;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.address.ImportClass;
import dev.gatehouse.domain.address.ImportDecision;
import dev.gatehouse.domain.address.ImportTable;
import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.domain.local.RowNotes;
import dev.gatehouse.domain.port.ImportSource;
import dev.gatehouse.domain.port.UnreadableFileException;
import dev.gatehouse.domain.profile.InstanceId;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.RunningTask;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.TaskSlot;
import dev.gatehouse.ui.editor.DraftModel;
import dev.gatehouse.ui.local.Kept;

/** An import before it happens: what was read, what becomes of each line, and what it would do to the list. */
public final class ImportViewModel {
    private static final int MOST_SINGLE_CHANGES = 200;

    private final DraftModel model;
    private final ImportSource source;
    private final Kept<RowNotes> notes;
    private final Messages messages;
    private final TaskSlot reading;
    private final TaskSlot planning;
    private final ObservableList<ImportLine> all = FXCollections.observableArrayList();
    private final FilteredList<ImportLine> lines = new FilteredList<>(all);
    private final ObjectProperty<ListKind> list = new SimpleObjectProperty<>(ListKind.ALLOWED);
    private final ObjectProperty<@Nullable ImportClass> filter = new SimpleObjectProperty<>();
    private final ObjectProperty<OptionalInt> column = new SimpleObjectProperty<>(OptionalInt.empty());
    private final ObservableList<String> columns = FXCollections.observableArrayList();
    private final BooleanProperty merging = new SimpleBooleanProperty();
    private final BooleanProperty keepingNotes = new SimpleBooleanProperty(true);
    private final ReadOnlyObjectWrapper<ImportCounts> counts = new ReadOnlyObjectWrapper<>(ImportCounts.NONE);
    private final ReadOnlyObjectWrapper<@Nullable ImportEffect> effect = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper hasNotes = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper origin = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final Map<Integer, ImportDecision> decisions = new HashMap<>();
    private @Nullable ReadTable loaded;
    private @Nullable ImportWork work;

    /**
     * An importer with nothing read.
     *
     * @param source
     *            cuts texts and files into lines and cells
     * @param notes
     *            where the other columns are kept
     */
    public ImportViewModel(DraftModel model, ImportSource source, Kept<RowNotes> notes, TaskRunner runner,
            Messages messages) {
        this.model = model;
        this.source = source;
        this.notes = notes;
        this.messages = messages;
        this.reading = new TaskSlot(runner);
        this.planning = new TaskSlot(runner);
        list.subscribe(this::replan);
        filter.subscribe(kind -> lines.setPredicate(kind == null ? null : line -> line.kind() == kind));
        column.subscribe(this::readColumn);
    }

    /** Begins an import into a list; nothing is read yet. */
    public void open(ListKind into) {
        clear();
        list.set(into);
    }

    /** Reads a pasted or dropped text in place of what was read before. */
    public void paste(String text) {
        clear();
        origin.set(messages.text("import.from.clipboard"));
        read(() -> source.text(text));
    }

    /** Reads a file in place of what was read before. */
    public void file(Path file) {
        clear();
        var name = VisibleText.capped(String.valueOf(file.getFileName()), 60);
        origin.set(messages.text("import.from.file", name));
        read(() -> source.file(file));
    }

    /** Forgets what was read; the list is as it was. */
    public void clear() {
        reading.cancel();
        planning.cancel();
        loaded = null;
        work = null;
        decisions.clear();
        all.clear();
        columns.clear();
        counts.set(ImportCounts.NONE);
        effect.set(null);
        filter.set(null);
        column.set(OptionalInt.empty());
        merging.set(false);
        keepingNotes.set(true);
        hasNotes.set(false);
        origin.set("");
        problem.set("");
        notice.set("");
    }

    private void read(Callable<ImportTable> cut) {
        reading.run(task(), () -> ReadTable.of(cut.call(), OptionalInt.empty(), messages),
                this::show, failure -> {
                    origin.set("");
                    if (failure instanceof UnreadableFileException unreadable) {
                        problem.set(messages.text("import.unreadable",
                                VisibleText.of(String.valueOf(unreadable.getMessage()))));
                    } else {
                        throw new IllegalStateException("A list could not be read", failure);
                    }
                });
    }

    private RunningTask task() {
        return new RunningTask(messages.text("task.import"), () -> {
            clear();
            problem.set(messages.text("import.cancelled"));
        });
    }

    private void readColumn(OptionalInt chosen) {
        var before = loaded;
        if (before != null && chosen.isPresent() && !chosen.equals(before.read().column())) {
            decisions.clear();
            reading.run(task(), () -> ReadTable.of(before.table(), chosen, messages), this::show,
                    ImportViewModel::broken);
        }
    }

    private void show(ReadTable now) {
        loaded = now;
        if (!columns.equals(now.columns())) {
            columns.setAll(now.columns());
        }
        column.set(now.read().column());
        problem.set(now.read().items().isEmpty() ? messages.text("import.nothing") : "");
        replan();
    }

    private void replan() {
        var now = loaded;
        var draft = model.draftProperty().get();
        work = null;
        notice.set("");
        if (now != null && draft != null) {
            var task = new ImportWork.Task(now.read(), decisions, draft, list.get());
            planning.run(task(), () -> ImportWork.of(task, messages), this::show,
                    ImportViewModel::broken);
        }
    }

    private void show(ImportWork done) {
        work = done;
        replace(done.lines());
        counts.set(ImportCounts.of(done.plan()));
        effect.set(done.effect());
        hasNotes.set(!done.plan().comments().isEmpty());
        if (done.effect().proof().isEmpty()) {
            merging.set(false);
        }
    }

    /** Changes only lines that differ if they are few, so that a selection and the place in a long table stay. */
    private void replace(List<ImportLine> next) {
        var differing = all.size() != next.size()
                ? List.<Integer>of()
                : IntStream.range(0, next.size()).filter(i -> !all.get(i).equals(next.get(i))).boxed().toList();
        if (all.size() != next.size() || differing.size() > MOST_SINGLE_CHANGES) {
            all.setAll(next);
        } else {
            differing.forEach(i -> all.set(i, next.get(i)));
        }
    }

    /** Chooses what a line means. */
    public void choose(ImportLine line, ImportOption option) {
        decisions.put(line.index(), option.decision());
        replan();
    }

    /** Takes back what was chosen for a line. */
    public void unchoose(ImportLine line) {
        decisions.remove(line.index());
        replan();
    }

    /**
     * Chooses the same for every line that waits.
     *
     * @param option
     *            which of its options, from 0
     */
    public void chooseForAll(int option) {
        all.stream().filter(ImportLine::waiting)
                .forEach(line -> decisions.put(line.index(), line.options().get(option).decision()));
        replan();
    }

    /**
     * Adds what was read to the list, as one step that can be undone; with lines that wait for a choice it says so
     * instead.
     *
     * @return the first new row of the list, from 0; empty when nothing was added
     */
    public OptionalInt accept() {
        var done = work;
        var open = model.openProperty().get();
        if (done == null || open == null) {
            replan();
            return OptionalInt.empty();
        }
        return switch (done.outcome(model.draftProperty().get(), merging.get())) {
            case ImportOutcome.Rows rows -> add(rows, open.ref().instance());
            case ImportOutcome.Stale() -> {
                replan();
                yield OptionalInt.empty();
            }
            case ImportOutcome.Waiting(var waiting) -> {
                filter.set(null);
                notice.set(messages.plural("import.waiting", waiting));
                yield OptionalInt.empty();
            }
            case ImportOutcome.Nothing() -> {
                notice.set(messages.text("import.none"));
                yield OptionalInt.empty();
            }
        };
    }

    private OptionalInt add(ImportOutcome.Rows rows, InstanceId instance) {
        model.apply(messages.plural("edit.rows.paste", rows.entries().size()), rows::on);
        if (keepingNotes.get() && hasNotes.get()) {
            notes.update(known -> ImportNotes.add(known, instance, rows.entries(), rows.comments()));
        }
        clear();
        return OptionalInt.of(rows.first());
    }

    /** The index among the lines shown of the first that waits for a choice, -1 when none does. */
    public int firstWaiting() {
        return lines.stream().filter(ImportLine::waiting).findFirst().map(lines::indexOf).orElse(-1);
    }

    /** The rejected lines with their reasons, for the clipboard: number, text and reason between tabs. */
    public String rejected() {
        return all.stream().filter(line -> line.kind() == ImportClass.REJECTED)
                .map(line -> String.join("\t", String.valueOf(line.number()), line.original(), line.why()))
                .collect(Collectors.joining("\n"));
    }

    /** Says that the rejected lines are on the clipboard. */
    public void copied() {
        notice.set(messages.text("import.copied"));
    }

    private static void broken(Throwable failure) {
        throw new IllegalStateException("An import could not be worked out", failure);
    }

    /** The lines of the class that is shown. */
    public ObservableList<ImportLine> lines() {
        return lines;
    }

    /** Which list it would enter. */
    public ObjectProperty<ListKind> listProperty() {
        return list;
    }

    /** The class of which lines are shown, null for all. */
    public ObjectProperty<@Nullable ImportClass> filterProperty() {
        return filter;
    }

    /** The column that is read as addresses, from 0; empty for a plain list. */
    public ObjectProperty<OptionalInt> columnProperty() {
        return column;
    }

    /** The columns of a table, in words; empty for a plain list. */
    public ObservableList<String> columns() {
        return columns;
    }

    /** Whether the fewest rows with the same addresses enter the list instead. */
    public BooleanProperty mergingProperty() {
        return merging;
    }

    /** Whether what else the lines say is kept on this computer as notes. */
    public BooleanProperty keepingNotesProperty() {
        return keepingNotes;
    }

    /** Whether the lines say anything else. */
    public ReadOnlyBooleanProperty hasNotesProperty() {
        return hasNotes.getReadOnlyProperty();
    }

    /** How many lines there are of each class. */
    public ReadOnlyObjectProperty<ImportCounts> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /** The same in a sentence; empty while nothing is read. */
    public String countsText() {
        return counts.get().all() == 0 ? "" : counts.get().sentence(messages);
    }

    /** What accepting would do, null until it is worked out. */
    public ReadOnlyObjectProperty<@Nullable ImportEffect> effectProperty() {
        return effect.getReadOnlyProperty();
    }

    /** Where the text comes from; empty while nothing is read. */
    public ReadOnlyStringProperty originProperty() {
        return origin.getReadOnlyProperty();
    }

    /** Why nothing could be read; empty when all is well. */
    public ReadOnlyStringProperty problemProperty() {
        return problem.getReadOnlyProperty();
    }

    /** Why nothing was accepted; empty when all is well. */
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }
}
