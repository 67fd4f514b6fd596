package dev.gatehouse.evidence;

import java.io.Writer;
import java.nio.charset.StandardCharsets;

import dev.gatehouse.evidence.pdf.GrowingBytes;

/** A file of a pack while it is written: a text in UTF-8, which may be millions of characters long. */
final class GrowingText {
    private final GrowingBytes utf8 = new GrowingBytes();

    /** Adds a text; whoever adds it cuts no character in two. */
    GrowingText append(String text) {
        utf8.write(text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    /** The whole. */
    byte[] bytes() {
        return utf8.bytes();
    }

    /**
     * Takes what a writer of JSON in ASCII says, and writes out the one character of it that cannot be seen: U+007F.
     */
    Writer json() {
        return new Writer() {
            @Override
            public void write(char[] text, int from, int length) {
                for (var i = from; i < from + length; i++) {
                    if (text[i] == '\u007f') {
                        GrowingText.this.append("\\u007f");
                    } else {
                        utf8.write(text[i]);
                    }
                }
            }

            @Override
            public void flush() {
                // everything is there at once
            }

            @Override
            public void close() {
                // nothing is open
            }
        };
    }
}
