package dev.gatehouse.ui.audit;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.ui.audit.AskViewModel.Kind;
import dev.gatehouse.ui.audit.AskViewModel.Question;
import dev.gatehouse.ui.common.Announcer;
import dev.gatehouse.ui.common.FormInPlace;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.Shown;
import dev.gatehouse.ui.common.Styles;

/** Asks before something is approved, renamed or deleted; stands where it was asked for, over nothing. */
public final class AskView {
    private final AskViewModel ask;
    private final Messages messages;
    private final Announcer announcer;

    @FXML
    private VBox box;
    @FXML
    private Label titleLabel;
    @FXML
    private Label bodyLabel;
    @FXML
    private Label firstLabel;
    @FXML
    private TextField firstField;
    @FXML
    private Label secondLabel;
    @FXML
    private TextField secondField;
    @FXML
    private Button cancelButton;
    @FXML
    private Button confirmButton;

    /** Shows {@code ask}. */
    public AskView(AskViewModel ask, Messages messages, Announcer announcer) {
        this.ask = ask;
        this.messages = messages;
        this.announcer = announcer;
    }

    @FXML
    private void initialize() {
        var question = ask.questionProperty();
        Shown.when(box, question.map(_ -> true).orElse(false));
        titleLabel.textProperty().bind(question.map(Question::title).orElse(""));
        bodyLabel.textProperty().bind(question.map(Question::body).orElse(""));
        firstLabel.textProperty().bind(question.map(asked -> messages.text(
                asked.kind() == Kind.RENAME ? "audit.ask.name" : "audit.ask.reason")).orElse(""));
        firstField.accessibleTextProperty().bind(firstLabel.textProperty());
        firstField.textProperty().bindBidirectional(ask.firstProperty());
        secondField.textProperty().bindBidirectional(ask.secondProperty());
        confirmButton.textProperty().bind(question.map(asked -> messages.text("audit.do." + asked.kind())).orElse(""));
        var takesText = question.map(asked -> switch (asked.kind()) {
            case APPROVE, APPROVE_OPEN, RENAME -> true;
            case WITHDRAW, DELETE -> false;
        }).orElse(false);
        Shown.when(firstLabel, takesText);
        Shown.when(firstField, takesText);
        var isRename = question.map(asked -> asked.kind() == Kind.RENAME).orElse(false);
        Shown.when(secondLabel, isRename);
        Shown.when(secondField, isRename);
        FormInPlace.leave(box, this::cancel);
        FormInPlace.keep(box, this::confirm);
        question.subscribe(this::asked);
    }

    private void asked(@Nullable Question question) {
        if (question == null) {
            return;
        }
        announcer.announce(question.title() + " " + question.body());
        confirmButton.getStyleClass().removeAll(Styles.PRIMARY, Styles.DANGER);
        confirmButton.getStyleClass().add(question.kind() == Kind.DELETE ? Styles.DANGER : Styles.PRIMARY);
        (firstField.isVisible() ? firstField : cancelButton).requestFocus();
    }

    @FXML
    private void confirm() {
        ask.confirm();
    }

    @FXML
    private void cancel() {
        ask.cancel();
    }
}
