package dev.gatehouse.ui.fleet;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.baseline.Baseline;
import dev.gatehouse.domain.matrix.FleetColumn;
import dev.gatehouse.domain.matrix.FleetSummary;
import dev.gatehouse.domain.port.FileSaver;
import dev.gatehouse.domain.profile.JumpTarget;
import dev.gatehouse.domain.text.TableText;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.Cancelling;
import dev.gatehouse.ui.common.FindingWords;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.RunningTask;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.TaskSlot;
import dev.gatehouse.ui.common.UiTicker;
import dev.gatehouse.ui.fleet.FleetRow.CellText;
import dev.gatehouse.ui.fleet.FleetRow.State;
import dev.gatehouse.ui.instances.PlaceChoices;
import dev.gatehouse.ui.local.LocalValues;

/** Reads every profile of the chosen places and shows them side by side. */
public final class FleetViewModel {
    private final PlaceChoices choices;
    private final Around around;
    private final Messages messages;
    private final FleetTable table;
    private final FleetScan scan;
    private final ColumnsViewModel columns;
    private final OddWords odd;
    private final FindingWords findings;
    private final TaskSlot saving;
    private final BooleanProperty choosing = new SimpleBooleanProperty(true);
    private final ObjectProperty<@Nullable FleetRow> selected = new SimpleObjectProperty<>();
    private Consumer<Runnable> arriving = Runnable::run;
    private final ReadOnlyStringWrapper placeholder = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper again = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper detail = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");

    /** Reads where {@code choices} says. */
    public FleetViewModel(PlaceChoices choices, Around around, Messages messages) {
        this.choices = choices;
        this.around = around;
        this.messages = messages;
        this.table = new FleetTable(messages.order());
        this.odd = new OddWords(messages);
        this.findings = new FindingWords(messages);
        this.saving = new TaskSlot(around.runner());
        this.columns = new ColumnsViewModel(around.local().fleetColumns(), messages);
        this.scan = new FleetScan(around.runner(), around.ticker(), around.local().clock(), messages,
                rows -> arriving.accept(() -> table.add(rows)));
        scan.runningProperty().subscribe(running -> {
            if (!running) {
                arriving.accept(table::dropWaiting);
            }
        });
        table.countsProperty().subscribe(_ -> summarise(table.summaryProperty().get()));
        selected.subscribe(_ -> describe());
        table.oddOnesProperty().subscribe(_ -> describe());
        again.bind(Bindings.createStringBinding(this::againText, table.countsProperty(), scan.runningProperty()));
        placeholder.bind(Bindings.createStringBinding(this::emptiness, summary, scan.runningProperty()));
    }

    /** Puts something around every change that rows make as they arrive, to keep the view where it is. */
    public void onArrival(Consumer<Runnable> keeper) {
        arriving = keeper;
    }

    /** What stands in place of rows while there are none. */
    public ReadOnlyStringProperty placeholderProperty() {
        return placeholder.getReadOnlyProperty();
    }

    /** Where to read. */
    public PlaceChoices choices() {
        return choices;
    }

    /** The rows. */
    public FleetTable table() {
        return table;
    }

    /** The columns. */
    public ColumnsViewModel columns() {
        return columns;
    }

    /** Whether the choice of places is shown. */
    public BooleanProperty choosingProperty() {
        return choosing;
    }

    /** The row that is looked at. */
    public ObjectProperty<@Nullable FleetRow> selectedProperty() {
        return selected;
    }

    /** What there is to say about it, one thing a line; empty while none is looked at. */
    public ReadOnlyStringProperty detailProperty() {
        return detail.getReadOnlyProperty();
    }

    /** The fleet in one sentence; empty before anything was read. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** How far reading is. */
    public ReadOnlyStringProperty statusProperty() {
        return scan.statusProperty();
    }

    /** The share that was read, from 0 to 1, as far as one can tell. */
    public ReadOnlyDoubleProperty shareProperty() {
        return scan.shareProperty();
    }

    /** What came of saving, or why a row cannot be opened; empty when there is nothing to say. */
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** Whether it is being read. */
    public ReadOnlyBooleanProperty runningProperty() {
        return scan.runningProperty();
    }

    /** Whether reading rests. */
    public ReadOnlyBooleanProperty pausedProperty() {
        return scan.pausedProperty();
    }

    /** Begins anew; what was read before goes. */
    public void start() {
        var places = choices.places();
        choosing.set(places.isEmpty());
        if (!places.isEmpty()) {
            notice.set("");
            selected.set(null);
            table.clear();
            go(Errand.everything(choices.likeliestFirst(places)));
        }
    }

    /** Reads what could not be read once more, and nothing else; every row stays until something came of it. */
    public void again() {
        var errands = Errand.again(table.all());
        if (!errands.isEmpty() && !scan.runningProperty().get()) {
            notice.set("");
            go(errands);
        }
    }

    private void go(List<Errand> errands) {
        scan.start(errands, around.local().networks().get(), around.baselines().getValue());
    }

    /** What reading once more would read; empty while nothing failed, or something is being read. */
    public ReadOnlyStringProperty againProperty() {
        return again.getReadOnlyProperty();
    }

    private String againText() {
        var failed = table.countsProperty().get().getOrDefault(RowFilter.NOT_READ, 0);
        return failed == 0 || scan.runningProperty().get() ? "" : messages.plural("fleet.failed.again", failed);
    }

    /** Gives up; what was read stays. */
    public void cancel() {
        scan.cancel();
    }

    /** Rests, or goes on. */
    public void pause() {
        scan.pause();
    }

