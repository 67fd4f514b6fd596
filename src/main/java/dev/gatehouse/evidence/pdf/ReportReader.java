package dev.gatehouse.evidence.pdf;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the parts of {@code report.html} in order, one at a time. It knows the mark-up that the report is written in;
 * of an element it does not know it takes the text, so that nothing of the page is missing on paper.
 */
final class ReportReader {
    private static final List<String> LIMITS = List.of("jdk.xml.totalEntitySizeLimit",
            "jdk.xml.maxGeneralEntitySizeLimit", "jdk.xml.entityExpansionLimit");

    private final XMLStreamReader xml;
    private final Sink sink;

    private ReportReader(XMLStreamReader xml, Sink sink) {
        this.xml = xml;
        this.sink = sink;
    }

    /** Takes the parts. */
    @FunctionalInterface
    interface Sink {
        void take(Block block) throws java.io.IOException;
    }

    /**
     * Reads a report in UTF-8.
     *
     * @throws IllegalArgumentException
     *             for one that is not written as reports are
     */
    static void read(byte[] html, Sink sink) throws java.io.IOException {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // the page is our own and declares no entity; each &amp; in it counts against these
        LIMITS.forEach(limit -> factory.setProperty(limit, "0"));
        try {
            var xml = factory.createXMLStreamReader(new ByteArrayInputStream(html), StandardCharsets.UTF_8.name());
            new ReportReader(xml, sink).frames();
        } catch (XMLStreamException e) {
            throw new IllegalArgumentException("not a report", e);
        }
    }

