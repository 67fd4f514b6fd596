package dev.gatehouse.domain.address;

import java.util.List;

/**
 * What was pasted or read from a file, cut into lines and cells.
 *
 * @param lines
 *            in order
 * @param columns
 *            the most cells of a line; 1 for a plain list, whose lines stand whole in one cell
 */
public record ImportTable(List<Line> lines, int columns) {

    /** Copies the list. */
    public ImportTable {
        lines = List.copyOf(lines);
    }

    /** A table of these lines. */
    public static ImportTable of(List<Line> lines) {
        return new ImportTable(lines, lines.stream().mapToInt(line -> line.cells().size()).max().orElse(0));
    }

    /** A table of text without quoted cells: JSON, columns between separators, or a plain list. Never throws. */
    public static ImportTable ofText(String text) {
        return ImportText.table(text);
    }

    /** The character between the columns of a text, 0 where it is no table. */
    public static char separator(String text) {
        return ImportText.separator(ImportText.lines(text));
    }

    /** Whether a text is JSON by its beginning. */
    public static boolean isJson(String text) {
        return ImportText.isJson(text);
    }

    /**
     * One line.
     *
     * @param number
     *            from 1
     * @param text
     *            as it was given
     * @param cells
     *            its cells; may be none
     * @param note
     *            what else is known about the line, may be empty
     */
    public record Line(int number, String text, List<String> cells, String note) {
        /** Copies the list. */
        public Line {
            cells = List.copyOf(cells);
        }

        /** A line of cells, nothing else known. */
        public static Line of(int number, String text, List<String> cells) {
            return new Line(number, text, cells, "");
        }

        /** The cell in a column counted from 0, empty where the line is too short. */
        public String cell(int column) {
            return column < cells.size() ? cells.get(column) : "";
        }
    }
}
