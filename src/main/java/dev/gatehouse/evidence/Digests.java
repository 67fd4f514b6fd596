package dev.gatehouse.evidence;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.SortedMap;
import java.util.stream.Collectors;

import dev.gatehouse.domain.port.PackFile;

/** Digests as {@code sha256sum} writes them. */
final class Digests {
    private Digests() {}

    /** 64 hexadecimal digits in lower case. */
    static String sha256(byte[] bytes) {
        return sha256(ByteBuffer.wrap(bytes));
    }

    /** The same of a file. */
    static String sha256(PackFile file) {
        return sha256(file.content());
    }

    private static String sha256(ByteBuffer bytes) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(bytes);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** One line for each file: the digest, two spaces, the path. */
    static String lines(Collection<PackFile> files) {
        return files.stream().map(file -> line(sha256(file), file.path())).collect(Collectors.joining());
    }

    /** The same of digests by path. */
    static String lines(SortedMap<String, String> sums) {
        return sums.entrySet().stream().map(sum -> line(sum.getValue(), sum.getKey())).collect(Collectors.joining());
    }

    private static String line(String digest, String path) {
        return digest + "  " + path + "\n";
    }
}
