package dev.gatehouse.domain.address;

import java.util.ArrayList;
import java.util.List;

import dev.gatehouse.domain.text.Characters;

/** Cuts a cell into words and finds where a comment begins. */
final class ImportWords {
    private static final String GROUP_SEPARATORS = ",;|\t\n\r\f，；、";
    private static final String DASHES = "-‐‑‒–—―−~";

    private ImportWords() {}

    /**
     * A word and its place in the cell.
     *
     * @param text
     *            with characters put right
     * @param group
     *            words that only blanks stand between are of one group
     */
    record Word(ImportCharacters.Cleaned text, int from, int to, int group) {
        String plain() {
            return text.text();
        }

        boolean isWhole() {
            return looksWhole(text.text());
        }
    }

    static List<Word> of(String cell, int end) {
        List<Word> words = new ArrayList<>();
        int group = 0;
        int from = 0;
        for (int i = 0; i <= end; i++) {
            boolean separates = i == end || (separates(cell, i)
                    && !(cell.charAt(i) == '=' && cell.substring(from, i).contains("://")));
            if (separates && from < i) {
                words.add(new Word(ImportCharacters.clean(cell.substring(from, i)), from, i, group));
            }
            if (separates) {
                from = i + 1;
                group += i < end && GROUP_SEPARATORS.indexOf(cell.charAt(i)) >= 0 ? 1 : 0;
            }
        }
        return words;
    }

    private static boolean separates(String cell, int i) {
        char c = cell.charAt(i);
        return c == '=' || Characters.isBlank(c) || GROUP_SEPARATORS.indexOf(c) >= 0;
    }

    /** Where a comment begins, the end of the cell where there is none. */
    static int commentStart(String cell) {
        for (int i = 0; i < cell.length(); i++) {
            char c = cell.charAt(i);
            boolean atWordStart = i == 0 || Characters.isBlank(cell.charAt(i - 1));
            if (c == '#' || (atWordStart && (cell.startsWith("//", i) || cell.startsWith("--", i)))
                    || (c == ';' && atWordStart && !wholeFollows(cell, i + 1))
                    || (c == '!' && i == 0 && cell.startsWith("! "))) {
                return i;
            }
        }
        return cell.length();
    }

    private static boolean wholeFollows(String cell, int from) {
        int start = from;
        while (start < cell.length() && separates(cell, start)) {
            start++;
        }
        int end = start;
        while (end < cell.length() && !separates(cell, end)) {
            end++;
        }
        boolean first = cell.substring(0, from - 1).isBlank();
        return !first && looksWhole(ImportCharacters.clean(cell.substring(start, end)).text());
    }

    static boolean isDash(int c) {
        return DASHES.indexOf(c) >= 0;
    }

    /**
     * Whether a word is written like a whole address, block, range or web address of an address, right or wrong.
     * Numbers with fewer dots, times of day and names are not.
     */
    static boolean looksWhole(String word) {
        String core = core(word);
        if (core.isEmpty()) {
            return false;
        }
        int colons = count(core, ':');
        int dots = count(core, '.');
        if (colons >= 2 && dots < 6) {
            return (core.contains("::") || colons > 2) && onlyAddressCharacters(core);
        }
        boolean star = core.indexOf('*') >= 0 && dots >= 1;
        return (dots >= 3 || star) && Ascii.isDigit(core.charAt(0)) && !hasWord(core);
    }

    /** What is left of a word without scheme, label, opening signs, and what follows a slash or per cent sign. */
    private static String core(String word) {
        int scheme = word.indexOf("://");
        String rest = ImportToken.withoutLabel(scheme < 0 ? word : word.substring(scheme + 3));
        int from = rest.startsWith("!") || rest.startsWith("[") ? 1 : 0;
        int to = from;
        while (to < rest.length() && rest.charAt(to) != '/' && rest.charAt(to) != '%' && rest.charAt(to) != ']') {
            to++;
        }
        return rest.substring(from, to);
    }

    private static int count(String text, char wanted) {
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            count += text.charAt(i) == wanted ? 1 : 0;
        }
        return count;
    }

    private static boolean onlyAddressCharacters(String text) {
        return Ascii.consistsOf(text, c -> Ascii.isAddressCharacter(c) || c == '*' || isDash(c));
    }

    /** Whether there is a letter other than an x in place of an octet. */
    private static boolean hasWord(String text) {
        return !Ascii.consistsOf(text, c -> c == 'x' || c == 'X' || !Character.isLetter(c));
    }
}
