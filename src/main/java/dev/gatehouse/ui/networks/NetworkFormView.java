package dev.gatehouse.ui.networks;

import javafx.fxml.FXML;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import dev.gatehouse.ui.control.FieldRow;

/** Name, ranges and alarm of one network. */
public final class NetworkFormView {
    private final NetworksViewModel networks;
    private final NetworkFormViewModel form;

    @FXML
    private FieldRow nameRow;
    @FXML
    private TextField nameField;
    @FXML
    private FieldRow rangesRow;
    @FXML
    private TextArea rangesArea;
    @FXML
    private Label summaryLabel;
    @FXML
    private CheckBox keepBox;
    @FXML
    private Button revertButton;

    /** Shows the network that is chosen in {@code networks}. */
    public NetworkFormView(NetworksViewModel networks) {
        this.networks = networks;
        this.form = networks.parts().form();
    }

    @FXML
    private void initialize() {
        nameField.textProperty().bindBidirectional(form.nameProperty());
        rangesArea.textProperty().bindBidirectional(form.rangesProperty());
        keepBox.selectedProperty().bindBidirectional(form.mustKeepProperty());
        nameRow.errorProperty().bind(form.nameErrorProperty());
        rangesRow.errorProperty().bind(form.rangesErrorProperty());
        summaryLabel.textProperty().bind(form.summaryProperty());
        revertButton.disableProperty().bind(form.editedProperty().not());
        rangesArea.addEventFilter(KeyEvent.KEY_PRESSED, this::rangesKey);
    }

    /** Moves the focus to the name. */
    void focus() {
        nameField.requestFocus();
        nameField.selectAll();
    }

    /** A tab between ranges is hardly ever meant; it leaves the field as everywhere else. */
    private void rangesKey(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
            event.consume();
            rangesArea.requestFocusTraversal(event.isShiftDown()
                    ? TraversalDirection.PREVIOUS
                    : TraversalDirection.NEXT);
        }
    }

    @FXML
    private void save() {
        form.save();
        if (!form.nameErrorProperty().get().isEmpty()) {
            nameField.requestFocus();
        } else if (!form.rangesErrorProperty().get().isEmpty()) {
            rangesArea.requestFocus();
        }
    }

    @FXML
    private void revert() {
        networks.revert();
    }

    @FXML
    private void delete() {
        networks.delete();
    }
}
