package dev.gatehouse.change;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads the string literals of a PowerShell script by the rules of its language specification (§2.3.5.2), written apart
 * from what writes them: comments, single-quoted strings, single-quoted here-strings, and double-quoted strings, which
 * are kept as they stand.
 */
final class PowerShellReader {
    private static final String SINGLE = "'\u2018\u2019\u201A\u201B";
    private static final String DOUBLE = "\"\u201C\u201D\u201E";

    private final String script;
    private final List<String> literals = new ArrayList<>();
    private int at;

    private PowerShellReader(String script) {
        this.script = script;
    }

    /** The values of all single-quoted strings and here-strings, in order. */
    static List<String> literals(String script) {
        var reader = new PowerShellReader(script);
        while (reader.at < script.length()) {
            reader.next();
        }
        return reader.literals;
    }

    private void next() {
        var character = script.charAt(at);
        if (character == '#') {
            var end = script.indexOf('\n', at);
            at = end < 0 ? script.length() : end;
        } else if (character == '@' && at + 1 < script.length() && SINGLE.indexOf(script.charAt(at + 1)) >= 0) {
            hereString();
        } else if (SINGLE.indexOf(character) >= 0) {
            single();
        } else if (DOUBLE.indexOf(character) >= 0) {
            at = script.indexOf('"', at + 1) + 1;
        } else {
            at++;
        }
    }

    private void hereString() {
        var begin = script.indexOf('\n', at) + 1;
        if (!script.substring(at + 2, begin).isBlank()) {
            throw new IllegalArgumentException("a here-string begins on the next line");
        }
        var line = begin;
        while (!(script.startsWith("@", line + 1) && SINGLE.indexOf(script.charAt(line)) >= 0)) {
            line = script.indexOf('\n', line) + 1;
        }
        literals.add(script.substring(begin, line - 1));
        at = line + 2;
    }

    private void single() {
        var value = new StringBuilder();
        for (at++;; at++) {
            var isQuote = SINGLE.indexOf(script.charAt(at)) >= 0;
            if (isQuote && at + 1 < script.length() && SINGLE.indexOf(script.charAt(at + 1)) >= 0) {
                at++;
            } else if (isQuote) {
                at++;
                literals.add(value.toString());
                return;
            }
            value.append(script.charAt(at));
        }
    }
}
