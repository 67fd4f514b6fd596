package dev.gatehouse.ui.editor;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import dev.gatehouse.ui.common.FormInPlace;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.Shown;
import dev.gatehouse.ui.control.FieldRow;

/** The note beside the chosen verdict, and the form in which it is written. */
public final class VerdictNoteView {
    private final VerdictNoteViewModel note;
    private final Messages messages;

    @FXML
    private VBox root;
    @FXML
    private Label saidLabel;
    @FXML
    private Button writeButton;
    @FXML
    private VBox form;
    @FXML
    private Label titleLabel;
    @FXML
    private FieldRow textRow;
    @FXML
    private TextField noteTextField;
    @FXML
    private FieldRow authorRow;
    @FXML
    private TextField noteAuthorField;

    /** Shows the note beside the verdict that is chosen in {@code editor}. */
    public VerdictNoteView(EditorViewModel editor, Messages messages) {
        this.note = editor.parts().rules().note();
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        Shown.when(root, note.possibleProperty().or(note.openProperty()));
        Shown.text(saidLabel, note.saidProperty());
        writeButton.textProperty().bind(note.saidProperty()
                .map(said -> messages.text(said.isEmpty() ? "beside.write" : "beside.change")));
        Shown.when(writeButton, note.openProperty().not());
        titleLabel.textProperty().bind(note.titleProperty());
        noteTextField.textProperty().bindBidirectional(note.textProperty());
        noteAuthorField.textProperty().bindBidirectional(note.authorProperty());
        textRow.errorProperty().bind(note.textErrorProperty());
        authorRow.errorProperty().bind(note.authorErrorProperty());
        FormInPlace.show(form, note.openProperty(), noteTextField, this::cancel);
        FormInPlace.keep(form, this::keep);
    }

    /** Where the focus goes once the note is closed. */
    void onClosed(Runnable action) {
        FormInPlace.closed(note.openProperty(), action);
    }

    @FXML
    private void write() {
        note.open();
    }

    @FXML
    private void keep() {
        if (!note.keep()) {
            (note.textErrorProperty().get().isEmpty() ? noteAuthorField : noteTextField).requestFocus();
        }
    }

    @FXML
    private void remove() {
        note.remove();
    }

    @FXML
    private void cancel() {
        note.cancel();
    }
}
