package dev.gatehouse.ui.evidence;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/**
 * Something that goes into the pack or stays out.
 *
 * @param value
 *            what it is
 * @param label
 *            its name
 * @param chosen
 *            whether it goes in
 */
record Ticked<T>(T value, String label, BooleanProperty chosen) {
    Ticked(T value, String label, boolean isChosen) {
        this(value, label, new SimpleBooleanProperty(isChosen));
    }
}
