package dev.gatehouse.evidence.pdf;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** The typeface of a document: Liberation Sans, which PDFBox carries, with the characters in use embedded. */
final class Typeface {
    private static final String FILE = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final int MISSING = -1;

    private final TrueTypeFont outlines;
    private final CmapLookup glyphs;
    private final float unitsPerEm;
    private final Map<Integer, Integer> advances = new HashMap<>();
    private final PDType0Font font;

    Typeface(PDDocument document) throws IOException {
        try (var file = Objects.requireNonNull(PDType0Font.class.getResourceAsStream(FILE), FILE)) {
            outlines = new TTFParser().parse(RandomAccessReadBuffer.createBufferFromStream(file));
        }
        // ligatures would be of another width than their letters
        outlines.setEnableGsub(false);
        glyphs = outlines.getUnicodeCmapLookup();
        unitsPerEm = outlines.getUnitsPerEm();
        font = PDType0Font.load(document, outlines, true);
    }

    PDType0Font font() {
        return font;
    }

    /** Whether it has a character that stands for itself, from left to right. */
    boolean draws(int character) {
        return advance(character) != MISSING;
    }

    /** How wide a text is at one point. */
    float width(String text) {
        var sum = 0;
        for (var i = 0; i < text.length();) {
            var character = text.codePointAt(i);
            sum += Math.max(0, advance(character));
            i += Character.charCount(character);
        }
        return sum / unitsPerEm;
    }

    private int advance(int character) {
        return advances.computeIfAbsent(character, this::measure);
    }

    private int measure(int character) {
        var glyph = glyphs.getGlyphId(character);
        if (glyph == 0 || !isPlain(character)) {
            return MISSING;
        }
        try {
            return outlines.getAdvanceWidth(glyph);
        } catch (IOException e) {
            return MISSING;
        }
    }

    /** Marks need placing, and other directions turning around, which nobody does here. */
    private static boolean isPlain(int character) {
        return switch (Character.getDirectionality(character)) {
            case Character.DIRECTIONALITY_RIGHT_TO_LEFT, Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC,
                    Character.DIRECTIONALITY_ARABIC_NUMBER, Character.DIRECTIONALITY_NONSPACING_MARK ->
                false;
            default -> true;
        };
    }
}
