package dev.gatehouse.ui.editor;

import javafx.beans.binding.BooleanExpression;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import dev.gatehouse.ui.common.FormInPlace;
import dev.gatehouse.ui.common.Shown;
import dev.gatehouse.ui.control.FieldError;

/** Takes down an address of one's own, typed or asked for. */
public final class OwnAddressView {
    private final OwnAddressViewModel own;

    @FXML
    private VBox root;
    @FXML
    private TextField ownField;
    @FXML
    private FieldError errorLabel;
    @FXML
    private Label adviceLabel;
    @FXML
    private TextField ownNameField;
    @FXML
    private Button trailButton;
    @FXML
    private Label trailLabel;
    @FXML
    private Button askButton;
    @FXML
    private Label askLabel;
    @FXML
    private Label answerLabel;

    /** Takes down addresses for {@code editor}. */
    public OwnAddressView(EditorViewModel editor) {
        this.own = editor.parts().panels().own();
    }

    @FXML
    private void initialize() {
        ownField.textProperty().bindBidirectional(own.addressProperty());
        ownNameField.textProperty().bindBidirectional(own.nameProperty());
        errorLabel.messageProperty().bind(own.errorProperty());
        errorLabel.attachTo(ownField, own.adviceProperty());
        Shown.text(adviceLabel, own.adviceProperty());
        Shown.text(answerLabel, own.answerProperty());
        trailButton.disableProperty().bind(own.busyProperty().or(BooleanExpression.booleanExpression(own.hasTrail())
                .not()));
        trailLabel.textProperty().bind(own.trailNote());
        trailButton.accessibleHelpProperty().bind(own.trailNote());
        askButton.setText(own.askText());
        askButton.disableProperty().bind(own.busyProperty().or(own.mayAskBinding().not()));
        askLabel.textProperty().bind(own.askNote());
        askButton.accessibleHelpProperty().bind(own.askNote());
        FormInPlace.show(root, own.openProperty(), ownField, this::cancel);
    }

    @FXML
    private void askTrail() {
        own.askTrail();
    }

    @FXML
    private void ask() {
        own.ask();
    }

    @FXML
    private void keep() {
        own.keep();
    }

    @FXML
    private void cancel() {
        own.toggle();
    }
}
