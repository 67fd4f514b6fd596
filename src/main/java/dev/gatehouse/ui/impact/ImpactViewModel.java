package dev.gatehouse.ui.impact;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.address.Impact;
import dev.gatehouse.domain.address.SeenAddresses.Seen;
import dev.gatehouse.domain.address.Verdict;
import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.domain.port.AddressTables;
import dev.gatehouse.domain.port.UnreadableFileException;
import dev.gatehouse.domain.text.TableText;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.Cancelling;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.RunningTask;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.TaskSlot;
import dev.gatehouse.ui.common.TroubleWords;
import dev.gatehouse.ui.editor.DraftModel;

/** Who of the addresses in a table keeps, loses and gains access under the draft. Nothing leaves this computer. */
public final class ImpactViewModel {
    private final AddressTables tables;
    private final DraftModel model;
    private final Messages messages;
    private final TaskSlot reading;
    private final TaskSlot judging;
    private final TaskSlot saving;
    private final ReadOnlyStringWrapper source = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper notes = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<List<String>> columns = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<@Nullable Impact> shown = new SimpleObjectProperty<>();
    private final ObservableList<ImpactRow> rows = FXCollections.observableArrayList();
    private final FilteredList<ImpactRow> filtered = new FilteredList<>(rows);
    private final ReadOnlyObjectWrapper<Counts> counts = new ReadOnlyObjectWrapper<>(Counts.NONE);
    private TableReading table = TableReading.NONE;
    private @Nullable Source from;

    /** A page without a table yet. */
    public ImpactViewModel(AddressTables tables, DraftModel model, TaskRunner runner, Messages messages) {
        this.tables = tables;
        this.model = model;
        this.messages = messages;
        this.reading = new TaskSlot(runner);
        this.judging = new TaskSlot(runner);
        this.saving = new TaskSlot(runner);
        model.analysisProperty().subscribe(_ -> judge());
        shown.subscribe(impact -> filtered.setPredicate(row -> impact == null || row.impact() == impact));
    }

    /** Which table is shown; empty before the first. */
    public ReadOnlyStringProperty sourceProperty() {
        return source.getReadOnlyProperty();
    }

    /** What came of it in a sentence, or why the table could not be read. */
    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** What to know about the table: records without an address, addresses beyond the limit; empty when nothing. */
    public ReadOnlyStringProperty notesProperty() {
        return notes.getReadOnlyProperty();
    }

    /** What the table's columns are called. */
    public ReadOnlyObjectProperty<List<String>> columnsProperty() {
        return columns.getReadOnlyProperty();
    }

    /** The column whose cells are the addresses, from 0. */
    public int column() {
        return table.column();
    }

    /** Only addresses with this impact are shown; null shows all. */
    public ObjectProperty<@Nullable Impact> shownProperty() {
        return shown;
    }

    /** The addresses that are shown: first those that lose access, then those that gain it. */
    public ObservableList<ImpactRow> rows() {
        return filtered;
    }

    /** How many different addresses of each kind there are. */
    public ReadOnlyObjectProperty<Counts> countsProperty() {
        return counts.getReadOnlyProperty();
    }

    /** Reads a file: CSV or other separated text, also compressed with gzip. */
    public void read(Path file) {
        var name = String.valueOf(file.getFileName());
        begin(new Source(name, () -> Files.newInputStream(file)), OptionalInt.empty());
    }

    /** Reads a text from the clipboard. */
    public void paste(String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        begin(new Source(messages.text("impact.clipboard"), () -> new ByteArrayInputStream(bytes)),
                OptionalInt.empty());
    }

    /** Takes another column, from 0, for the addresses. */
    public void choose(int column) {
        var known = from;
        if (known != null && column != table.column()) {
            begin(known, OptionalInt.of(column));
        }
    }

    /** Writes what is shown to a file. */
    public void save(Path file) {
        var table = new TableText(List.of(messages.text("impact.csv.heading").split(",")),
                filtered.stream().map(ImpactRow::cells).toList());
        saving.run(new RunningTask(messages.text("task.impact.save"), Cancelling.Why.WRITING),
                () -> Files.writeString(file, table.csv()),
                _ -> notes.set(messages.text("impact.saved", VisibleText.of(file.toString()))),
                failure -> notes.set(messages.text("impact.not.saved", VisibleText.of(failure.getMessage() == null
                        ? failure.getClass().getSimpleName()
                        : failure.getMessage()))));
    }

    private void begin(Source next, OptionalInt column) {
        from = next;
        source.set(VisibleText.capped(next.name(), 60));
        status.set(messages.text("impact.reading"));
        notes.set("");
        reading.run(new RunningTask(messages.text("task.impact"), this::calledOff), () -> {
            try (var bytes = next.open().call()) {
                return TableReading.of(tables, bytes, next.name(), column);
            }
        }, this::show, this::failed);
    }

