package dev.gatehouse.evidence.pdf;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** One line, ready to be drawn: its parts with their distance from its beginning, in points. */
record Line(List<Part> parts, float width) {
    /** Something on a line. */
    sealed interface Part {
        float x();

        float width();
    }

    /** Text as it is drawn; {@code actual} is what it stands for, where that is something else. */
    record Words(String drawn, @Nullable String actual, Look look, @Nullable String link, float x, float width)
            implements
                Part {}

    /** A sample of a colour. */
    record Sample(Fill fill, float x, float width) implements Part {}
}
