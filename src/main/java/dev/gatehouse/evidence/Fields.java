package dev.gatehouse.evidence;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

/** Values that AWS may have left out: for tables, whose words are the same in every language, and for people. */
final class Fields {
    static final String NONE = "not reported";

    private Fields() {}

    /** Several things after each other, as the language lists them. */
    static String list(Stream<String> items, PackTexts texts) {
        return items.reduce((one, other) -> texts.text("pack.list", one, other)).orElse("");
    }

    static String minutes(@Nullable Duration value) {
        return value == null ? NONE : Long.toString(value.toMinutes());
    }

    static String time(@Nullable Instant value) {
        return value == null ? NONE : Times.exact(value);
    }

    static String text(@Nullable Object value) {
        return value == null ? NONE : value.toString();
    }

    /** The same for people, in the language of the pack. */
    static String text(@Nullable Object value, PackTexts texts) {
        return value == null ? texts.text("pack.not.reported") : value.toString();
    }
}