    /** What was shown before is of another table or draft. */
    private void calledOff() {
        reading.cancel();
        judging.cancel();
        rows.clear();
        counts.set(Counts.NONE);
        status.set(messages.text("cancelled"));
    }

    private void show(TableReading read) {
        table = read;
        columns.set(read.columns());
        notes.set(describe(read));
        judge();
    }

    private void failed(Throwable failure) {
        table = TableReading.NONE;
        rows.clear();
        counts.set(Counts.NONE);
        columns.set(List.of());
        if (!(failure instanceof UnreadableFileException) && !(failure instanceof IOException)
                && !(failure instanceof RuntimeException)) {
            throw new IllegalStateException("A table could not be read", failure);
        }
        status.set(messages.text("impact.unreadable", TroubleWords.of(failure, messages)));
    }

    private String describe(TableReading read) {
        var said = new ArrayList<String>();
        if (read.problems() > 0) {
            said.add(messages.text("impact.problems", read.problems(), read.examples().stream().map(String::valueOf)
                    .collect(Collectors.joining(", "))));
        }
        if (read.beyond() > 0) {
            said.add(messages.text("impact.beyond", read.seen().size(), read.beyond()));
        }
        return String.join(" ", said);
    }

    private void judge() {
        var analysis = model.analysisProperty().get();
        if (analysis == null || table.seen().isEmpty()) {
            judging.cancel();
            return;
        }
        var read = table;
        judging.run(new RunningTask(messages.text("task.impact"), this::calledOff), () -> judged(read.seen(), analysis),
                this::show, failure -> {
                    throw new IllegalStateException("The impact could not be worked out", failure);
                });
    }

    private void show(Judged judged) {
        rows.setAll(judged.rows());
        counts.set(judged.counts());
        var all = judged.counts();
        status.set(messages.text("impact.status", judged.rows().size(), table.records(), all.of(Impact.KEEPS),
                all.of(Impact.LOSES), all.of(Impact.GAINS), all.of(Impact.STAYS_OUT)));
    }

    private Judged judged(List<Seen> seen, DraftAnalysis analysis) {
        var judged = new ArrayList<ImpactRow>(seen.size());
        for (var one : seen) {
            var live = analysis.access().live().verdict(one.address());
            var draft = analysis.access().draft().verdict(one.address());
            var impact = Impact.of(live.allowed(), draft.allowed());
            judged.add(new ImpactRow(impact, messages.text("impact." + impact), VisibleText.capped(one.text(), 60),
                    VisibleText.capped(one.label(), 100), messages.number(one.count()), words(live), words(draft)));
        }
        judged.sort((a, b) -> Integer.compare(rank(a.impact()), rank(b.impact())));
        return new Judged(judged, Counts.of(judged));
    }

    private static int rank(Impact impact) {
        return switch (impact) {
            case LOSES -> 0;
            case GAINS -> 1;
            case STAYS_OUT -> 2;
            case KEEPS -> 3;
        };
    }

    private String words(Verdict verdict) {
        var row = VisibleText.capped(verdict.decidedBy().map(entry -> entry.text()).orElse(""), 60);
        return switch (verdict.reason()) {
            case BLOCKED_BY_ROW -> messages.text("impact.blocked.by", row);
            case ALLOWED_BY_ROW -> messages.text("impact.allowed.by", row);
            case NOT_IN_ALLOW_LIST -> messages.text("impact.not.listed");
            case NO_RESTRICTION -> messages.text("impact.open.list");
        };
    }

    /** Where a table comes from, so that it can be read again with another column. */
    private record Source(String name, Callable<InputStream> open) {}

    private record Judged(List<ImpactRow> rows, Counts counts) {}

    /**
     * How many different addresses have which impact.
     *
     * @param keeps
     *            may sign in before and after
     * @param loses
     *            may sign in now and not after
     * @param gains
     *            may not now and may after
     * @param out
     *            may sign in neither now nor after
     */
    public record Counts(long keeps, long loses, long gains, long out) {
        static final Counts NONE = new Counts(0, 0, 0, 0);

        static Counts of(List<ImpactRow> rows) {
            return new Counts(count(rows, Impact.KEEPS), count(rows, Impact.LOSES), count(rows, Impact.GAINS),
                    count(rows, Impact.STAYS_OUT));
        }

        /** Those with this impact. */
        public long of(Impact impact) {
            return switch (impact) {
                case KEEPS -> keeps;
                case LOSES -> loses;
                case GAINS -> gains;
                case STAYS_OUT -> out;
            };
        }

        private static long count(List<ImpactRow> rows, Impact impact) {
            return rows.stream().filter(row -> row.impact() == impact).count();
        }
    }
}
