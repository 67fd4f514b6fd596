package dev.gatehouse.evidence;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.stream.Collectors;

import dev.gatehouse.domain.port.PackFile;

/** Digests as {@code sha256sum} writes them. */
final class Digests {
    private Digests() {}

    /** 64 hexadecimal digits in lower case. */
    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The same of a file. */
    static String sha256(PackFile file) {
        return sha256(file.bytes());
    }

    /** One line for each file: the digest, two spaces, the path. */
    static String lines(Collection<PackFile> files) {
        return files.stream().map(file -> Digests.sha256(file) + "  " + file.path() + "\n")
                .collect(Collectors.joining());
    }
}
