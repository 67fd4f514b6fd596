package dev.gatehouse.ui.editor;

import javafx.fxml.FXML;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.finding.Finding;
import dev.gatehouse.domain.profile.ProfileField;
import dev.gatehouse.ui.control.FieldRow;

/** Name and description, and what AWS gives. */
public final class IdentityView {
    private final IdentityViewModel identity;
    private final FindingsViewModel findings;

    @FXML
    private FieldRow nameRow;
    @FXML
    private TextField nameField;
    @FXML
    private FieldRow descriptionRow;
    @FXML
    private TextArea descriptionArea;
    @FXML
    private TextField defaultField;
    @FXML
    private FieldRow modifiedRow;
    @FXML
    private TextField modifiedField;
    @FXML
    private TextField createdField;
    @FXML
    private TextField idField;
    @FXML
    private TextField arnField;

    /** Shows the identity of what is open in {@code editor}. */
    public IdentityView(EditorViewModel editor) {
        this.identity = editor.parts().identity();
        this.findings = editor.parts().panels().findings();
    }

    @FXML
    private void initialize() {
        nameField.textProperty().bindBidirectional(identity.nameProperty());
        descriptionArea.textProperty().bindBidirectional(identity.descriptionProperty());
        descriptionArea.addEventFilter(KeyEvent.KEY_PRESSED, IdentityView::tabMovesOn);
        defaultField.textProperty().bind(identity.isDefaultProperty());
        modifiedField.textProperty().bind(identity.modifiedProperty());
        modifiedRow.hintProperty().bind(identity.modifiedWhereProperty());
        createdField.textProperty().bind(identity.createdProperty());
        idField.textProperty().bind(identity.idProperty());
        arnField.textProperty().bind(identity.arnProperty());
        nameRow.errorProperty().bind(findings.errorProperty(ProfileField.NAME));
        descriptionRow.errorProperty().bind(findings.errorProperty(ProfileField.DESCRIPTION));
        findings.goalProperty().subscribe(this::goTo);
    }

    /** A tab inside a description is hardly ever meant; it leaves the field as everywhere else. */
    private static void tabMovesOn(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB && !event.isControlDown() && event.getSource() instanceof TextArea area) {
            event.consume();
            area.requestFocusTraversal(event.isShiftDown()
                    ? TraversalDirection.PREVIOUS
                    : TraversalDirection.NEXT);
        }
    }

    private void goTo(Finding.@Nullable Target target) {
        if (target instanceof Finding.Target.Field(var field)) {
            switch (field) {
                case NAME -> nameField.requestFocus();
                case DESCRIPTION -> descriptionArea.requestFocus();
                default -> {
                }
            }
        }
    }
}
