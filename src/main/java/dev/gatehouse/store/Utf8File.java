package dev.gatehouse.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import dev.gatehouse.domain.port.FileTrouble;
import dev.gatehouse.domain.port.UnreadableFileException;

/** Reads a text that a person named, with a reason for that person where it cannot. */
final class Utf8File {
    private static final long MEGABYTE = 1024 * 1024;

    private Utf8File() {}

    /**
     * The whole text without its byte order mark.
     *
     * @param mostMegabytes
     *            a larger file is not read
     * @param what
     *            what the file should hold, for the reason
     */
    static String read(Path file, long mostMegabytes, String what) throws UnreadableFileException {
        try {
            if (Files.size(file) > mostMegabytes * MEGABYTE) {
                throw unreadable(file, "is larger than " + mostMegabytes + " MB, far more than " + what);
            }
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(Files.readAllBytes(file)))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (NoSuchFileException missing) {
            throw unreadable(file, "does not exist");
        } catch (CharacterCodingException otherBytes) {
            throw unreadable(file, "is not UTF-8 text");
        } catch (IOException cause) {
            throw unreadable(file, "could not be read: " + FileTrouble.words(cause));
        }
    }

    static UnreadableFileException unreadable(Path file, String what) {
        return new UnreadableFileException(file + " " + what + ".");
    }
}