    private void frames() throws XMLStreamException, java.io.IOException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> block(xml.getLocalName());
                case XMLStreamConstants.CHARACTERS -> {
                    if (!xml.getText().isBlank()) {
                        sink.take(new Block.Paragraph(Block.Tone.BODY,
                                List.of(new Piece.Text(xml.getText().strip(), Look.BODY, null))));
                    }
                }
                default -> {
                }
            }
        }
    }

    private void block(String tag) throws XMLStreamException, java.io.IOException {
        var name = xml.getAttributeValue(null, "id");
        if (name != null && !tag.equals("h3")) {
            sink.take(new Block.Place(name, tag.equals("article")));
        }
        switch (tag) {
            case "head", "svg" -> skip();
            case "article" -> {
                // its name is a place
            }
            case "h1", "h2", "h3", "h4" -> {
                var level = tag.charAt(1) - '0';
                sink.take(new Block.Heading(level,
                        pieces(level == 4 ? Look.MUTED.strong() : Look.BOLD)));
            }
            case "p" -> {
                var tone = Block.Tone.of(kind());
                sink.take(new Block.Paragraph(tone, pieces(tone.look())));
            }
            case "ul" -> sink.take(new Block.Items(paras(tag).stream().map(Block.Para::pieces).toList()));
            case "table" -> sink.take(grid());
            case "figure" -> sink.take(picture());
            case "div" -> division();
            default -> {
                // what it holds follows
            }
        }
    }

    private void division() throws XMLStreamException, java.io.IOException {
        switch (kind()) {
            case "cards" -> sink.take(cards());
            case "notice" -> sink.take(new Block.Notice(paras("div").stream().map(Block.Para::pieces).toList()));
            default -> {
                // what it holds follows
            }
        }
    }

    private String kind() {
        var kind = xml.getAttributeValue(null, "class");
        return kind == null ? "" : kind;
    }

    private Block.Cards cards() throws XMLStreamException {
        var cards = new ArrayList<Block.Card>();
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            xml.nextTag();
            var number = xml.getElementText();
            cards.add(new Block.Card(number, words("div").strip()));
        }
        return new Block.Cards(cards);
    }

    private Block.Grid grid() throws XMLStreamException {
        var caption = "";
        var head = new ArrayList<Block.Row>();
        var body = new ArrayList<Block.Row>();
        var rows = body;
        while (true) {
            if (xml.next() == XMLStreamConstants.START_ELEMENT) {
                switch (xml.getLocalName()) {
                    case "caption" -> caption = xml.getElementText();
                    case "thead" -> rows = head;
                    case "tbody" -> rows = body;
                    default -> rows.add(row());
                }
            } else if (xml.isEndElement() && xml.getLocalName().equals("table")) {
                return new Block.Grid(caption, head, body);
            }
        }
    }

    private Block.Row row() throws XMLStreamException {
        var cells = new ArrayList<Block.Cell>();
        while (xml.nextTag() == XMLStreamConstants.START_ELEMENT) {
            var tag = xml.getLocalName();
            var heads = !tag.equals("th") ? "" : "row".equals(xml.getAttributeValue(null, "scope")) ? "Row" : "Column";
            cells.add(new Block.Cell(heads, kind().equals("number"), paras(tag)));
        }
        return new Block.Row(cells);
    }

    private Block.Picture picture() throws XMLStreamException {
        var texts = new ArrayList<String>();
        var bars = new ArrayList<Block.Bar>();
        var words = "";
        var columns = 1;
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("figure"))) {
            if (xml.isStartElement()) {
                switch (xml.getLocalName()) {
                    case "span" -> texts.add(xml.getElementText());
                    case "svg" -> {
                        words = xml.getAttributeValue(null, "aria-label");
                        columns = Integer.parseInt(xml.getAttributeValue(null, "viewBox").split(" ", -1)[2]);
                    }
                    case "rect" -> bars.add(new Block.Bar(number("x"), number("width"),
                            Fill.of(xml.getAttributeValue(null, "fill"))));
                    default -> {
                    }
                }
            }
        }
        return new Block.Picture(List.copyOf(texts.subList(0, 2)), words, columns, bars,
                List.copyOf(texts.subList(2, texts.size())));
    }

    private int number(String attribute) {
        return Integer.parseInt(xml.getAttributeValue(null, attribute));
    }

    /** The paragraphs and items up to the end of an element; text of its own is one as well. */
    private List<Block.Para> paras(String end) throws XMLStreamException {
        var paras = new ArrayList<Block.Para>();
        var look = end.equals("th") ? Look.BOLD : Look.BODY;
        var inline = new Inline(look);
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.CHARACTERS -> inline.text(xml.getText());
                case XMLStreamConstants.START_ELEMENT -> {
                    switch (xml.getLocalName()) {
                        case "ul" -> {
                        }
                        case "p", "li" -> {
                            var item = xml.getLocalName().equals("li");
                            inline.endTo(paras, false);
                            paras.add(new Block.Para(item, pieces(look)));
                        }
                        default -> inline.open(xml);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (xml.getLocalName().equals(end)) {
                        inline.endTo(paras, false);
                        return paras;
                    }
                    inline.close();
                }
                default -> {
                }
            }
        }
    }

    /** The text of an element that holds text alone. */
    private List<Piece> pieces(Look look) throws XMLStreamException {
        var inline = new Inline(look);
        var depth = 0;
        while (true) {
            switch (xml.next()) {
                case XMLStreamConstants.CHARACTERS -> inline.text(xml.getText());
                case XMLStreamConstants.START_ELEMENT -> {
                    if (xml.getLocalName().equals("svg")) {
                        inline.sample(sample());
                    } else {
                        depth++;
                        inline.open(xml);
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    if (depth-- == 0) {
                        return inline.pieces();
                    }
                    inline.close();
                }
                default -> {
                }
            }
        }
    }

    private Fill sample() throws XMLStreamException {
        var fill = "";
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("svg"))) {
            if (xml.isStartElement()) {
                fill = xml.getAttributeValue(null, "fill");
            }
        }
        return Fill.of(fill);
    }

    private String words(String end) throws XMLStreamException {
        var text = new StringBuilder();
        while (!(xml.next() == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(end))) {
            if (xml.isCharacters()) {
                text.append(xml.getText());
            }
        }
        return text.toString();
    }

    private void skip() throws XMLStreamException {
        for (var depth = 1; depth > 0;) {
            depth += switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> 1;
                case XMLStreamConstants.END_ELEMENT -> -1;
                default -> 0;
            };
        }
    }

}
