package dev.gatehouse.ui.help;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A part of a page that stands on lines of its own. */
public sealed interface Block {
    /** What it says, without any style: for searching and for screen readers. */
    String text();

    /** Spans as one text. */
    static String text(List<Span> spans) {
        return spans.stream().map(Span::text).collect(Collectors.joining());
    }

    /** A heading; {@code level} 1 is that of the page. */
    record Heading(int level, String text) implements Block {}

    /** A paragraph. */
    record Paragraph(List<Span> spans) implements Block {
        @Override
        public String text() {
            return Block.text(spans);
        }
    }

    /** An item of a list, with its number or bullet. */
    record Item(String marker, List<Span> spans) implements Block {
        @Override
        public String text() {
            return marker + " " + Block.text(spans);
        }
    }

    /** Lines of code. */
    record Code(String text) implements Block {}

    /** A table; the first row holds the headings. */
    record Table(List<List<List<Span>>> rows) implements Block {
        @Override
        public String text() {
            return rows.stream().map(cells -> cells.stream().map(Block::text).collect(Collectors.joining("; ")))
                    .collect(Collectors.joining("\n"));
        }

        /** How many columns it has. */
        public int columns() {
            return Stream.concat(Stream.of(0), rows.stream().map(List::size)).max(Integer::compare).orElseThrow();
        }
    }
}
