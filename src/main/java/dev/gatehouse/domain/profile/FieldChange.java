package dev.gatehouse.domain.profile;

import java.util.Optional;

/**
 * What an update does to one field: "only the settings you define in the API call are changed" (domain §1).
 *
 * @param <T>
 *            the field's value
 */
public sealed interface FieldChange<T> {

    /** The field is not sent, so AWS keeps what it has. */
    record Keep<T>() implements FieldChange<T> {}

    /**
     * The field is sent with this value.
     *
     * @param value
     *            the new value
     */
    record Set<T>(T value) implements FieldChange<T> {}

    /** A list is sent explicitly empty, which clears it (domain §6). Only the two lists can be cleared. */
    record Clear<T>() implements FieldChange<T> {}

    /** Whether the field is not sent. */
    default boolean keeps() {
        return this instanceof Keep;
    }

    /** The value to send, empty for keep and clear. */
    default Optional<T> sent() {
        return this instanceof Set<T>(T value) ? Optional.of(value) : Optional.empty();
    }
}
