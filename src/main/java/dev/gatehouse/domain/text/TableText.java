package dev.gatehouse.domain.text;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A table as text for other programs, cells as they are shown.
 *
 * @param headings
 *            one for each column; empty for a table without them
 * @param rows
 *            as many cells as there are columns in each
 */
public record TableText(List<String> headings, List<List<String>> rows) {
    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException
     *             when a row has more or fewer cells than there are headings
     */
    public TableText {
        headings = List.copyOf(headings);
        rows = rows.stream().map(List::copyOf).toList();
        var columns = headings.size();
        if (columns > 0 && rows.stream().anyMatch(row -> row.size() != columns)) {
            throw new IllegalArgumentException("a row has not " + columns + " cells");
        }
    }

    /** Columns of equal width, two blanks between them; a cell of several lines becomes one. */
    public String plain() {
        var lines = lines().map(line -> line.stream().map(TableText::oneLine).toList()).toList();
        var widths = IntStream.range(0, lines.stream().mapToInt(List::size).max().orElse(0))
                .map(column -> lines.stream().filter(line -> line.size() > column)
                        .mapToInt(line -> line.get(column).length()).max().orElse(0))
                .toArray();
        return lines.stream().map(line -> IntStream.range(0, line.size())
                .mapToObj(column -> line.get(column) + " ".repeat(widths[column] - line.get(column).length()))
                .collect(Collectors.joining("  ")).stripTrailing()).collect(Collectors.joining("\n", "", "\n"));
    }

    /** As {@link Csv} has it: quoted, and harmless in a spreadsheet. */
    public String csv() {
        return lines().map(Csv::line).collect(Collectors.joining());
    }

    /** A table in Markdown, or a list where there are no headings; what has a meaning there is led by a backslash. */
    public String markdown() {
        if (headings.isEmpty()) {
            return rows.stream().map(row -> row.stream().filter(cell -> !cell.isBlank()).map(TableText::escaped)
                    .collect(Collectors.joining(" – ", "- ", "\n"))).collect(Collectors.joining());
        }
        return piped(headings.stream().map(TableText::escaped).toList())
                + piped(Collections.nCopies(headings.size(), "---"))
                + rows.stream().map(row -> piped(row.stream().map(TableText::escaped).toList()))
                        .collect(Collectors.joining());
    }

    private Stream<List<String>> lines() {
        return headings.isEmpty() ? rows.stream() : Stream.concat(Stream.of(headings), rows.stream());
    }

    private static String piped(List<String> cells) {
        return cells.stream().collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\R", " · ");
    }

    private static String escaped(String text) {
        return oneLine(text).replaceAll("([\\\\`*_{}\\[\\]<>#|~])", "\\\\$1");
    }
}
