package dev.gatehouse.ui.control;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;

/** The full-width strip that says by word, icon and colour what the window is connected to. */
public final class EnvironmentStrip extends HBox {

    private final ObjectProperty<EnvironmentKind> kind = new SimpleObjectProperty<>(this, "kind",
            EnvironmentKind.NONE);
    private final StringProperty word = new SimpleStringProperty(this, "word", "");
    private final StringProperty detail = new SimpleStringProperty(this, "detail", "");

    /** A strip that says nothing yet. */
    public EnvironmentStrip() {
        getStyleClass().add("gh-environment");
        setAccessibleRole(AccessibleRole.TEXT);
        accessibleTextProperty().bind(word.flatMap(w -> detail.map(d -> Looks.spoken(w, d))));
        Looks.follow(this, kind);
        getChildren().addAll(Looks.icon(kind.map(EnvironmentKind::icon)), Looks.label(word, "word"),
                Looks.label(detail, "detail"));
    }

    /** The kind of environment. */
    public ObjectProperty<EnvironmentKind> kindProperty() {
        return kind;
    }

    public EnvironmentKind getKind() {
        return kind.get();
    }

    public void setKind(EnvironmentKind value) {
        kind.set(value);
    }

    /** The word, as "SANDBOX". */
    public StringProperty wordProperty() {
        return word;
    }

    public String getWord() {
        return word.get();
    }

    public void setWord(String value) {
        word.set(value);
    }

    /** What the word means, as "nothing leaves this computer". */
    public StringProperty detailProperty() {
        return detail;
    }

    public String getDetail() {
        return detail.get();
    }

    public void setDetail(String value) {
        detail.set(value);
    }
}
