package dev.gatehouse.evidence.pdf;

import org.jspecify.annotations.Nullable;

/** What a line of text is made of. */
sealed interface Piece {
    /** Text; {@code link} is the name of the place in the report it leads to. */
    record Text(String text, Look look, @Nullable String link) implements Piece {}

    /** A sample of a colour of the pictures; the words beside it say what it means. */
    record Sample(Fill fill) implements Piece {}
}
