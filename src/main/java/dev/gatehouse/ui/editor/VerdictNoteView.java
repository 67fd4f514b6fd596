package dev.gatehouse.ui.editor;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

import dev.gatehouse.ui.common.FirstShown;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.control.FieldRow;

/** The note beside the chosen verdict, and the form in which it is written. */
public final class VerdictNoteView {
    private final VerdictNoteViewModel note;
    private final Messages messages;
    private Runnable closed = () -> {};

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
        root.visibleProperty().bind(note.possibleProperty().or(note.openProperty()));
        root.managedProperty().bind(root.visibleProperty());
        saidLabel.textProperty().bind(note.saidProperty());
        saidLabel.visibleProperty().bind(note.saidProperty().isNotEmpty());
        saidLabel.managedProperty().bind(saidLabel.visibleProperty());
        writeButton.textProperty().bind(note.saidProperty()
                .map(said -> messages.text(said.isEmpty() ? "beside.write" : "beside.change")));
        writeButton.visibleProperty().bind(note.openProperty().not());
        writeButton.managedProperty().bind(writeButton.visibleProperty());
        form.visibleProperty().bind(note.openProperty());
        form.managedProperty().bind(note.openProperty());
        FirstShown.fill(form, form);
        titleLabel.textProperty().bind(note.titleProperty());
        noteTextField.textProperty().bindBidirectional(note.textProperty());
        noteAuthorField.textProperty().bindBidirectional(note.authorProperty());
        textRow.errorProperty().bind(note.textErrorProperty());
        authorRow.errorProperty().bind(note.authorErrorProperty());
        form.addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        note.openProperty().subscribe(open -> {
            if (open) {
                noteTextField.requestFocus();
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