    /**
     * Opens a profile in the editor, or an instance where its profiles are not known; reading goes on meanwhile.
     *
     * @return false, with the reason as notice, for a place whose instances are not known
     */
    public boolean open(FleetRow row) {
        var instance = row.instance();
        if (instance == null) {
            notice.set(messages.text("fleet.not.openable", row.place().region()));
            return false;
        }
        notice.set("");
        choices.open(row.place(), new JumpTarget.Instance(instance.id(), Optional.empty(), Optional.empty(),
                Optional.ofNullable(row.profile()).map(profile -> profile.id())));
        return true;
    }

    /** In what a row differs from most, in a few words; empty where it does not. */
    public String oddWords(FleetRow row) {
        return row.facts().map(facts -> odd.names(table.oddOnesProperty().get().in(facts))).orElse("");
    }

    /** Writes what is shown to a file, as comma-separated values. */
    public void saveCsv(Path file) {
        var rows = List.copyOf(table.shown());
        var oddOnes = table.oddOnesProperty().get();
        var name = VisibleText.of(file.toString());
        saving.run(new RunningTask(messages.text("task.fleet.save"), Cancelling.Why.WRITING), () -> {
            around.saver().save(file, FleetExport.csv(rows, oddOnes));
            return name;
        }, _ -> notice.set(messages.plural("fleet.saved", rows.size(), name)),
                failure -> notice.set(messages.text("fleet.not.saved", name, failure.getClass().getSimpleName())));
    }

    /** What is shown as comma-separated values, every column of it, as they are saved. */
    public String csv() {
        notice.set(messages.plural("fleet.copied", table.shown().size()));
        return FleetExport.csv(table.shown(), table.oddOnesProperty().get());
    }

    /** What is shown as a table in plain text. */
    public String plainText() {
        return copied(TableText::plain);
    }

    /** What is shown as a table in Markdown. */
    public String markdown() {
        return copied(TableText::markdown);
    }

    private String copied(Function<TableText, String> rendering) {
        notice.set(messages.plural("fleet.copied", table.shown().size()));
        return summary.get() + "\n\n" + rendering.apply(tableText());
    }

    /** What is shown: its columns, and the rows in their order. */
    public TableText tableText() {
        var order = Stream.of(FleetColumn.values()).filter(columns.shownProperty().get()::contains).toList();
        return new TableText(order.stream().map(column -> messages.text("fleet.column." + column)).toList(),
                table.shown().stream().map(row -> order.stream().map(column -> text(row, column)).toList())
                        .toList());
    }

    private String text(FleetRow row, FleetColumn column) {
        return column == FleetColumn.ODD ? oddWords(row) : row.text(column).line();
    }

    private void summarise(FleetSummary numbers) {
        var rows = table.all();
        if (rows.isEmpty()) {
            summary.set("");
            return;
        }
        var failed = rows.stream().filter(FleetRow::isFailed).count();
        if (numbers.profiles() == 0 && failed == 0 && rows.getFirst().isWaiting()) {
            summary.set(messages.plural("fleet.summary.waiting", rows.size()));
            return;
        }
        var instances = rows.stream().map(row -> Optional.ofNullable(row.instance())).flatMap(Optional::stream)
                .distinct().count();
        var parts = Stream.of(part("open", numbers.open()), part("nobody", numbers.nobody()),
                part("idle", numbers.noIdleSignOut()), part("odd", numbers.odd()), part("failed", failed))
                .filter(text -> !text.isEmpty()).collect(Collectors.joining(", "));
        summary.set(messages.text("fleet.summary", messages.plural("fleet.summary.profiles", numbers.profiles()),
                messages.plural("fleet.summary.instances", instances),
                parts.isEmpty() ? messages.text("fleet.summary.nothing") : parts));
    }

    private String emptiness() {
        if (!summary.get().isEmpty()) {
            return messages.text("fleet.filtered");
        }
        return messages.text(scan.runningProperty().get() ? "fleet.first" : "fleet.empty");
    }

    private String part(String what, long count) {
        return count == 0 ? "" : messages.plural("fleet.summary." + what, count);
    }

    private void describe() {
        var row = selected.get();
        detail.set(row == null ? "" : String.join("\n", lines(row)));
    }

    private List<String> lines(FleetRow row) {
        return switch (row.state()) {
            case State.Failed(var reason, var details) -> failed(reason, details);
            case State.NoProfile _ -> List.of(messages.text("fleet.no.profile"));
            case State.Waiting _ -> List.of(messages.text("fleet.waiting"));
            case State.Read(var facts) -> {
                var lines = new ArrayList<String>();
                lines.add(messages.text("fleet.detail", text(row, FleetColumn.ACCESS), sentence(row)));
                var score = facts.score();
                lines.add(messages.text("fleet.detail.score", score.passed(), score.assessed(), score.notAssessed()));
                facts.worst().map(findings::title).ifPresent(lines::add);
                lines.addAll(odd.sentences(facts, table.oddOnesProperty().get()));
                yield lines;
            }
        };
    }

    private List<String> failed(String reason, String details) {
        return details.isEmpty()
                ? List.of(messages.text("fleet.detail.failed", reason))
                : List.of(messages.text("fleet.detail.failed", reason), details.replace("\n", " · "));
    }

    private String sentence(FleetRow row) {
        CellText idle = row.text(FleetColumn.IDLE);
        return messages.text("fleet.detail.session", idle.line(), row.text(FleetColumn.LONGEST).first());
    }

    /**
     * What the page needs around it.
     *
     * @param local
     *            what is kept on this computer
     * @param runner
     *            runs work off the window's thread
     * @param ticker
     *            spaces the batches
     * @param saver
     *            writes files
     * @param baselines
     *            the baselines that are loaded; each reading is measured by those there are when it begins
     */
    public record Around(LocalValues local, TaskRunner runner, UiTicker ticker, FileSaver saver,
            ObservableValue<List<Baseline>> baselines) {}
}
