package dev.gatehouse.ui.control;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import dev.gatehouse.ui.common.FirstShown;
import dev.gatehouse.ui.common.Shown;
import dev.gatehouse.ui.common.Styles;

/**
 * A message that stands in the page and waits: it covers nothing, takes no focus and goes only when told. Its parts are
 * made when it is first shown: most bars of a window never are.
 */
public final class MessageBar extends HBox {

    private final ObjectProperty<Tone> tone = new SimpleObjectProperty<>(this, "tone", Tone.INFO);
    private final StringProperty title = new SimpleStringProperty(this, "title", "");
    private final StringProperty body = new SimpleStringProperty(this, "body", "");
    private final StringProperty closeText = new SimpleStringProperty(this, "closeText", "");
    private final ObjectProperty<Runnable> onClose = new SimpleObjectProperty<>(this, "onClose", () -> {});
    private final BooleanProperty wanted = new SimpleBooleanProperty(this, "wanted");
    private final ButtonRows actions = Looks.styled(new ButtonRows(this), "actions");

    /** An empty bar. */
    public MessageBar() {
        getStyleClass().add("gh-message-bar");
        setAccessibleRole(AccessibleRole.TEXT);
        accessibleTextProperty().bind(title.flatMap(t -> body.map(b -> Looks.spoken(t, b))));
        Looks.follow(this, tone);
        FirstShown.then(this, this::fill);
    }

    private void fill() {
        var words = Looks.styled(new VBox(Looks.wrapped(title, "title"), Looks.wrapped(body, "body")), "words");
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(Looks.icon(tone.map(Tone::icon)), words, actions, closeButton());
    }

    private Button closeButton() {
        var close = Looks.styled(new Button(), Styles.FLAT);
        close.setGraphic(Looks.icon("fth-x"));
        close.accessibleTextProperty().bind(closeText);
        close.setOnAction(event -> onClose.get().run());
        Shown.when(close, closeText.map(text -> !text.isEmpty()));
        return close;
    }

    /** Whether there is anything in it for the focus to go to. */
    public boolean offersSomething() {
        return !actions.getChildren().isEmpty() || !closeText.get().isEmpty();
    }

    /** Tells what stands in both, and is wanted while there is a title. */
    public void tell(ObservableValue<String> about, ObservableValue<String> more) {
        title.bind(about);
        body.bind(more);
        wanted.bind(about.map(words -> !words.isEmpty()));
    }

    /** Whether it has something to say, where somebody else decides whether it is shown now. */
    public BooleanProperty wantedProperty() {
        return wanted;
    }

    public boolean isWanted() {
        return wanted.get();
    }

    /** How serious it is. */
    public ObjectProperty<Tone> toneProperty() {
        return tone;
    }

    public Tone getTone() {
        return tone.get();
    }

    public void setTone(Tone value) {
        tone.set(value);
    }

    /** What happened. */
    public StringProperty titleProperty() {
        return title;
    }

    public String getTitle() {
        return title.get();
    }

    public void setTitle(String value) {
        title.set(value);
    }

    /** What it means and what to do now. */
    public StringProperty bodyProperty() {
        return body;
    }

    public String getBody() {
        return body.get();
    }

    public void setBody(String value) {
        body.set(value);
    }

    /** What screen readers call the close button; "" leaves the button out. */
    public StringProperty closeTextProperty() {
        return closeText;
    }

    public String getCloseText() {
        return closeText.get();
    }

    public void setCloseText(String value) {
        closeText.set(value);
    }

    /** What the close button does. */
    public ObjectProperty<Runnable> onCloseProperty() {
        return onClose;
    }

    /** The buttons at the right. */
    public ObservableList<Node> getActions() {
        return actions.getChildren();
    }
}
