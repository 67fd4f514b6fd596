package dev.gatehouse.ui.instances;

import java.util.List;
import java.util.function.Function;

import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.ui.common.Clipboards;
import dev.gatehouse.ui.common.CopyRows;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.Nothing;
import dev.gatehouse.ui.common.PageView;
import dev.gatehouse.ui.common.Shown;
import dev.gatehouse.ui.local.TableMemory;

/** Where to look at the left, what was found at the right. */
public final class InstancesView implements PageView {
    private static final int DOUBLE = 2;
    private static final PseudoClass UNUSABLE = PseudoClass.getPseudoClass("unusable");

    private final InstancesViewModel instances;
    private final TableMemory tables;
    private final Messages messages;

    @FXML
    private Label errorLabel;
    @FXML
    private Button startButton;
    @FXML
    private Button pauseButton;
    @FXML
    private Button cancelButton;
    @FXML
    private Button openButton;
    @FXML
    private Button copyButton;
    @FXML
    private Label statusLabel;
    @FXML
    private TextField filterField;
    @FXML
    private TableView<FoundInstance> table;
    @FXML
    private TableColumn<FoundInstance, String> aliasColumn;
    @FXML
    private TableColumn<FoundInstance, String> regionColumn;
    @FXML
    private TableColumn<FoundInstance, String> statusColumn;
    @FXML
    private TableColumn<FoundInstance, String> replicaColumn;
    @FXML
    private TableColumn<FoundInstance, String> idColumn;
    @FXML
    private ListView<PlaceRow> placeList;

    /** Shows {@code instances}. */
    public InstancesView(InstancesViewModel instances, TableMemory tables, Messages messages) {
        this.instances = instances;
        this.tables = tables;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        CopyRows.of(table, messages, found -> List.of(found.label(), found.region(), found.status(), found.replica(),
                found.id()));
        CopyRows.of(placeList, messages,
                place -> List.of(place.where(), messages.text("instances.place." + place.state()),
                        place.words()));
        Shown.text(errorLabel, instances.errorProperty());
        Shown.text(statusLabel, instances.statusProperty());
        startButton.disableProperty().bind(instances.runningProperty());
        pauseButton.disableProperty().bind(instances.runningProperty().not());
        pauseButton.textProperty().bind(Bindings.when(instances.pausedProperty())
                .then(messages.text("instances.resume")).otherwise(messages.text("instances.pause")));
        cancelButton.disableProperty().bind(instances.runningProperty().not());
        filterField.textProperty().bindBidirectional(instances.filterProperty());
        placeList.setItems(instances.places());
        placeList.setCellFactory(_ -> new PlaceCell(messages));
        placeList.setPlaceholder(Nothing.saying(messages.text("instances.places.empty")));
        bindTable();
    }

    private void bindTable() {
        table.setItems(instances.instances());
        table.setPlaceholder(Nothing.saying(messages.text("instances.empty")));
        column(aliasColumn, FoundInstance::label);
        column(regionColumn, FoundInstance::region);
        column(statusColumn, FoundInstance::status);
        column(replicaColumn, FoundInstance::replica);
        column(idColumn, FoundInstance::id);
        tables.watch(table, "instances");
        table.setRowFactory(_ -> row());
        openButton.disableProperty().bind(Bindings.isNull(table.getSelectionModel().selectedItemProperty()));
        copyButton.disableProperty().bind(openButton.disableProperty());
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open();
                event.consume();
            }
        });
    }

    private static void column(TableColumn<FoundInstance, String> column, Function<FoundInstance, String> text) {
        column.setCellValueFactory(row -> new ReadOnlyStringWrapper(text.apply(row.getValue())));
    }

    /** One that is being created or failed is greyed, and its status says why. */
    private TableRow<FoundInstance> row() {
        var row = new TableRow<FoundInstance>() {
            @Override
            protected void updateItem(@Nullable FoundInstance item, boolean empty) {
                super.updateItem(item, empty);
                pseudoClassStateChanged(UNUSABLE, item != null && !empty && !item.isActive());
            }
        };
        row.setOnMouseClicked(event -> {
            if (event.getClickCount() == DOUBLE && !row.isEmpty()) {
                open();
            }
        });
        return row;
    }

    /** Moves the focus to what begins looking, or to what was found. */
    @Override
    public void focus() {
        instances.choices().show();
        if (table.getItems().isEmpty()) {
            startButton.requestFocus();
        } else {
            table.requestFocus();
        }
    }

    /** Moves the focus to the filter. */
    public void focusFilter() {
        filterField.requestFocus();
    }

    @FXML
    private void start() {
        instances.start();
        filterField.requestFocus();
    }

    @FXML
    private void pause() {
        instances.pause();
    }

    @FXML
    private void cancel() {
        instances.cancel();
        startButton.requestFocus();
    }

    @FXML
    private void open() {
        var chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            instances.open(chosen);
        }
    }

    @FXML
    private void copyId() {
        var chosen = table.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            Clipboards.copy(chosen.id());
        }
    }
}
