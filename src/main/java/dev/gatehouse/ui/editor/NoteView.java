package dev.gatehouse.ui.editor;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

import dev.gatehouse.ui.common.FormInPlace;
import dev.gatehouse.ui.control.FieldRow;

/** The note on one row, edited in place: comment, owner, day of review. */
public final class NoteView {
    private final NoteViewModel note;

    @FXML
    private VBox root;
    @FXML
    private Label titleLabel;
    @FXML
    private FieldRow commentRow;
    @FXML
    private TextField commentField;
    @FXML
    private FieldRow ownerRow;
    @FXML
    private TextField ownerField;
    @FXML
    private FieldRow reviewRow;
    @FXML
    private TextField reviewField;

    /** Shows the note that is open in {@code editor}. */
    public NoteView(EditorViewModel editor) {
        this.note = editor.parts().note();
    }

    @FXML
    private void initialize() {
        titleLabel.textProperty().bind(note.titleProperty());
        commentField.textProperty().bindBidirectional(note.commentProperty());
        ownerField.textProperty().bindBidirectional(note.ownerProperty());
        reviewField.textProperty().bindBidirectional(note.reviewByProperty());
        commentRow.errorProperty().bind(note.commentErrorProperty());
        ownerRow.errorProperty().bind(note.ownerErrorProperty());
        reviewRow.errorProperty().bind(note.reviewByErrorProperty());
        FormInPlace.show(root, note.openProperty(), commentField, this::cancel);
        FormInPlace.keep(root, this::keep);
    }

    /** Where the focus goes once the note is closed. */
    void onClosed(Runnable action) {
        FormInPlace.closed(note.openProperty(), action);
    }

    @FXML
    private void keep() {
        if (!note.keep()) {
            wrongField().requestFocus();
        }
    }

    private TextField wrongField() {
        if (!note.commentErrorProperty().get().isEmpty()) {
            return commentField;
        }
        return note.ownerErrorProperty().get().isEmpty() ? reviewField : ownerField;
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
