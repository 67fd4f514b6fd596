package dev.gatehouse.ui.impact;

import java.io.File;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.stage.FileChooser;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.address.Impact;
import dev.gatehouse.ui.common.Clipboards;
import dev.gatehouse.ui.common.CopyRows;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.Nothing;
import dev.gatehouse.ui.common.PageView;
import dev.gatehouse.ui.common.Shown;
import dev.gatehouse.ui.common.Toggles;
import dev.gatehouse.ui.control.WholeTextCell;
import dev.gatehouse.ui.impact.ImpactViewModel.Counts;
import dev.gatehouse.ui.local.TableMemory;

/** Who of real addresses keeps, loses and gains access: counts first, then a table. */
public final class ImpactView implements PageView {
    /** So wide that no heading is cut, in any language. */
    private static final double LEAST = 108;

    private final ImpactViewModel impact;
    private final Runnable leave;
    private final TableMemory tables;
    private final Messages messages;

    @FXML
    private BorderPane root;
    @FXML
    private Button fileButton;
    @FXML
    private Label sourceLabel;
    @FXML
    private HBox columnBox;
    @FXML
    private ChoiceBox<String> columnChoice;
    @FXML
    private Label statusLabel;
    @FXML
    private Label notesLabel;
    @FXML
    private ToggleButton allTab;
    @FXML
    private ToggleButton losesTab;
    @FXML
    private ToggleButton gainsTab;
    @FXML
    private ToggleButton keepsTab;
    @FXML
    private ToggleButton outTab;
    @FXML
    private TableView<ImpactRow> table;
    @FXML
    private Button saveButton;

    /**
     * Shows {@code impact}.
     *
     * @param leave
     *            goes back to the editor
     */
    public ImpactView(ImpactViewModel impact, Runnable leave, TableMemory tables, Messages messages) {
        this.impact = impact;
        this.tables = tables;
        this.leave = leave;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        CopyRows.of(table, messages, ImpactRow::cells);
        sourceLabel.textProperty().bind(impact.sourceProperty());
        statusLabel.textProperty().bind(impact.statusProperty());
        Shown.text(notesLabel, impact.notesProperty());
        Shown.when(columnBox, impact.columnsProperty().map(names -> names.size() > 1));
        impact.columnsProperty().subscribe(this::showColumns);
        columnChoice.getSelectionModel().selectedIndexProperty().addListener((_, _, index) -> {
            if (index.intValue() >= 0) {
                impact.choose(index.intValue());
            }
        });
        bindFilters();
        bindTable();
        saveButton.disableProperty().bind(Bindings.isEmpty(impact.rows()));
        root.setOnDragOver(ImpactView::over);
        root.setOnDragDropped(this::dropped);
    }

    /** Moves the focus to where a table is chosen. */
    @Override
    public void focus() {
        fileButton.requestFocus();
    }

    private void showColumns(List<String> names) {
        columnChoice.getItems().setAll(names);
        columnChoice.getSelectionModel().select(impact.column());
    }

    private void bindFilters() {
        var tabs = tabs();
        tabs.forEach((tab, kind) -> tab.setOnAction(_ -> impact.shownProperty().set(kind.orElse(null))));
        Toggles.oneOf(List.copyOf(tabs.keySet()));
        impact.shownProperty().subscribe(shown -> tabs
                .forEach((tab, kind) -> tab.setSelected(kind.equals(Optional.ofNullable(shown)))));
        impact.countsProperty().subscribe(this::showCounts);
    }

    private Map<ToggleButton, Optional<Impact>> tabs() {
        var tabs = new LinkedHashMap<ToggleButton, Optional<Impact>>();
        tabs.put(allTab, Optional.empty());
        tabs.put(losesTab, Optional.of(Impact.LOSES));
        tabs.put(gainsTab, Optional.of(Impact.GAINS));
        tabs.put(keepsTab, Optional.of(Impact.KEEPS));
        tabs.put(outTab, Optional.of(Impact.STAYS_OUT));
        return tabs;
    }

    private void showCounts(Counts counts) {
        tabs().forEach((tab, kind) -> tab.setText(kind
                .map(one -> messages.text("impact.filter." + one, counts.of(one)))
                .orElseGet(() -> messages.text("impact.filter.all",
                        counts.keeps() + counts.loses() + counts.gains() + counts.out()))));
    }

    private void bindTable() {
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setItems(impact.rows());
        table.setPlaceholder(Nothing.saying(messages.text("impact.empty")));
        column("impact.column.word", ImpactRow::word, 118);
        column("impact.column.address", ImpactRow::address, 124);
        column("impact.column.label", ImpactRow::label, 108);
        column("impact.column.count", ImpactRow::count, 90);
        column("impact.column.live", ImpactRow::live, 225);
        column("impact.column.draft", ImpactRow::draft, 225);
        tables.watch(table, "impact");
    }

    private void column(String key, Function<ImpactRow, String> value, double width) {
        var column = new TableColumn<ImpactRow, String>(messages.text(key));
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(value.apply(row.getValue())));
        column.setCellFactory(_ -> new WholeTextCell<>());
        column.setPrefWidth(width);
        column.setMinWidth(Math.min(width, LEAST));
        column.setId(key.substring(key.lastIndexOf('.') + 1));
        table.getColumns().add(column);
    }

    private static void over(DragEvent event) {
        if (event.getDragboard().hasFiles() || event.getDragboard().hasString()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        var board = event.getDragboard();
        if (board.hasFiles()) {
            impact.read(board.getFiles().getFirst().toPath());
        } else if (board.hasString()) {
            impact.paste(board.getString());
        }
        event.setDropCompleted(true);
        event.consume();
    }

    @FXML
    private void file() {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text("impact.file"));
        file(chooser.showOpenDialog(root.getScene().getWindow())).ifPresent(impact::read);
    }

    @FXML
    private void paste() {
        impact.paste(Clipboards.text());
    }

    @FXML
    private void save() {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text("impact.save"));
        chooser.setInitialFileName(messages.text("impact.save.name"));
        file(chooser.showSaveDialog(root.getScene().getWindow())).ifPresent(impact::save);
    }

    private static Optional<Path> file(@Nullable File chosen) {
        return Optional.ofNullable(chosen).map(File::toPath);
    }

    @FXML
    private void back() {
        leave.run();
    }
}
