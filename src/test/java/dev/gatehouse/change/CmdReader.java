package dev.gatehouse.change;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads a command as the command prompt of Windows does and then its arguments as a program does (the rules of
 * {@code CommandLineToArgvW}), written apart from what writes them. What the prompt would replace or act on is an
 * error.
 */
final class CmdReader {
    private CmdReader() {}

    /** The words that the program gets. */
    static List<String> words(String script) {
        return arguments(prompt(script));
    }

    /** Carets go, quotes switch them off; outside of quotes nothing may stand that the prompt acts on. */
    private static String prompt(String script) {
        var line = new StringBuilder();
        var quoted = false;
        for (var at = 0; at < script.length(); at++) {
            var character = script.charAt(at);
            if (character == '%' || character == '!') {
                throw new AssertionError("the prompt replaces " + character + " at " + at);
            }
            if (character == '"') {
                quoted = !quoted;
            } else if (character == '\n') {
                throw new AssertionError("the command ends at " + at);
            } else if (!quoted && "&|<>()".indexOf(character) >= 0) {
                throw new AssertionError("the prompt acts on " + character + " at " + at);
            }
            if (character == '^' && !quoted) {
                at++;
                if (script.charAt(at) != '\n') {
                    line.append(script.charAt(at));
                }
            } else {
                line.append(character);
            }
        }
        return line.toString();
    }

    private static List<String> arguments(String line) {
        var words = new ArrayList<String>();
        var word = new StringBuilder();
        var quoted = false;
        var inWord = false;
        var backslashes = 0;
        for (var at = 0; at < line.length(); at++) {
            var character = line.charAt(at);
            if (character == '\\') {
                backslashes++;
                continue;
            }
            if (character == '"') {
                word.append("\\".repeat(backslashes / 2));
                if (backslashes % 2 == 1) {
                    word.append('"');
                } else {
                    quoted = !quoted;
                }
                inWord = true;
            } else if (character == ' ' && !quoted && backslashes == 0) {
                if (inWord) {
                    words.add(word.toString());
                }
                word.setLength(0);
                inWord = false;
            } else {
                word.append("\\".repeat(backslashes)).append(character);
                inWord = true;
            }
            backslashes = 0;
        }
        if (inWord) {
            words.add(word.toString());
        }
        return words;
    }
}
