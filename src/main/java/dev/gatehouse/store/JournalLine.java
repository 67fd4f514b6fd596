package dev.gatehouse.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * One line of the journal: a JSON object whose member {@code previous} is the hash of the line before and whose last
 * member, {@code hash}, is the SHA-256 of the object without it.
 *
 * @param body
 *            the object without its hash
 * @param hash
 *            64 hexadecimal digits
 */
record JournalLine(String body, String hash) {
    /** What stands for the line before the first. */
    static final String NO_HASH = "0".repeat(64);
    private static final int TAIL = ",\"hash\":\"\"}".length() + 64;

    static JournalLine of(String body) {
        return new JournalLine(body, sha256(body));
    }

    /** Reads a line without its line end; empty when it is not whole or was altered. */
    static Optional<JournalLine> parse(String text) {
        if (text.length() <= TAIL) {
            return Optional.empty();
        }
        var line = of(text.substring(0, text.length() - TAIL) + "}");
        return Optional.of(line).filter(read -> read.text().equals(text));
    }

    /** The line as it stands in the file, without its line end. */
    String text() {
        return body.substring(0, body.length() - 1) + ",\"hash\":\"" + hash + "\"}";
    }

    private static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            return HexFormat.of().formatHex(digest.digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
