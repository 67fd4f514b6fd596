package dev.gatehouse.domain.address;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import dev.gatehouse.domain.address.ImportTable.Line;

/**
 * Finds the strings of JSON that may be addresses, whole or broken off: every element of an array of strings, and every
 * value of an object that is written like an address. A string in an array carries the name of the array as its note.
 */
final class JsonStrings {
    private final String text;
    private final List<Line> lines = new ArrayList<>();
    private final Deque<String> arrays = new ArrayDeque<>();
    private String key = "";
    private int at;
    private int number = 1;

    private JsonStrings(String text) {
        this.text = text;
    }

    static List<Line> lines(String text) {
        JsonStrings reader = new JsonStrings(text);
        reader.read();
        return reader.lines;
    }

    private void read() {
        while (at < text.length()) {
            char c = text.charAt(at++);
            switch (c) {
                case '\n' -> number++;
                case '[' -> {
                    arrays.push(key);
                    key = "";
                }
                case '{' -> arrays.push("");
                case ']', '}' -> {
                    arrays.poll();
                    key = "";
                }
                case ',' -> key = "";
                case '"' -> string();
                default -> {
                }
            }
        }
    }

    private void string() {
        int line = number;
        String value = value();
        int next = at;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        if (next < text.length() && text.charAt(next) == ':') {
            key = value;
        } else if (key.isEmpty() || ImportWords.looksWhole(value)) {
            String array = arrays.isEmpty() || !key.isEmpty() ? "" : arrays.peek();
            lines.add(new Line(line, value, List.of(value), array));
        }
    }

    /** The string up to its closing quote, a line break or the end. */
    private String value() {
        StringBuilder value = new StringBuilder();
        while (at < text.length()) {
            char c = text.charAt(at++);
            if (c == '"') {
                return value.toString();
            }
            if (c == '\n') {
                number++;
                return value.toString();
            }
            value.append(c == '\\' && at < text.length() ? escaped() : c);
        }
        return value.toString();
    }

    private char escaped() {
        char c = text.charAt(at++);
        if (c == 'u' && at + 4 <= text.length() && text.substring(at, at + 4).matches("[0-9a-fA-F]{4}")) {
            at += 4;
            return (char) Integer.parseInt(text.substring(at - 4, at), 16);
        }
        return switch (c) {
            case 'n', 'r', 't' -> ' ';
            default -> c;
        };
    }
}
