package dev.gatehouse.ui.instances;

import java.util.function.Supplier;

import dev.gatehouse.domain.port.Connection;

/**
 * Somewhere to look for instances.
 *
 * @param source
 *            the profile, or the sandbox, in words
 * @param region
 *            the Region
 * @param opener
 *            makes a connection to it; may block
 */
public record Place(String source, String region, Supplier<Connection> opener) {
    /** As a person would say it. */
    public String words() {
        return region + " · " + source;
    }
}
