package dev.gatehouse.evidence.pdf;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

/** Gathers text with its emphasis, labels and links. */
final class Inline {
    private final Deque<Style> styles = new ArrayDeque<>();
    private List<Piece> pieces = new ArrayList<>();

    private record Style(Look look, @Nullable String link) {}

    Inline(Look look) {
        styles.push(new Style(look, null));
    }

    void open(XMLStreamReader xml) {
        var now = styles.element();
        styles.push(switch (xml.getLocalName()) {
            case "b" -> new Style(now.look().strong(), now.link());
            case "span" -> new Style(Look.badge(kind(xml)), null);
            case "a" -> link(now, xml.getAttributeValue(null, "href"));
            default -> now;
        });
    }

    /** Only links within the report stay links: a file beside it is found by its name, as paper is read too. */
    private static Style link(Style now, String to) {
        return to.startsWith("#") ? new Style(now.look().in(Ink.LINK), to.substring(1)) : now;
    }

    private static String kind(XMLStreamReader xml) {
        var kind = xml.getAttributeValue(null, "class");
        return kind == null ? "" : kind.replace("badge ", "");
    }

    void close() {
        if (styles.size() > 1) {
            styles.pop();
        }
    }

    void text(String text) {
        var style = styles.element();
        pieces.add(new Piece.Text(text, style.look(), style.link()));
    }

    void sample(Fill fill) {
        pieces.add(new Piece.Sample(fill));
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** Makes a paragraph of what there is, unless it is white. */
    void endTo(List<Block.Para> paras, boolean item) {
        if (pieces.stream().anyMatch(piece -> !(piece instanceof Piece.Text text) || !text.text().isBlank())) {
            paras.add(new Block.Para(item, pieces));
        }
        pieces = new ArrayList<>();
    }
}
