package dev.gatehouse.ui.fleet;

import java.io.File;
import java.util.List;
import java.util.stream.Stream;

import javafx.beans.binding.Bindings;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.stage.FileChooser;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.ui.common.Announcer;
import dev.gatehouse.ui.common.Clipboards;
import dev.gatehouse.ui.common.CopyRows;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.Nothing;
import dev.gatehouse.ui.common.PageView;
import dev.gatehouse.ui.common.Shown;
import dev.gatehouse.ui.common.Styles;
import dev.gatehouse.ui.common.Toggles;

/** The fleet: a sentence about all of it, the table, and what there is to say about the chosen row. */
public final class FleetView implements PageView {
    private static final int DOUBLE = 2;
    private static final PseudoClass FAILED = PseudoClass.getPseudoClass("failed");

    private final FleetViewModel fleet;
    private final Messages messages;
    private final Announcer announcer;

    @FXML
    private Label summaryLabel;
    @FXML
    private Label statusLabel;
    @FXML
    private ProgressBar progress;
    @FXML
    private FlowPane filters;
    @FXML
    private HBox filterBox;
    @FXML
    private TextField filterField;
    @FXML
    private MenuButton sortMenu;
    @FXML
    private MenuButton columnsMenu;
    @FXML
    private ToggleButton whereButton;
    @FXML
    private Region places;
    @FXML
    private TableView<FleetRow> table;
    @FXML
    private ScrollPane detailPane;
    @FXML
    private Label detailLabel;
    @FXML
    private Label noticeLabel;
    @FXML
    private Button startButton;
    @FXML
    private Button againButton;
    @FXML
    private Button pauseButton;
    @FXML
    private Button cancelButton;
    @FXML
    private MenuButton copyMenu;
    @FXML
    private Button saveButton;
    @FXML
    private Button openButton;

    /** Shows {@code fleet}. */
    public FleetView(FleetViewModel fleet, Messages messages, Announcer announcer) {
        this.fleet = fleet;
        this.messages = messages;
        this.announcer = announcer;
    }

    @FXML
    private void initialize() {
        CopyRows.from(table, messages, fleet::tableText);
        Shown.text(summaryLabel, fleet.summaryProperty());
        Shown.text(statusLabel, fleet.statusProperty());
        detailLabel.textProperty().bind(fleet.detailProperty()
                .map(text -> text.isEmpty() ? messages.text("fleet.detail.none") : text));
        Shown.when(detailPane, fleet.summaryProperty().map(text -> !text.isEmpty()));
        Shown.text(noticeLabel, fleet.noticeProperty());
        noticeLabel.textProperty().subscribe(this::say);
        fleet.runningProperty().subscribe(running -> say(running ? "" : summaryLabel.getText()));
        progress.progressProperty().bind(fleet.shareProperty());
        progress.visibleProperty().bind(fleet.runningProperty());
        Shown.when(filters, fleet.summaryProperty().map(text -> !text.isEmpty()));
        whereButton.selectedProperty().bindBidirectional(fleet.choosingProperty());
        Shown.when(places, fleet.choosingProperty());
        startButton.disableProperty().bind(fleet.runningProperty());
        startButton.textProperty().bind(Bindings.when(fleet.summaryProperty().isEmpty())
                .then(messages.text("fleet.start")).otherwise(messages.text("fleet.again")));
        Shown.text(againButton, fleet.againProperty());
        pauseButton.disableProperty().bind(fleet.runningProperty().not());
        pauseButton.textProperty().bind(Bindings.when(fleet.pausedProperty())
                .then(messages.text("instances.resume")).otherwise(messages.text("instances.pause")));
        cancelButton.disableProperty().bind(fleet.runningProperty().not());
        filterField.textProperty().bindBidirectional(fleet.table().textProperty());
        bindFilters();
        bindTable();
    }

    private void bindFilters() {
        var chips = Stream.of(RowFilter.values()).map(this::chip).toList();
        Toggles.oneOf(chips);
        filterBox.getChildren().setAll(chips);
    }

    private ToggleButton chip(RowFilter kind) {
        var chip = new ToggleButton();
        chip.setId("filter" + kind);
        chip.getStyleClass().add(Styles.CHIP);
        chip.setMinWidth(Region.USE_PREF_SIZE);
        chip.textProperty().bind(fleet.table().countsProperty()
                .map(counts -> messages.text("fleet.filter." + kind, counts.getOrDefault(kind, 0))));
        chip.setOnAction(_ -> fleet.table().filterProperty().set(kind));
        fleet.table().filterProperty().subscribe(now -> chip.setSelected(now == kind));
        return chip;
    }

    private void bindTable() {
        new FleetColumns(table, fleet, messages).fill(columnsMenu, sortMenu);
        table.setSortPolicy(_ -> {
            fleet.table().sort(table.getComparator());
            return true;
        });
        table.setItems(fleet.table().shown());
        var keeper = new ScrollKeeper(table);
        fleet.onArrival(keeper::during);
        fleet.placeholderProperty().subscribe(text -> table.setPlaceholder(Nothing.saying(text)));
        table.setRowFactory(_ -> row());
        table.getSelectionModel().selectedItemProperty().subscribe(fleet.selectedProperty()::set);
        openButton.disableProperty().bind(Bindings.isNull(table.getSelectionModel().selectedItemProperty()));
        saveButton.disableProperty().bind(Bindings.isEmpty(fleet.table().shown()));
        copyMenu.disableProperty().bind(saveButton.disableProperty());
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open();
                event.consume();
            }
        });
    }

    /** A row that could not be read looks like one, and says why. */
    private TableRow<FleetRow> row() {
        var row = new TableRow<FleetRow>() {
            @Override
            protected void updateItem(@Nullable FleetRow item, boolean empty) {
                super.updateItem(item, empty);
                pseudoClassStateChanged(FAILED, item != null && !empty && item.facts().isEmpty());
            }
        };
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == DOUBLE && !row.isEmpty()) {
                open();
            }
        });
        return row;
    }

    /** Moves the focus to what begins reading, or to what was read. */
    @Override
    public void focus() {
        fleet.choices().show();
        List.of(startButton, table).get(table.getItems().isEmpty() ? 0 : 1).requestFocus();
    }

    /** Moves the focus to the filter. */
    public void focusFilter() {
        filterField.requestFocus();
    }

    @FXML
    private void start() {
        fleet.start();
        table.requestFocus();
    }

    @FXML
    private void again() {
        table.requestFocus();
        fleet.again();
    }

    @FXML
    private void pause() {
        fleet.pause();
    }

    @FXML
    private void cancel() {
        fleet.cancel();
        startButton.requestFocus();
    }

    @FXML
    private void copyText() {
        Clipboards.copy(fleet.plainText());
    }

    @FXML
    private void copyCsv() {
        Clipboards.copy(fleet.csv());
    }

    @FXML
    private void copyMarkdown() {
        Clipboards.copy(fleet.markdown());
    }

    @FXML
    private void save() {
        var chooser = new FileChooser();
        chooser.setTitle(messages.text("fleet.save.title"));
        chooser.setInitialFileName(messages.text("fleet.csv.name"));
        File chosen = chooser.showSaveDialog(table.getScene().getWindow());
        if (chosen != null) {
            fleet.saveCsv(chosen.toPath());
        }
    }

    @FXML
    private void open() {
        var chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            fleet.open(chosen);
        }
    }

    private void say(String text) {
        if (!text.isEmpty()) {
            announcer.announce(text);
        }
    }
}
