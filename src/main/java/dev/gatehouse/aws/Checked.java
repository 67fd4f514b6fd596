package dev.gatehouse.aws;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * An answer after the strict check.
 *
 * @param <T>
 *            what the answer says
 */
sealed interface Checked<T> {

    /** Every member is what it should be. */
    record Trusted<T>(T value) implements Checked<T> {}

    /** Something is wrong; one plain line each. */
    record Untrusted<T>(List<String> problems) implements Checked<T> {}

    /**
     * Reads a body. The reader notes problems through the members it is given; it may return null only after it did.
     */
    static <T> Checked<T> read(RawBody body, Function<Members, @Nullable T> reader) {
        var problems = new ArrayList<String>();
        var root = JsonText.read(body, problems);
        var value = root == null ? null : reader.apply(root);
        return value == null || !problems.isEmpty() ? new Untrusted<>(List.copyOf(problems)) : new Trusted<>(value);
    }
}
