package dev.gatehouse.evidence.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

/** Breaks pieces of text into lines: at spaces, and inside a word where one is longer than a line. */
final class LineBreaker {
    private static final float SAMPLE = 18;
    private static final float SAMPLE_BEFORE = 10;
    private static final float PADDING = 4;

    private final Typeface face;
    private final Wording wording;

    LineBreaker(Typeface face, Wording wording) {
        this.face = face;
        this.wording = wording;
    }

    /** The lines of a paragraph, at least one; {@code size} and {@code width} in points. */
    List<Line> lines(List<Piece> pieces, float size, float width) {
        var filler = new Filler(size, width);
        atoms(pieces).forEach(filler::take);
        return filler.done();
    }

    /** How wide a paragraph would be on one line. */
    float natural(List<Piece> pieces, float size) {
        return (float) atoms(pieces).stream().mapToDouble(atom -> width(atom, size)).sum();
    }

    /** How wide the longest word is. */
    float longestWord(List<Piece> pieces, float size) {
        var longest = 0f;
        var word = 0f;
        for (var atom : atoms(pieces)) {
            word = atom.isSpace() ? 0 : word + width(atom, size);
            longest = Math.max(longest, word);
        }
        return longest;
    }

    /** What is not broken if a line is long enough for it. */
    private record Atom(String drawn, @Nullable String actual, Look look, @Nullable String link,
            @Nullable Fill sample) {
        boolean isSpace() {
            return sample == null && drawn.equals(" ");
        }

        Atom with(String part, @Nullable String stands) {
            return new Atom(part, stands, look, link, sample);
        }
    }

    private List<Atom> atoms(List<Piece> pieces) {
        var atoms = new ArrayList<Atom>();
        for (var piece : pieces) {
            switch (piece) {
                case Piece.Sample(var fill) -> atoms.add(new Atom("", null, Look.BODY, null, fill));
                case Piece.Text(var text, var look, var link) -> wording.parts(text).forEach(part -> {
                    if (part.actual() != null || look.ground() != null) {
                        atoms.add(
                                new Atom(part.drawn(), part.actual(), part.raised() ? look.above() : look, link, null));
                    } else {
                        words(part.drawn()).forEach(word -> atoms.add(new Atom(word, null, look, link, null)));
                    }
                });
            }
        }
        return atoms;
    }

    /** Words and spaces, in turn. */
    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        var from = 0;
        for (var space = text.indexOf(' '); space >= 0; space = text.indexOf(' ', from)) {
            if (space > from) {
                words.add(text.substring(from, space));
            }
            words.add(" ");
            from = space + 1;
        }
        if (from < text.length()) {
            words.add(text.substring(from));
        }
        return words;
    }

    private float width(Atom atom, float size) {
        return atom.sample() != null
                ? SAMPLE_BEFORE + SAMPLE

                : face.width(atom.drawn()) * atom.look().size(size) + (atom.look().ground() == null ? 0 : 2 * PADDING);
    }

    /** Fills one line after the other. */
    private final class Filler {
        private final float size;
        private final float width;
        private final List<Line> lines = new ArrayList<>();
        private final List<Atom> word = new ArrayList<>();
        private final List<Atom> line = new ArrayList<>();
        private float wordWidth;
        private float lineWidth;

        Filler(float size, float width) {
            this.size = size;
            this.width = width;
        }

        void take(Atom atom) {
            if (!atom.isSpace()) {
                word.add(atom);
                wordWidth += width(atom, size);
                return;
            }
            endWord();
            if (!line.isEmpty()) {
                append(atom);
            }
        }

        List<Line> done() {
            endWord();
            if (!line.isEmpty() || lines.isEmpty()) {
                endLine();
            }
            return lines;
        }

        private void endWord() {
            if (lineWidth + wordWidth > width && !line.isEmpty()) {
                endLine();
            }
            var fits = wordWidth <= width;
            word.forEach(atom -> {
                if (fits) {
                    append(atom);
                } else {
                    appendBroken(atom);
                }
            });
            word.clear();
            wordWidth = 0;
        }

        private void append(Atom atom) {
            line.add(atom);
            lineWidth += width(atom, size);
        }

        private void appendBroken(Atom atom) {
            // the number of a character is not broken where a line can take it whole
            if (atom.actual() != null && lineWidth + width(atom, size) > width && width(atom, size) <= width) {
                endLine();
            }
            var rest = atom;
            for (var end = end(rest); end < rest.drawn().length(); end = end(rest)) {
                if (end == 0 && !line.isEmpty()) {
                    endLine();
                    continue;
                }
                var at = Math.max(afterJoint(rest.drawn(), end), Character.charCount(rest.drawn().codePointAt(0)));
                append(rest.with(rest.drawn().substring(0, at), rest.actual()));
                rest = rest.with(rest.drawn().substring(at), rest.actual() == null ? null : "");
                endLine();
            }
            if (!rest.drawn().isEmpty() || rest.sample() != null) {
                append(rest);
            }
        }

        /** Behind the last joint of a word up to there, if it has one. */
        private static int afterJoint(String word, int end) {
            for (var at = end; at > 1; at--) {
                if ("-/:._".indexOf(word.charAt(at - 1)) >= 0) {
                    return at;
                }
            }
            return end;
        }

        /** How many characters of an atom the line still takes. */
        private int end(Atom atom) {
            var free = (width - lineWidth - (atom.look().ground() == null ? 0 : 2 * PADDING)) / size;
            var end = 0;
            while (end < atom.drawn().length()) {
                var next = end + Character.charCount(atom.drawn().codePointAt(end));
                free -= face.width(atom.drawn().substring(end, next)) * atom.look().size(1);
                if (free < 0) {
                    break;
                }
                end = next;
            }
            return end;
        }

        private void endLine() {
            while (!line.isEmpty() && line.getLast().isSpace()) {
                lineWidth -= width(line.removeLast(), size);
            }
            lines.add(new Line(parts(line, size), lineWidth));
            line.clear();
            lineWidth = 0;
        }
    }

    /** The parts of a line; what looks alike becomes one. */
    private List<Line.Part> parts(List<Atom> line, float size) {
        var parts = new ArrayList<Line.Part>();
        var x = 0f;
        for (var i = 0; i < line.size();) {
            var first = line.get(i);
            var fill = first.sample();
            if (fill != null) {
                parts.add(new Line.Sample(fill, x + SAMPLE_BEFORE, SAMPLE));
                x += width(first, size);
                i++;
                continue;
            }
            var text = new StringBuilder(first.drawn());
            var wide = width(first, size);
            for (i++; i < line.size() && joins(first, line.get(i)); i++) {
                text.append(line.get(i).drawn());
                wide += width(line.get(i), size);
            }
            var inset = first.look().ground() == null ? 0 : PADDING;
            parts.add(new Line.Words(text.toString(), first.actual(), first.look(), first.link(), x + inset,
                    wide - 2 * inset));
            x += wide;
        }
        return parts;
    }

    private static boolean joins(Atom first, Atom next) {
        return next.sample() == null && first.actual() == null && next.actual() == null
                && first.look().ground() == null && first.look().equals(next.look())
                && Objects.equals(first.link(), next.link());
    }
}
