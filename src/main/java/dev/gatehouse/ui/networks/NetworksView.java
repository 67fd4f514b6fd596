package dev.gatehouse.ui.networks;

import java.util.List;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import dev.gatehouse.ui.common.CopyRows;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.Nothing;
import dev.gatehouse.ui.common.PageView;
import dev.gatehouse.ui.common.Shown;
import dev.gatehouse.ui.control.MessageBar;

/** The networks people have given names to: a list, and the one that is chosen. */
public final class NetworksView implements PageView {
    private final NetworksViewModel networks;
    private final Runnable leave;
    private final Messages messages;

    @FXML
    private ListView<NetworkItem> list;
    @FXML
    private Button addButton;
    @FXML
    private Button firstButton;
    @FXML
    private MessageBar noticeBar;
    @FXML
    private Node emptyBox;
    @FXML
    private Node detail;
    @FXML
    private NetworkFormView formController;

    /**
     * Shows {@code networks}.
     *
     * @param leave
     *            goes back to the profiles
     */
    public NetworksView(NetworksViewModel networks, Runnable leave, Messages messages) {
        this.networks = networks;
        this.leave = leave;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        list.setPlaceholder(Nothing.saying(messages.text("networks.list.empty")));
        CopyRows.of(list, messages, item -> List.of(item.title(), item.subtitle()));
        list.setItems(networks.items());
        list.setCellFactory(_ -> new NetworkCell(messages));
        networks.items().addListener((ListChangeListener<NetworkItem>) _ -> mark());
        networks.selectedProperty().subscribe(_ -> mark());
        list.getSelectionModel().selectedItemProperty().subscribe(item -> {
            if (item != null) {
                networks.select(item.name());
            }
        });
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::listKey);
        noticeBar.bodyProperty().bind(networks.parts().presence().proposalsProperty());
        noticeBar.titleProperty().bind(networks.noticeProperty());
        Shown.when(noticeBar, networks.noticeProperty().isNotEmpty());
        noticeBar.onCloseProperty().set(networks::dismiss);
        networks.undoableProperty().subscribe(can -> noticeBar.getActions().setAll(can ? List.of(undo()) : List.of()));
        shownIf(detail, true);
        shownIf(emptyBox, false);
        Shown.when(addButton, Bindings.isNotEmpty(networks.items()));
    }

    private void shownIf(Node node, boolean open) {
        Shown.when(node, networks.openProperty().isEqualTo(Bindings.createBooleanBinding(() -> open)));
    }

    private Button undo() {
        var button = new Button(messages.text("networks.undo"));
        button.setId("undoDelete");
        button.setOnAction(_ -> {
            networks.undoDelete();
            focus();
        });
        return button;
    }

    /** Moves the focus to the networks, or to the way to add the first one. */
    @Override
    public void focus() {
        networks.parts().presence().show();
        if (networks.openProperty().get()) {
            list.requestFocus();
        } else {
            firstButton.requestFocus();
        }
    }

    /** The list would keep Escape to itself. */
    private void listKey(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            leave.run();
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE) {
            networks.delete();
            event.consume();
        }
    }

    private void mark() {
        networks.items().stream().filter(item -> item.name().equals(networks.selectedProperty().get())).findFirst()
                .ifPresent(item -> list.getSelectionModel().select(item));
    }

    @FXML
    private void add() {
        networks.add();
        formController.focus();
    }
}
