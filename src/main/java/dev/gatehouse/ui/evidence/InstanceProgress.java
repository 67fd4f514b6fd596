package dev.gatehouse.ui.evidence;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import dev.gatehouse.domain.profile.InstanceId;

/** How far one instance is. */
final class InstanceProgress {
    private final InstanceId id;
    private final String label;
    private final ReadOnlyStringWrapper state;
    private int listed;
    private int read;

    InstanceProgress(InstanceId id, String label, String state) {
        this.id = id;
        this.label = label;
        this.state = new ReadOnlyStringWrapper(state);
    }

    InstanceId id() {
        return id;
    }

    /** Its name. */
    String label() {
        return label;
    }

    /** How far it is, in words. */
    ReadOnlyStringProperty stateProperty() {
        return state.getReadOnlyProperty();
    }

    void say(String words) {
        state.set(words);
    }

    /** So many profiles were listed. */
    void listed(int count) {
        listed = count;
    }

    int listed() {
        return listed;
    }

    /** One more was read, or could not be. */
    int step() {
        return ++read;
    }
}
