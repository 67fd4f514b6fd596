package dev.gatehouse.domain.address;

import java.util.ArrayList;
import java.util.List;

import dev.gatehouse.domain.text.Characters;
import dev.gatehouse.domain.text.VisibleText;

/** Puts right the characters of one word, and says what it did. */
final class ImportCharacters {
    private static final int WIDE_FIRST = 0xFF01;
    private static final int WIDE_LAST = 0xFF5E;
    private static final int WIDE_SHIFT = 0xFEE0;
    private static final String QUOTES = "\"'`´“”„‟‘’‚‛«»‹›「」";
    private static final String OPENING = "[({<";
    private static final String CLOSING = "])}>";
    private static final List<String> DOTS = List.of("[.]", "(.)", "{.}", "[dot]", "(dot)", "{dot}", "\\.");

    private ImportCharacters() {}

    /** A word and what was put right in it. */
    record Cleaned(String text, List<ImportFix> fixes) {}

    static Cleaned clean(String word) {
        if (isPlain(word)) {
            return new Cleaned(word, List.of());
        }
        List<ImportFix> fixes = new ArrayList<>();
        String text = visible(word, fixes);
        text = narrow(text, fixes);
        text = armed(text, fixes);
        text = bare(text, fixes);
        return new Cleaned(text, List.copyOf(fixes));
    }

    private static boolean isPlain(String word) {
        return Ascii.consistsOf(word, c -> Ascii.isAddressCharacter(c) || c == '/' || c == '-') && !word.endsWith(".")
                && (!word.endsWith(":") || word.endsWith("::"));
    }

    /** Leaves out what shows nothing; characters that override the order of others stay, and make it unreadable. */
    private static String visible(String word, List<ImportFix> fixes) {
        if (word.chars().noneMatch(ImportCharacters::isHarmless)) {
            return word;
        }
        StringBuilder text = new StringBuilder();
        word.chars().filter(c -> !isHarmless(c)).forEach(c -> text.append((char) c));
        int first = word.chars().filter(ImportCharacters::isHarmless).findFirst().orElseThrow();
        fixes.add(new ImportFix(ImportFix.Kind.INVISIBLE, VisibleText.code(first)));
        return text.toString();
    }

    private static boolean isHarmless(int c) {
        return c == 0xAD || c == 0x61C || c == 0x180E || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202C)
                || (c >= 0x2060 && c <= 0x2064) || (c >= 0x2066 && c <= 0x2069) || c == 0xFEFF;
    }

    private static String narrow(String word, List<ImportFix> fixes) {
        StringBuilder text = new StringBuilder();
        word.chars().forEach(c -> text.append((char) narrow(c)));
        if (!text.toString().equals(word)) {
            fixes.add(ImportFix.of(ImportFix.Kind.WIDE));
        }
        return text.toString();
    }

    private static int narrow(int c) {
        boolean dot = c == 0x3002 || c == 0xFF61 || c == 0x2024;
        return c >= WIDE_FIRST && c <= WIDE_LAST ? c - WIDE_SHIFT : dot ? '.' : c;
    }

    private static String armed(String word, List<ImportFix> fixes) {
        String text = word;
        for (String dot : DOTS) {
            text = text.replace(dot, ".");
        }
        text = text.replace("[:]", ":").replace("(:)", ":").replace("[/]", "/");
        if (text.startsWith("hxxp")) {
            text = "http" + text.substring("hxxp".length());
        }
        if (!text.equals(word)) {
            fixes.add(ImportFix.of(ImportFix.Kind.DEFANGED));
        }
        return text;
    }

    /** Leaves out quotes and brackets around the word, and the full stop after it. */
    private static String bare(String word, List<ImportFix> fixes) {
        int from = 0;
        int to = word.length();
        boolean bracket = false;
        boolean stop = false;
        while (from < to && isAround(word.charAt(from), OPENING) && !isBracketedAddress(word, from, to)) {
            bracket = OPENING.indexOf(word.charAt(from)) >= 0;
            from++;
        }
        while (from < to && isTail(word, from, to) && !isBracketedAddress(word, from, to)) {
            stop |= ".:!?".indexOf(word.charAt(to - 1)) >= 0;
            to--;
        }
        boolean closed = to < word.length() && CLOSING.indexOf(word.charAt(to)) >= 0;
        if (bracket && closed) {
            fixes.add(ImportFix.of(ImportFix.Kind.BRACKETS));
        } else if (stop) {
            fixes.add(ImportFix.of(ImportFix.Kind.PUNCTUATION, word.substring(to)));
        }
        return word.substring(from, to);
    }

    private static boolean isAround(char c, String brackets) {
        return QUOTES.indexOf(c) >= 0 || brackets.indexOf(c) >= 0;
    }

    /** A bracket that opens an address followed by a port is part of the word. */
    private static boolean isBracketedAddress(String word, int from, int to) {
        return word.startsWith("[", from) && word.substring(from, to).contains("]:");
    }

    private static boolean isTail(String word, int from, int to) {
        char last = word.charAt(to - 1);
        boolean sentence = last == '!' || last == '?' || (last == '.' && endsSentence(word, from, to))
                || (last == ':' && to - from > 1 && word.charAt(to - 2) != ':'
                        && !word.substring(from, to - 1).isBlank());
        return isAround(last, CLOSING) || sentence;
    }

    /** A full stop after four octets or after groups ends a sentence; after three octets something is missing. */
    private static boolean endsSentence(String word, int from, int to) {
        String text = word.substring(from, to);
        return text.indexOf(':') >= 0 || text.chars().filter(c -> c == '.').count() > 3;
    }
}
