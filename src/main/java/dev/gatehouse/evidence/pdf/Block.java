package dev.gatehouse.evidence.pdf;

import java.util.List;

/** The parts of the report, from top to bottom. */
sealed interface Block {
    /** The heading of a chapter, 1 to 4. */
    record Heading(int level, List<Piece> pieces) implements Block {}

    /** A paragraph. */
    record Paragraph(Tone tone, List<Piece> pieces) implements Block {}

    /** Lines below each other. */
    record Items(List<List<Piece>> items) implements Block {}

    /** A table; a row of {@code head} is written again on every page. */
    record Grid(String caption, List<Row> head, List<Row> body) implements Block {}

    /** Areas on a strip of {@code columns}, between a line above and a scale below; {@code words} say what it shows. */
    record Picture(List<String> above, String words, int columns, List<Bar> bars, List<String> scale)
            implements
                Block {}

    /** Figures beside each other. */
    record Cards(List<Card> cards) implements Block {}

    /** What must not be overlooked. */
    record Notice(List<List<Piece>> paragraphs) implements Block {}

    /** A place that links lead to; {@code part} is true where something new begins. */
    record Place(String name, boolean part) implements Block {}

    /** One row of a table. */
    record Row(List<Cell> cells) {}

    /** One cell: what it heads ({@code Row}, {@code Column} or nothing), and its paragraphs. */
    record Cell(String heads, boolean number, List<Para> paras) {}

    /** A paragraph of a cell, or one of its items. */
    record Para(boolean item, List<Piece> pieces) {}

    /** So many columns of one kind. */
    record Bar(int from, int length, Fill fill) {}

    /** A figure and what it counts. */
    record Card(String number, String counts) {}

    /** What kind of paragraph it is. */
    enum Tone {
        BODY(9, false), LEAD(9, true), IDS(8, true), SENTENCE(10, false), LEGEND(8, true), SOURCE(8, true), CLOSING(10,
                false), LABEL(11, false);

        final float size;
        private final boolean muted;

        Tone(float size, boolean muted) {
            this.size = size;
            this.muted = muted;
        }

        Look look() {
            return this == LABEL ? Look.BOLD : muted ? Look.MUTED : Look.BODY;
        }

        static Tone of(String kind) {
            return switch (kind) {
                case "lead" -> LEAD;
                case "ids" -> IDS;
                case "sentence" -> SENTENCE;
                case "legend" -> LEGEND;
                case "source" -> SOURCE;
                case "closing" -> CLOSING;
                case "label" -> LABEL;
                default -> BODY;
            };
        }
    }
}
