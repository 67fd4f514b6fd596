package dev.gatehouse.domain.journal;

import java.util.UUID;

/**
 * Names one submit in the journal.
 *
 * @param value
 *            a random UUID
 */
public record SubmitId(UUID value) {
    /** A new one. */
    public static SubmitId random() {
        return new SubmitId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
