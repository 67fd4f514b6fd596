package dev.gatehouse.evidence.pdf;

import java.io.IOException;
import java.util.IdentityHashMap;

import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * What is drawn on pages that are done, compressed at once: the pages of a thousand profiles take forty million bytes
 * as they are drawn and five as they are written.
 */
final class Drawn {
    private final IdentityHashMap<COSStream, byte[]> compressed = new IdentityHashMap<>();

    /** Takes what was last drawn on a page; its stream stays where it is and is empty from now on. */
    void keep(PDPage page) throws IOException {
        COSStream last = null;
        for (var streams = page.getContentStreams(); streams.hasNext();) {
            last = streams.next().getCOSObject();
        }
        if (last != null && !compressed.containsKey(last)) {
            compressed.put(last, Deflate.zlib(content(last)));
            last.close();
        }
    }

    /** The compressed bytes of a stream that was drawn; null for any other. */
    byte @Nullable [] of(COSStream stream) {
        return compressed.remove(stream);
    }

    /** What a stream holds. */
    static byte[] content(COSStream stream) throws IOException {
        try (var in = stream.createInputStream()) {
            return in.readAllBytes();
        }
    }
}
