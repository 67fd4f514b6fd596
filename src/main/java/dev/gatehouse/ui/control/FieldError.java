package dev.gatehouse.ui.control;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;

import dev.gatehouse.ui.common.Shown;

/** The words under a field that say what is wrong with it; takes no room while there is nothing wrong. */
public final class FieldError extends Label {

    static final PseudoClass ERROR = PseudoClass.getPseudoClass("error");

    private final StringProperty message = new SimpleStringProperty(this, "message", "");

    /** A field error without words. */
    public FieldError() {
        getStyleClass().add("gh-field-error");
        setMinHeight(USE_PREF_SIZE);
        setGraphic(Looks.icon("fth-alert-circle"));
        textProperty().bind(message);
        Shown.when(this, message.map(text -> !text.isEmpty()));
    }

    /** The icon stands beside the first line. */
    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        var icon = getGraphic();
        icon.relocate(icon.getBoundsInParent().getMinX(), snappedTopInset() + 1);
    }

    /** Binds a field to its text, and to what is wrong with it; the hint is what screen readers say besides. */
    public static void join(TextField field, FieldError error, StringProperty text, ObservableValue<String> wrong,
            String hint) {
        field.textProperty().bindBidirectional(text);
        error.messageProperty().bind(wrong);
        error.attachTo(field, new ReadOnlyStringWrapper(hint));
    }

    /** Marks the field while there is an error, and makes hint and error what screen readers say about it. */
    public void attachTo(Node field, ObservableValue<String> hint) {
        field.accessibleHelpProperty().bind(message.flatMap(m -> hint.map(h -> Looks.spoken(m, h))));
        field.pseudoClassStateChanged(ERROR, !message.get().isEmpty());
        message.subscribe(text -> field.pseudoClassStateChanged(ERROR, !text.isEmpty()));
    }

    /** What is wrong, "" for nothing. */
    public StringProperty messageProperty() {
        return message;
    }

    public String getMessage() {
        return message.get();
    }

    public void setMessage(String value) {
        message.set(value);
    }
}
