package dev.gatehouse.sandbox.http;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Optional;

/** Percent-encoding as RFC 3986 has it: a plus sign is a plus sign. */
public final class PercentCoding {
    private static final String UNRESERVED = "-._~";

    private PercentCoding() {}

    /** The text with every byte encoded but letters, digits, {@code -._~} and those in {@code kept}. */
    public static String encode(String text, String kept) {
        var out = new StringBuilder();
        for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
            char sign = (char) (octet & 0xff);
            if (isAlphanumeric(sign) || UNRESERVED.indexOf(sign) >= 0 || kept.indexOf(sign) >= 0) {
                out.append(sign);
            } else {
                out.append('%').append(HexFormat.of().withUpperCase().toHexDigits(octet));
            }
        }
        return out.toString();
    }

    /** The text decoded once; empty when an escape is cut short or the bytes are not UTF-8. */
    public static Optional<String> decode(String text) {
        var out = new ByteArrayOutputStream();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < bytes.length; at++) {
            if (bytes[at] != '%') {
                out.write(bytes[at]);
                continue;
            }
            if (at + 2 >= bytes.length || !HexFormat.isHexDigit(bytes[at + 1])
                    || !HexFormat.isHexDigit(bytes[at + 2])) {
                return Optional.empty();
            }
            out.write(HexFormat.fromHexDigit(bytes[at + 1]) * 16 + HexFormat.fromHexDigit(bytes[at + 2]));
            at += 2;
        }
        return utf8(out.toByteArray());
    }

    private static Optional<String> utf8(byte[] bytes) {
        try {
            return Optional.of(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    private static boolean isAlphanumeric(char sign) {
        return (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z') || (sign >= '0' && sign <= '9');
    }
}
