package dev.gatehouse.ui.editor;

import java.util.List;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;

import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.Shown;
import dev.gatehouse.ui.control.MessageBar;

/** The form of one profile, with the findings beside it and the way to the review below. */
public final class EditorView {
    private final EditorViewModel editor;
    private final Messages messages;

    @FXML
    private Label titleLabel;
    @FXML
    private Label summaryLabel;
    @FXML
    private Label replicaLabel;
    @FXML
    private Label editsLabel;
    @FXML
    private Button undoButton;
    @FXML
    private Button redoButton;
    @FXML
    private Button discardButton;
    @FXML
    private MessageBar lockBar;
    @FXML
    private Node form;
    @FXML
    private Node formPane;
    @FXML
    private Node findings;
    @FXML
    private FindingsView findingsController;
    @FXML
    private AccessView accessController;

    /** Shows {@code editor}. */
    public EditorView(EditorViewModel editor, Messages messages) {
        this.editor = editor;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        titleLabel.textProperty().bind(editor.titleProperty());
        summaryLabel.textProperty().bind(editor.summaryProperty());
        Shown.text(replicaLabel, editor.replicaProperty());
        editsLabel.textProperty().bind(editor.editsTextProperty());
        discardButton.disableProperty().bind(editor.editedBinding().not());
        var locked = editor.model().lockedProperty();
        Shown.when(lockBar, locked);
        form.disableProperty().bind(locked);
        bindStep(undoButton, editor.model().undoNameProperty(), "editor.undo", "editor.undo.step");
        bindStep(redoButton, editor.model().redoNameProperty(), "editor.redo", "editor.redo.step");
    }

    /** The form and what stands beside it. */
    public List<Node> panes() {
        return List.of(formPane, findings);
    }

    /** Takes the last step back. */
    @FXML
    public void undo() {
        editor.model().undo();
    }

    /** Brings the last step back again. */
    @FXML
    public void redo() {
        editor.model().redo();
    }

    /** Goes to the review, or to the first error. */
    @FXML
    public void review() {
        editor.review();
    }

    /** Moves the focus to the address test. */
    public void focusTester() {
        findingsController.focusTester();
    }

    /** Begins a new row. */
    public void addRow() {
        accessController.add();
    }

    @FXML
    private void template() {
        editor.parts().templates().toggle();
    }

    @FXML
    private void discard() {
        editor.discard();
    }

    private void bindStep(Button button, ReadOnlyStringProperty step, String plain, String named) {
        var tip = new Tooltip();
        tip.textProperty().bind(step.map(name -> name.isEmpty()
                ? messages.text(plain)
                : messages.text(named, name)));
        button.setTooltip(tip);
        button.accessibleTextProperty().bind(tip.textProperty());
        button.disableProperty().bind(step.map(String::isEmpty));
    }
}
