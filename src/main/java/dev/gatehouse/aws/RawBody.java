package dev.gatehouse.aws;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** The bytes of an answer, up to {@link #LIMIT} of them. */
final class RawBody {
    /** Longer answers are cut here and not trusted. */
    static final int LIMIT = 4 * 1024 * 1024;
    static final RawBody NONE = new RawBody(new byte[0], false);

    private final byte[] bytes;
    private final boolean cut;

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

    /** The text for people; bytes that are not UTF-8 are replaced. */
    String shown() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The text to be read, empty when the bytes are not UTF-8 through and through. */
    Optional<String> strictText() {
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException _) {
            return Optional.empty();
        }
    }
}
