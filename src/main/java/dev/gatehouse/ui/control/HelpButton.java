package dev.gatehouse.ui.control;

import java.util.Optional;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.help.FieldTopic;
import dev.gatehouse.ui.common.Shown;
import dev.gatehouse.ui.common.Styles;

/**
 * The small question mark beside a field: asks what the field means with a {@link HelpRequest}. In FXML, after the
 * field: {@code <HelpButton topic="REASON" helpText="%fieldhelp.ask" field="$reasonField"/>}.
 */
public final class HelpButton extends Button {
    private final ObjectProperty<@Nullable FieldTopic> topic = new SimpleObjectProperty<>(this, "topic");
    private final StringProperty helpText = new SimpleStringProperty(this, "helpText", "");
    private final StringProperty about = new SimpleStringProperty(this, "about", "");
    private @Nullable Node field;

    /** A button that is there once it has a topic. */
    public HelpButton() {
        getStyleClass().addAll(Styles.FLAT, "gh-help-button");
        setGraphic(Looks.icon("fth-help-circle"));
        setMinWidth(USE_PREF_SIZE);
        accessibleTextProperty().bind(helpText.flatMap(words -> about.map(name -> Looks.spoken(words, name))));
        var tip = new Tooltip();
        tip.textProperty().bind(helpText);
        setTooltip(tip);
        Shown.when(this, topic.map(_ -> true).orElse(false));
        setOnAction(_ -> ask());
    }

    /** The button that explains what a node is, or is part of. */
    public static Optional<HelpButton> of(@Nullable Node node) {
        for (var part = node; part != null; part = part.getParent()) {
            if (part instanceof HelpButton button) {
                return Optional.of(button);
            }
            if (part.hasProperties() && part.getProperties().get(HelpButton.class) instanceof HelpButton button
                    && button.getTopic() != null) {
                return Optional.of(button);
            }
        }
        return Optional.empty();
    }

    /** Makes this the button that explains a node and all in it. */
    public void explain(Node node) {
        node.getProperties().put(HelpButton.class, this);
    }

    /** Asks what the field means. */
    public void ask() {
        var what = topic.get();
        if (what != null) {
            fireEvent(new HelpRequest(what));
        }
    }

    /** What is asked about; none hides the button. */
    public ObjectProperty<@Nullable FieldTopic> topicProperty() {
        return topic;
    }

    public @Nullable FieldTopic getTopic() {
        return topic.get();
    }

    public void setTopic(@Nullable FieldTopic value) {
        topic.set(value);
    }

    /** What the button does, in words. */
    public StringProperty helpTextProperty() {
        return helpText;
    }

    public String getHelpText() {
        return helpText.get();
    }

    public void setHelpText(String value) {
        helpText.set(value);
    }

    /** The name of the field, said after what the button does. */
    public StringProperty aboutProperty() {
        return about;
    }

    public String getAbout() {
        return about.get();
    }

    public void setAbout(String value) {
        about.set(value);
    }

    /** The field that is explained, if it is not around the button. */
    public @Nullable Node getField() {
        return field;
    }

    public void setField(@Nullable Node value) {
        field = value;
        if (value != null) {
            explain(value);
        }
    }
}
