package dev.gatehouse.ui.evidence;

import java.nio.file.Path;
import java.util.Optional;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** One evidence pack that the journal has. */
public final class PackItem {
    private final String digest;
    private final Words words;
    private final Optional<Path> place;
    private final ReadOnlyStringWrapper state;

    /**
     * A pack.
     *
     * @param place
     *            where it was saved, as far as this computer knows
     * @param state
     *            whether something is there
     */
    PackItem(String digest, Words words, Optional<Path> place, String state) {
        this.digest = digest;
        this.words = words;
        this.place = place;
        this.state = new ReadOnlyStringWrapper(state);
    }

    String digest() {
        return digest;
    }

    /** What there is to say of it whatever lies on the disk. */
    public Words words() {
        return words;
    }

    /** Where it was saved; empty where this computer does not know. */
    Optional<Path> place() {
        return place;
    }

    /** Whether it is still there and, once that was asked, intact. */
    public ReadOnlyStringProperty stateProperty() {
        return state.getReadOnlyProperty();
    }

    void say(String now) {
        state.set(now);
    }

    /**
     * A pack in words.
     *
     * @param title
     *            when it was recorded, and its name
     * @param covered
     *            of which instances, and how many profiles
     * @param place
     *            where it was saved
     */
    public record Words(String title, String covered, String place) {}
}
