package dev.gatehouse.ui.connection;

import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyStringWrapper;

/** What is wrong with each field of the form; empty where nothing is. */
record FormErrors(ReadOnlyStringWrapper profile, ReadOnlyStringWrapper region, ReadOnlyStringWrapper instance) {

    /** Nothing is wrong. */
    FormErrors() {
        this(new ReadOnlyStringWrapper(""), new ReadOnlyStringWrapper(""), new ReadOnlyStringWrapper(""));
    }

    boolean none() {
        return Stream.of(profile, region, instance).allMatch(error -> error.get().isEmpty());
    }

    boolean hasInstance() {
        return !instance.get().isEmpty();
    }
}
