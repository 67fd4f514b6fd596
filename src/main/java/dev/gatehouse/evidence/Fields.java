package dev.gatehouse.evidence;

import java.time.Duration;
import java.time.Instant;

import org.jspecify.annotations.Nullable;

/** Values that AWS may have left out, for tables. */
final class Fields {
    static final String NONE = "not reported";

    private Fields() {}

    static String minutes(@Nullable Duration value) {
        return value == null ? NONE : Long.toString(value.toMinutes());
    }

    static String time(@Nullable Instant value) {
        return value == null ? NONE : Times.exact(value);
    }

    static String text(@Nullable Object value) {
        return value == null ? NONE : value.toString();
    }
}
