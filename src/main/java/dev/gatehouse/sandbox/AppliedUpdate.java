package dev.gatehouse.sandbox;

import java.time.Instant;

/**
 * A change that took effect, in the Region where it was made. The body is the JSON that was sent, or that the other
 * writer applied; empty for a change
 * made in Java.
 */
public record AppliedUpdate(Instant at, Writer writer, String region, String instanceId, String profileId,
        String body) {
    /** Who made a change. */
    public enum Writer {
        /** A request of a client. */
        CLIENT,
        /** A fault or a test, in the place of somebody else. */
        SECOND_WRITER
    }
}
