package dev.gatehouse.ui.instances;

import java.util.function.Function;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

import dev.gatehouse.domain.port.Connection;

/**
 * A profile or the sandbox, whose instances may be looked for.
 *
 * @param name
 *            what its places are called
 * @param label
 *            the same with what there is to say about it
 * @param opener
 *            opens a connection to a Region; may block
 * @param chosen
 *            whether it is looked at
 */
public record SourceChoice(String name, String label, Function<String, Connection> opener, BooleanProperty chosen) {
    SourceChoice(String name, String label, Function<String, Connection> opener) {
        this(name, label, opener, new SimpleBooleanProperty());
    }
}
