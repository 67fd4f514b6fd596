package dev.gatehouse.aws;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** The bytes of an answer, up to {@link #LIMIT} of them. */
final class RawBody {
    /** Longer answers are cut here and not trusted. */
    static final int LIMIT = 4 * 1024 * 1024;
    private static final char REPLACED = '\uFFFD';
    static final RawBody NONE = new RawBody(new byte[0], false);

    private final byte[] bytes;
    private final boolean cut;
    /** Two threads may both make it, to the same end. */
    private volatile @Nullable String text;

    private RawBody(byte[] bytes, boolean cut) {
        this.bytes = bytes;
        this.cut = cut;
    }

    static RawBody of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    static RawBody of(byte[] bytes) {
        return new RawBody(bytes.clone(), false);
    }

    /** Reads to the end, to the announced length or to the limit, whichever comes first. */
    static RawBody read(InputStream stream, long announced) throws IOException {
        var bytes = stream.readNBytes((int) Math.min(LIMIT, announced));
        return new RawBody(bytes, bytes.length == LIMIT && announced > LIMIT && stream.read() >= 0);
    }

    /** Whether the answer was longer than the limit. */
    boolean isCut() {
        return cut;
    }

    int length() {
        return bytes.length;
    }

    InputStream stream() {
        return new java.io.ByteArrayInputStream(bytes);
    }

    /** The text for people; bytes that are not UTF-8 are replaced. Made once, since an answer can be long. */
    String shown() {
        var made = text;
        if (made == null) {
            made = new String(bytes, StandardCharsets.UTF_8);
            text = made;
        }
        return made;
    }

    /** The text to be read, empty when the bytes are not UTF-8 through and through. */
    Optional<String> strictText() {
        if (isAscii(shown())) {
            return Optional.of(shown());
        }
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }

    /** As many characters as bytes, none of them in place of a byte that is none. */
    private boolean isAscii(String read) {
        return read.length() == bytes.length && read.indexOf(REPLACED) < 0;
    }
}
