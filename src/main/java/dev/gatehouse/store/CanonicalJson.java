package dev.gatehouse.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.TreeMap;

import tools.jackson.databind.JsonNode;

/**
 * The one spelling of a JSON value that a digest is made of: members sorted by name, no white space, every character
 * outside printable ASCII as an escape, whole numbers only. The same as Python's
 * {@code json.dumps(value, sort_keys=True, separators=(",", ":"))}, so that a digest can be checked without Gatehouse.
 */
final class CanonicalJson {
    private CanonicalJson() {}

    /**
     * The spelling of a value.
     *
     * @throws IllegalArgumentException
     *             for a number that is not whole
     */
    static String of(JsonNode value) {
        var text = new StringBuilder();
        write(value, text);
        return text.toString();
    }

    /** The SHA-256 of that spelling, 64 hexadecimal digits. */
    static String sha256(JsonNode value) {
        try {
            var bytes = of(value).getBytes(StandardCharsets.US_ASCII);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void write(JsonNode value, StringBuilder text) {
        if (value.isObject()) {
            object(value, text);
        } else if (value.isArray()) {
            array(value, text);
        } else if (value.isString()) {
            string(value.stringValue(), text);
        } else if (value.isIntegralNumber()) {
            text.append(value.bigIntegerValue());
        } else if (value.isBoolean() || value.isNull()) {
            text.append(value);
        } else {
            throw new IllegalArgumentException("a number that is not whole");
        }
    }

    private static void object(JsonNode object, StringBuilder text) {
        var members = new TreeMap<String, JsonNode>();
        object.properties().forEach(member -> members.put(member.getKey(), member.getValue()));
        var separator = "{";
        for (var member : members.entrySet()) {
            text.append(separator);
            string(member.getKey(), text);
            write(member.getValue(), text.append(':'));
            separator = ",";
        }
        text.append(members.isEmpty() ? "{}" : "}");
    }

    private static void array(JsonNode array, StringBuilder text) {
        text.append('[');
        for (var i = 0; i < array.size(); i++) {
            write(array.get(i), i == 0 ? text : text.append(','));
        }
        text.append(']');
    }

    private static void string(String value, StringBuilder text) {
        text.append('"');
        value.chars().forEach(character -> {
            switch (character) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                case '\f' -> text.append("\\f");
                case '\b' -> text.append("\\b");
                default -> {
                    if (character >= ' ' && character <= '~') {
                        text.append((char) character);
                    } else {
                        text.append(String.format(Locale.ROOT, "\\u%04x", character));
                    }
                }
            }
        });
        text.append('"');
    }
}
