package dev.gatehouse.evidence.pdf;

import java.util.ArrayList;
import java.util.List;

/** Fills one line after the other with words. */
final class LineFiller {
    private final Typeface face;
    private final float size;
    private final float width;
    private final List<Line> lines = new ArrayList<>();
    private final List<Atom> word = new ArrayList<>();
    private final List<Atom> line = new ArrayList<>();
    private float wordWidth;
    private float lineWidth;

    LineFiller(Typeface face, float size, float width) {
        this.face = face;
        this.size = size;
        this.width = width;
    }

    void take(Atom atom) {
        if (!atom.isSpace()) {
            word.add(atom);
            wordWidth += atom.width(face, size);
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
        lineWidth += atom.width(face, size);
    }

    private void appendBroken(Atom atom) {
        // the number of a character is not broken where a line can take it whole
        if (atom.actual() != null && lineWidth + atom.width(face, size) > width && atom.width(face, size) <= width) {
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
        var free = (width - lineWidth - 2 * atom.inset()) / size;
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
            lineWidth -= line.removeLast().width(face, size);
        }
        lines.add(new Line(parts(), lineWidth));
        line.clear();
        lineWidth = 0;
    }

    /** The parts of a line; what looks alike becomes one. */
    private List<Line.Part> parts() {
        var parts = new ArrayList<Line.Part>();
        var x = 0f;
        for (var i = 0; i < line.size();) {
            var first = line.get(i);
            var fill = first.sample();
            if (fill != null) {
                parts.add(new Line.Sample(fill, x + Atom.SAMPLE_BEFORE, Atom.SAMPLE));
                x += first.width(face, size);
                i++;
                continue;
            }
            var text = new StringBuilder(first.drawn());
            var wide = first.width(face, size);
            for (i++; i < line.size() && first.joins(line.get(i)); i++) {
                text.append(line.get(i).drawn());
                wide += line.get(i).width(face, size);
            }
            var inset = first.inset();
            parts.add(new Line.Words(text.toString(), first.actual(), first.look(), first.link(), x + inset,
                    wide - 2 * inset));
            x += wide;
        }
        return parts;
    }
}
