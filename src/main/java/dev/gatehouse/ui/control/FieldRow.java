package dev.gatehouse.ui.control;

import javafx.beans.DefaultProperty;
import javafx.beans.binding.Bindings;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.help.FieldTopic;
import dev.gatehouse.ui.common.Shown;
import dev.gatehouse.ui.common.Styles;

/**
 * A row of a form: name, editor or editors, what stands at the right, hint and error below; at the end the button that
 * explains it, once it has a topic. The first editor is the field: the name is its label, hint and error its help. In
 * FXML: {@code <FieldRow label="%x" hint="%y" help="NAME" helpText="%fieldhelp.ask"><TextField/></FieldRow>}.
 */
@DefaultProperty("editors")
public final class FieldRow extends VBox {

    private final StringProperty label = new SimpleStringProperty(this, "label", "");
    private final StringProperty hint = new SimpleStringProperty(this, "hint", "");
    private final FieldError error = new FieldError();
    private final Label name = Looks.wrapped(label, "name");
    private final HBox editors = Looks.styled(new HBox(12), "editors");
    private final HBox trailing = Looks.styled(new HBox(8), "trailing");
    private final HelpButton help = new HelpButton();

    /** An empty row. */
    public FieldRow() {
        getStyleClass().add(Styles.FIELD);
        var hintLabel = Looks.wrapped(hint, "hint");
        Shown.when(hintLabel, Bindings.isNotEmpty(hint));
        trailing.setMinWidth(Region.USE_PREF_SIZE);
        trailing.managedProperty().bind(Bindings.isNotEmpty(trailing.getChildren()));
        editors.getChildren().addListener((ListChangeListener<Node>) change -> claim());
        HBox.setHgrow(editors, Priority.ALWAYS);
        var column = Looks.styled(new VBox(Looks.styled(new HBox(editors, trailing, help), "entry"), hintLabel,
                error), "column");
        help.aboutProperty().bind(label);
        help.explain(this);
        HBox.setHgrow(column, Priority.ALWAYS);
        getChildren().add(Looks.styled(new HBox(name, column), "line"));
    }

    /** The first editor is the field; an editor that stands alone takes all the room. */
    private void claim() {
        if (!editors.getChildren().isEmpty() && name.getLabelFor() == null) {
            Node field = editors.getChildren().getFirst();
            name.setLabelFor(field);
            error.attachTo(field, hint);
        }
        editors.getChildren().forEach(
                node -> HBox.setHgrow(node, editors.getChildren().size() == 1 ? Priority.ALWAYS : Priority.NEVER));
    }

    /** The name of the field. */
    public StringProperty labelProperty() {
        return label;
    }

    public String getLabel() {
        return label.get();
    }

    public void setLabel(String value) {
        label.set(value);
    }

    /** What may be entered, in small words under the editor. */
    public StringProperty hintProperty() {
        return hint;
    }

    public String getHint() {
        return hint.get();
    }

    public void setHint(String value) {
        hint.set(value);
    }

    /** What is wrong with the field, "" for nothing. */
    public StringProperty errorProperty() {
        return error.messageProperty();
    }

    public String getError() {
        return error.getMessage();
    }

    public void setError(String value) {
        error.setMessage(value);
    }

    /** What can be asked about the field; none leaves the button out. */
    public @Nullable FieldTopic getHelp() {
        return help.getTopic();
    }

    public void setHelp(@Nullable FieldTopic value) {
        help.setTopic(value);
    }

    /** What the button that explains the field does, in words. */
    public String getHelpText() {
        return help.getHelpText();
    }

    public void setHelpText(String value) {
        help.setHelpText(value);
    }

    /** The editors, the field first. */
    public ObservableList<Node> getEditors() {
        return editors.getChildren();
    }

    /** What stands at the right: pills, buttons. */
    public ObservableList<Node> getTrailing() {
        return trailing.getChildren();
    }
}
