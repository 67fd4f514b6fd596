package dev.gatehouse.ui.review;

import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.control.FieldError;
import dev.gatehouse.ui.review.SubmitViewModel.Phase;
import dev.gatehouse.ui.review.TermsViewModel.Field;

/** What a person says before a change is sent: automatic undo, reason, ticket. */
public final class SafetyView {
    private final SubmitViewModel submit;
    private final Messages messages;

    @FXML
    private CheckBox confirmBox;
    @FXML
    private TextField minutesField;
    @FXML
    private FieldError minutesError;
    @FXML
    private TextField reasonField;
    @FXML
    private FieldError reasonError;
    @FXML
    private TextField ticketField;
    @FXML
    private FieldError ticketError;
    @FXML
    private Label whyHint;

    /** Shows the terms of {@code submit}. */
    public SafetyView(SubmitViewModel submit, Messages messages) {
        this.submit = submit;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        var terms = submit.terms();
        var closed = submit.phaseProperty().map(phase -> phase != Phase.READY);
        confirmBox.selectedProperty().bindBidirectional(terms.confirmWantedProperty());
        confirmBox.disableProperty().bind(closed);
        FieldError.join(minutesField, minutesError, terms.textProperty(Field.MINUTES),
                terms.errorProperty(Field.MINUTES), messages.text("confirm.limits"));
        FieldError.join(reasonField, reasonError, terms.textProperty(Field.REASON), terms.errorProperty(Field.REASON),
                messages.text("safety.local"));
        FieldError.join(ticketField, ticketError, terms.textProperty(Field.TICKET), terms.errorProperty(Field.TICKET),
                messages.text("safety.local"));
        whyHint.textProperty().bind(terms.whyHintProperty());
        minutesField.disableProperty().bind(terms.confirmWantedProperty().not().flatMap(off -> closed
                .map(over -> off || over)));
        reasonField.disableProperty().bind(closed);
        ticketField.disableProperty().bind(closed);
    }

    /** Moves the focus to a field of this card. */
    void focus(Field field) {
        switch (field) {
            case MINUTES -> minutesField.requestFocus();
            case REASON -> reasonField.requestFocus();
            case TICKET -> ticketField.requestFocus();
            case NAME -> throw new IllegalArgumentException("the name stands elsewhere");
        }
    }
}
