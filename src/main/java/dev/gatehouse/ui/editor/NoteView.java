package dev.gatehouse.ui.editor;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import dev.gatehouse.ui.common.FirstShown;
import dev.gatehouse.ui.control.FieldRow;

/** The note on one row, edited in place: comment, owner, day of review. */
public final class NoteView {
    private final NoteViewModel note;
    private Runnable closed = () -> {};

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
        root.visibleProperty().bind(note.openProperty());
        root.managedProperty().bind(note.openProperty());
        FirstShown.fill(root, root);
        titleLabel.textProperty().bind(note.titleProperty());
        commentField.textProperty().bindBidirectional(note.commentProperty());
        ownerField.textProperty().bindBidirectional(note.ownerProperty());
        reviewField.textProperty().bindBidirectional(note.reviewByProperty());
        commentRow.errorProperty().bind(note.commentErrorProperty());
        ownerRow.errorProperty().bind(note.ownerErrorProperty());
        reviewRow.errorProperty().bind(note.reviewByErrorProperty());
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        note.openProperty().subscribe(open -> {
            if (open) {
                commentField.requestFocus();
            } else {
                closed.run();
            }
        });
    }

    /** Where the focus goes once the note is closed. */
    void onClosed(Runnable action) {
        closed = action;
    }

    private void key(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            cancel();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.getTarget() instanceof TextField) {
            keep();
            event.consume();
        }
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
