package dev.gatehouse.store;

import java.util.function.Function;

/**
 * How a value stands in its JSON file: an object whose member {@code schema} says which form it has.
 *
 * @param <T>
 *            the value
 * @param <D>
 *            a record with the members of the object; the first is {@code int schema}
 * @param schema
 *            the form written here, and the newest that can be read; from 1
 * @param empty
 *            the value while there is no file
 * @param type
 *            the record
 * @param toData
 *            puts the value into the record
 * @param toValue
 *            takes it out; throws IllegalArgumentException or DateTimeException for a record that means nothing
 */
public record JsonForm<T, D>(int schema, T empty, Class<D> type, Function<T, D> toData, Function<D, T> toValue) {

    /** The text of a value. */
    byte[] write(T value) {
        return JsonFiles.write(toData.apply(value));
    }

    /**
     * What a text says.
     *
     * @throws UnreadableJsonException
     *             when it says something else than this form does
     */
    T read(byte[] text) throws UnreadableJsonException {
        return JsonFiles.read(text, type, toValue);
    }
}
