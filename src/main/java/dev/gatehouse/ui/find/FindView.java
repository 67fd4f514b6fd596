package dev.gatehouse.ui.find;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

import dev.gatehouse.ui.common.Messages;

/** Where an address is let in and where it is not, over all profiles of the instance. */
public final class FindView {
    private static final int DOUBLE = 2;

    private final FindViewModel find;
    private final Runnable leave;
    private final Messages messages;

    @FXML
    private TextField field;
    @FXML
    private Label statusLabel;
    @FXML
    private ListView<FoundProfile> list;
    @FXML
    private Button openButton;

    /**
     * Shows {@code find}.
     *
     * @param leave
     *            goes back to the profiles
     */
    public FindView(FindViewModel find, Runnable leave, Messages messages) {
        this.find = find;
        this.leave = leave;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        field.textProperty().bindBidirectional(find.inputProperty());
        statusLabel.textProperty().bind(find.statusProperty());
        list.setItems(find.results());
        list.setCellFactory(_ -> new FoundCell());
        list.setPlaceholder(new Label(messages.text("find.empty")));
        openButton.disableProperty().bind(Bindings.isEmpty(find.results()));
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::fieldKey);
        list.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ENTER) {
                open();
                event.consume();
            }
        });
        list.addEventHandler(MouseEvent.MOUSE_CLICKED, event -> {
            if (event.getClickCount() == DOUBLE) {
                open();
            }
        });
    }

    /** Moves the focus to the address and reads the profiles anew. */
    public void focus() {
        find.begin();
        field.requestFocus();
        field.selectAll();
    }

    private void fieldKey(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN && !list.getItems().isEmpty()) {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER) {
            open();
            event.consume();
        }
    }

    @FXML
    private void back() {
        find.stop();
        leave.run();
    }

    @FXML
    private void open() {
        var chosen = list.getSelectionModel().getSelectedItem();
        if (chosen == null && list.getItems().size() == 1) {
            chosen = list.getItems().getFirst();
        }
        if (chosen != null) {
            find.open(chosen);
            leave.run();
        } else if (!list.getItems().isEmpty()) {
            list.requestFocus();
            list.getSelectionModel().selectFirst();
        }
    }
}
