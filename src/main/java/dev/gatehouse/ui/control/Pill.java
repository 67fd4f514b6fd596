package dev.gatehouse.ui.control;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Label;

/** A short word in a rounded box. In FXML: {@code <Pill text="%x" variant="WARNING"/>}. */
public final class Pill extends Label {

    private final ObjectProperty<PillVariant> variant = new SimpleObjectProperty<>(this, "variant",
            PillVariant.NEUTRAL);

    /** An empty neutral pill. */
    public Pill() {
        getStyleClass().add("gh-pill");
        setMinWidth(USE_PREF_SIZE);
        Looks.follow(this, variant);
    }

    /** A pill that shows a badge. */
    public Pill(Badge badge) {
        this();
        setText(badge.text());
        setVariant(badge.variant());
    }

    /** What the pill means. */
    public ObjectProperty<PillVariant> variantProperty() {
        return variant;
    }

    public PillVariant getVariant() {
        return variant.get();
    }

    public void setVariant(PillVariant value) {
        variant.set(value);
    }
}
