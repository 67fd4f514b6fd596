package dev.gatehouse.ui.review;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;

import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.Shown;
import dev.gatehouse.ui.control.FieldError;
import dev.gatehouse.ui.review.SubmitViewModel.Phase;
import dev.gatehouse.ui.review.TermsViewModel.Field;

/** The bar above the buttons where much is at stake: why, where it goes, and the name to type before it is sent. */
public final class NameView {
    private final ReviewViewModel review;
    private final Messages messages;

    @FXML
    private HBox nameBox;
    @FXML
    private Label riskLabel;
    @FXML
    private Label nameLabel;
    @FXML
    private TextField nameField;
    @FXML
    private FieldError nameError;

    /** Shows what {@code review} asks for. */
    public NameView(ReviewViewModel review, Messages messages) {
        this.review = review;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        var terms = review.submit().terms();
        var wanted = terms.nameWantedProperty();
        riskLabel.textProperty().bind(review.riskTextProperty());
        nameLabel.textProperty().bind(wanted.map(name -> messages.text("terms.name.wanted", name)));
        nameField.accessibleTextProperty().bind(nameLabel.textProperty());
        FieldError.join(nameField, nameError, terms.textProperty(Field.NAME), terms.errorProperty(Field.NAME),
                messages.text("terms.name.hint"));
        Shown.when(nameBox, wanted.flatMap(name -> review.submit().phaseProperty()
                .map(phase -> !name.isEmpty() && phase == Phase.READY)));
    }

    /** Moves the focus to the field. */
    void focus() {
        nameField.requestFocus();
    }
}
