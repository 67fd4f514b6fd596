package dev.gatehouse.evidence.pdf;

import java.util.ArrayList;
import java.util.List;

/** Breaks pieces of text into lines: at spaces, and inside a word where one is longer than a line. */
final class LineBreaker {
    private final Typeface face;
    private final Wording wording;

    LineBreaker(Typeface face, Wording wording) {
        this.face = face;
        this.wording = wording;
    }

    /** The lines of a paragraph, at least one; {@code size} and {@code width} in points. */
    List<Line> lines(List<Piece> pieces, float size, float width) {
        var filler = new LineFiller(face, size, width);
        atoms(pieces).forEach(filler::take);
        return filler.done();
    }

    /** How wide a paragraph would be on one line. */
    float natural(List<Piece> pieces, float size) {
        return (float) atoms(pieces).stream().mapToDouble(atom -> atom.width(face, size)).sum();
    }

    /** How wide the longest word is. */
    float longestWord(List<Piece> pieces, float size) {
        var longest = 0f;
        var word = 0f;
        for (var atom : atoms(pieces)) {
            word = atom.isSpace() ? 0 : word + atom.width(face, size);
            longest = Math.max(longest, word);
        }
        return longest;
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
}
