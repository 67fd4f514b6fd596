package dev.gatehouse.domain.address;

import java.util.ArrayList;
import java.util.List;

import dev.gatehouse.domain.address.ImportTable.Line;
import dev.gatehouse.domain.text.Characters;

/** Cuts pasted text into lines, and lines into cells where the text is a table. */
final class ImportText {
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final int SAMPLE = 200;
    private static final String SEPARATORS = "\t;|,";

    private ImportText() {}

    static ImportTable table(String text) {
        if (isJson(text)) {
            return ImportTable.of(JsonStrings.lines(text));
        }
        List<Line> lines = lines(text);
        char separator = separator(lines);
        return separator == 0 ? ImportTable.of(lines) : ImportTable.of(split(lines, separator));
    }

    /** Whether it begins like an object, or like an array of strings, objects or arrays. */
    static boolean isJson(String text) {
        int first = nonBlank(text, 0);
        if (first == text.length() || text.indexOf('"') < 0) {
            return false;
        }
        int second = nonBlank(text, first + 1);
        return text.charAt(first) == '{'
                || (text.charAt(first) == '[' && second < text.length() && "\"{[".indexOf(text.charAt(second)) >= 0);
    }

    private static int nonBlank(String text, int from) {
        int i = from;
        while (i < text.length()
                && (Characters.isBlank(text.charAt(i)) || text.charAt(i) == BYTE_ORDER_MARK)) {
            i++;
        }
        return i;
    }

    /** The lines, each whole in one cell; empty ones at the end are left out. */
    static List<Line> lines(String text) {
        List<Line> lines = new ArrayList<>();
        int from = text.indexOf(BYTE_ORDER_MARK) == 0 ? 1 : 0;
        int end = text.stripTrailing().length();
        while (from < end) {
            int to = from;
            while (to < end && !isBreak(text.charAt(to))) {
                to++;
            }
            String line = text.substring(from, to);
            lines.add(Line.of(lines.size() + 1, line, List.of(line)));
            boolean pair = to + 1 < end && text.charAt(to) == '\r' && text.charAt(to + 1) == '\n';
            from = to + (pair ? 2 : 1);
        }
        return lines;
    }

    private static boolean isBreak(char c) {
        return c == '\n' || c == '\r' || c == '\u0085' || c == '\u2028' || c == '\u2029' || c == '\f' || c == '\u000B';
    }

    /** The separator that most lines have equally often; 0 when there is none, or a single line only. */
    static char separator(List<Line> lines) {
        List<Line> sample = lines.stream().filter(line -> !isNoRow(line.text())).limit(SAMPLE).toList();
        if (sample.size() < 2) {
            return 0;
        }
        for (int i = 0; i < SEPARATORS.length(); i++) {
            if (isTable(sample, SEPARATORS.charAt(i))) {
                return SEPARATORS.charAt(i);
            }
        }
        return 0;
    }

    private static boolean isNoRow(String line) {
        return line.isBlank() || line.stripLeading().startsWith("#") || line.stripLeading().startsWith("//");
    }

    private static boolean isTable(List<Line> sample, char separator) {
        int[] counts = sample.stream().mapToInt(line -> (int) line.text().chars().filter(c -> c == separator).count())
                .sorted().toArray();
        int usual = counts[counts.length / 2];
        long alike = sample.stream().filter(line -> line.text().chars().filter(c -> c == separator).count() == usual)
                .count();
        return usual > 0 && alike * 5 >= sample.size() * 3L;
    }

    private static List<Line> split(List<Line> lines, char separator) {
        return lines.stream()
                .map(line -> Line.of(line.number(), line.text(), Splits.at(line.text(), separator))).toList();
    }
}
