package dev.gatehouse.ui.common;

import java.util.function.Function;

import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

/** The values of a box to choose from, as they are shown; none is nothing, and nothing is typed. */
public final class ChoiceWords<T> extends StringConverter<T> {
    private final Function<T, String> words;

    /** Shows what {@code words} makes of a value. */
    public ChoiceWords(Function<T, String> words) {
        this.words = words;
    }

    @Override
    public String toString(@Nullable T value) {
        return value == null ? "" : words.apply(value);
    }

    @Override
    public @Nullable T fromString(String text) {
        return null;
    }
}
