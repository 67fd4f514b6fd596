package dev.gatehouse.ui.many;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.domain.series.Series;
import dev.gatehouse.ui.many.Trial.Fit;

/** One profile that may follow the change: what it would do there, whether it is wanted, and what became of it. */
public final class ManyRow {
    private final ProfileRef ref;
    private final String label;
    private final String instance;
    private final Trial trial;
    private final BooleanProperty chosen = new SimpleBooleanProperty();
    private final StringProperty typed = new SimpleStringProperty("");
    private final StringProperty error = new SimpleStringProperty("");
    private final StringProperty outcome = new SimpleStringProperty("");
    private final ObjectProperty<Series.State> state = new SimpleObjectProperty<>(Series.State.NOT_BEGUN);

    ManyRow(ProfileRef ref, String label, String instance, Trial trial) {
        this.ref = ref;
        this.label = label;
        this.instance = instance;
        this.trial = trial;
        typed.subscribe(_ -> error.set(""));
    }

    ProfileRef ref() {
        return ref;
    }

    Trial trial() {
        return trial;
    }

    /** Instance and profile, as people call them. */
    public String label() {
        return label;
    }

    /** What has to be typed before a change that is dangerous here is sent: exactly this. */
    public String instance() {
        return instance;
    }

    /** Whether the change can follow here. */
    public boolean canFollow() {
        return trial.request().isPresent();
    }

    /** Whether the change is dangerous here. */
    public boolean isRisky() {
        return trial.fit() == Fit.RISKY;
    }

    /** Whether it is wanted here. */
    public BooleanProperty chosenProperty() {
        return chosen;
    }

    /** What was typed to say that a dangerous change is meant. */
    public StringProperty typedProperty() {
        return typed;
    }

    /** Why what was typed will not do; empty while it will. */
    public StringProperty errorProperty() {
        return error;
    }

    /** What became of it, in words; empty before it was sent. */
    public StringProperty outcomeProperty() {
        return outcome;
    }

    /** What became of it, by the journal. */
    public ObjectProperty<Series.State> stateProperty() {
        return state;
    }
}
