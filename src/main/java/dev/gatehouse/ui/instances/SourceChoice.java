package dev.gatehouse.ui.instances;

import java.util.Optional;
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
 * @param device
 *            the device whose code has to be typed first; empty where none has to be
 * @param chosen
 *            whether it is looked at
 */
public record SourceChoice(String name, String label, Function<String, Connection> opener,
        Optional<String> device, BooleanProperty chosen) {
    SourceChoice(String name, String label, Function<String, Connection> opener, Optional<String> device) {
        this(name, label, opener, device, new SimpleBooleanProperty());
    }
}
