package dev.gatehouse.evidence;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Pattern;

import dev.gatehouse.domain.text.VisibleText;

/**
 * Writes HTML that is well-formed XML too. Every text and every attribute goes through here: none of them can become
 * mark-up, and none can hide a character or turn its line around.
 */
final class Html {
    private static final Set<String> INLINE = Set.of("a", "b", "bdi", "code", "span", "title", "text", "td", "th",
            "dt", "dd", "li", "p", "h1", "h2", "h3", "h4", "caption");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    private final GrowingText out = new GrowingText();
    private final Deque<String> open = new ArrayDeque<>();

    /** A page, which begins by saying what it is. */
    Html() {
        this("<!DOCTYPE html>");
    }

    private Html(String what) {
        out.append(what).append("\n");
    }

    /** A picture that opens by itself, written by the same rules. */
    static Html picture() {
        return new Html("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    }

    /** What stands in a place of a sentence. */
    @FunctionalInterface
    interface Part {
        /** Writes it. */
        void write(Html html);

        /** A text from outside the program. */
        static Part foreign(String text) {
            return html -> html.foreign(text);
        }

        /** A text of the program. */
        static Part text(String text) {
            return html -> html.text(text);
        }

        /** The same, bold. */
        static Part bold(String text) {
            return html -> html.leaf("b", text);
        }

        /** What a computer reads. */
        static Part code(String text) {
            return html -> html.leaf("code", text);
        }
    }

    /** Begins an element; attributes are names and values in turn. */
    Html open(String tag, String... attributes) {
        begin(tag, attributes).append(">");
        open.push(tag);
        return this;
    }

    /** Ends the element begun last. */
    Html close() {
        var tag = open.pop();
        out.append("</").append(tag).append(">");
        if (!Set.of("a", "b", "bdi", "code", "span").contains(tag)) {
            out.append("\n");
        }
        return this;
    }

    /** An element without content. */
    Html empty(String tag, String... attributes) {
        begin(tag, attributes).append("/>");
        if (!INLINE.contains(tag)) {
            out.append("\n");
        }
        return this;
    }

    /** An element that holds a text alone. */
    Html leaf(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /** A text. */
    Html text(String text) {
        out.append(escaped(visible(text)));
        return this;
    }

    /** A text with {0}, {1} … in it, each the place of the part of that number. */
    Html sentence(String pattern, Part... parts) {
        var end = 0;
        var places = PLACE.matcher(pattern);
        while (places.find()) {
            text(pattern.substring(end, places.start()));
            parts[Integer.parseInt(places.group(1))].write(this);
            end = places.end();
        }
        return text(pattern.substring(end));
    }

    /** A text from outside the program, whatever direction it is written in. */
    Html foreign(String text) {
        return leaf("bdi", text);
    }

    /** A style sheet of this program; it holds nothing to escape. */
    Html style(String css) {
        out.append("<style>\n").append(css).append("</style>\n");
        return this;
    }

    /** The page in UTF-8; everything begun is ended. */
    byte[] done() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return out.bytes();
    }

    private GrowingText begin(String tag, String... attributes) {
        out.append("<").append(tag);
        for (var i = 0; i < attributes.length; i += 2) {
            out.append(" ").append(attributes[i]).append("=\"").append(escaped(visible(attributes[i + 1])))
                    .append("\"");
        }
        return out;
    }

    /** The text with every character that cannot be seen written out. */
    static String visible(String text) {
        return VisibleText.of(text);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
