package dev.gatehouse.evidence.pdf;

import java.util.Objects;

import org.jspecify.annotations.Nullable;

/**
 * What is not broken if a line is long enough for it: a word, a space, a label, the number of a character, a sample.
 *
 * @param drawn
 *            its text
 * @param actual
 *            what the text stands for, where that is something else
 * @param look
 *            how it looks
 * @param link
 *            where it leads
 * @param sample
 *            the colour that it shows in place of a text
 */
record Atom(String drawn, @Nullable String actual, Look look, @Nullable String link, @Nullable Fill sample) {
    static final float SAMPLE = 18;
    static final float SAMPLE_BEFORE = 10;
    private static final float PADDING = 4;

    boolean isSpace() {
        return sample == null && drawn.equals(" ");
    }

    /** The same with a part of its text. */
    Atom with(String part, @Nullable String stands) {
        return new Atom(part, stands, look, link, sample);
    }

    /** What a label keeps free before and behind its text, in points. */
    float inset() {
        return look.ground() == null ? 0 : PADDING;
    }

    /** In points, in a text of a size. */
    float width(Typeface face, float size) {
        return sample != null
                ? SAMPLE_BEFORE + SAMPLE
                : face.width(drawn) * look.size(size) + 2 * inset();
    }

    /** Whether a line may draw the two as one. */
    boolean joins(Atom next) {
        return next.sample == null && actual == null && next.actual == null && look.ground() == null
                && look.equals(next.look) && Objects.equals(link, next.link);
    }
}
