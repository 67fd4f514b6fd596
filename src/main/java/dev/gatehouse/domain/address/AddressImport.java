package dev.gatehouse.domain.address;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import dev.gatehouse.domain.address.ImportTable.Line;
import dev.gatehouse.domain.text.Characters;

/**
 * Everything that was found in a pasted text, a file or a spreadsheet. Reading never throws and takes nothing silently:
 * each piece is there with what it means, what was put right, or why it was refused (decision 0011).
 *
 * @param items
 *            in the order of the text
 * @param column
 *            the column of a table that was read, from 0; empty for a list
 * @param columns
 *            how many columns there are
 */
public record AddressImport(List<ImportItem> items, OptionalInt column, int columns) {
    private static final int LONGEST_COMMENT = 200;
    private static final String ORNAMENTS = "-=_*.|+~:,;[](){}<>\"' \t";

    /** Copies the list. */
    public AddressImport {
        items = List.copyOf(items);
    }

    /** Reads a text: a list, columns, or JSON. */
    public static AddressImport of(String text) {
        return of(ImportTable.ofText(text), OptionalInt.empty());
    }

    /**
     * Reads a table.
     *
     * @param chosen
     *            the column with the addresses, from 0; empty to find it
     */
    public static AddressImport of(ImportTable table, OptionalInt chosen) {
        ImportColumns columns = ImportColumns.of(table, chosen);
        Reader reader = new Reader(columns);
        table.lines().forEach(reader::read);
        return new AddressImport(reader.items, columns.address(), table.columns());
    }

    /** Whether it is worth a look before it enters a list: anything but one good entry. */
    public boolean isMoreThanOneEntry() {
        return items.size() != 1 || !(items.getFirst().reading() instanceof ImportReading.Entries entries)
                || entries.ranges().size() != 1 || !entries.fixes().isEmpty()
                || !items.getFirst().comment().isEmpty()
                || AddressEntry.of(items.getFirst().text()).range().isEmpty();
    }

    /**
     * The same for one of the two lists: what AWS's own JSON names as a row of the other list is refused, since it
     * would do the opposite here.
     */
    public AddressImport into(ListKind list) {
        String other = list == ListKind.ALLOWED ? "BlockedIps" : "AllowedIps";
        return new AddressImport(items.stream().map(item -> item.comment().equals(other)
                ? new ImportItem(item.line(), item.text(), new ImportReading.Unfit(ImportProblem.NEGATED, other),
                        item.comment())
                : item).toList(), column, columns);
    }

    private static final class Reader {
        private final ImportColumns columns;
        private final List<ImportItem> items = new ArrayList<>();
        private boolean begun;

        Reader(ImportColumns columns) {
            this.columns = columns;
        }

        void read(Line line) {
            if (line.text().isBlank() && line.cells().stream().allMatch(Reader::isBlank)) {
                ignore(line, ImportReading.Ignored.Kind.BLANK);
            } else if (ImportColumns.isComment(line) || isOrnament(line.text())) {
                ignore(line, ImportReading.Ignored.Kind.COMMENT);
            } else if (columns.address().isPresent() && line.cells().size() > 1) {
                column(line, columns.address().getAsInt());
            } else {
                list(line);
            }
        }

        /** A rule between paragraphs or table rows, a bracket on a line of its own. */
        private static boolean isOrnament(String text) {
            String stripped = text.strip();
            return !stripped.equals("*") && !stripped.contains("*.") && !stripped.startsWith("::")
                    && !stripped.isEmpty()
                    && Ascii.consistsOf(stripped, c -> ORNAMENTS.indexOf(c) >= 0);
        }

        private void column(Line line, int column) {
            String cell = columns.cell(line, column);
            List<String> others = new ArrayList<>(columns.others(line, column));
            ImportCell.Content content = ImportCell.read(cell);
            if (content.pieces().isEmpty() && isHeading(isBlank(cell) ? line.text() : cell)) {
                ignore(line, ImportReading.Ignored.Kind.HEADING);
            } else if (isBlank(cell)) {
                refuse(line, line.text(), new ImportReading.Unfit(ImportProblem.NO_ADDRESS, ""));
            } else {
                others.add(content.comment());
                add(line, cell, content, others);
            }
        }

        private void list(Line line) {
            String text = line.cells().size() == 1 ? line.cell(0) : line.text();
            ImportCell.Content content = ImportCell.read(text);
            if (isBlank(text)) {
                ignore(line, ImportReading.Ignored.Kind.BLANK);
            } else if (content.onlyComment()) {
                ignore(line, ImportReading.Ignored.Kind.COMMENT);
            } else if (content.pieces().isEmpty() && isHeading(text)) {
                ignore(line, ImportReading.Ignored.Kind.HEADING);
            } else {
                add(line, text, content, List.of(content.comment(), line.note()));
            }
        }

        private void add(Line line, String cell, ImportCell.Content content, List<String> notes) {
            String comment = comment(notes);
            if (content.pieces().isEmpty()) {
                refuse(line, cell.strip(), refusal(cell.strip()));
            }
            for (ImportCell.Piece piece : content.pieces()) {
                begun = true;
                items.add(new ImportItem(line.number(), piece.text(), piece.reading(), comment));
            }
        }

        private static ImportReading refusal(String text) {
            boolean words = text.chars().anyMatch(Characters::isBlank);
            return !words && ParsedAddress.parse(text) instanceof ParsedAddress.Rejected(var _, var problem, var detail)
                    ? new ImportReading.Unreadable(problem, detail)
                    : new ImportReading.Unfit(ImportProblem.NO_ADDRESS, "");
        }

        private void refuse(Line line, String text, ImportReading reading) {
            begun = true;
            items.add(new ImportItem(line.number(), text, reading, ""));
        }

        private void ignore(Line line, ImportReading.Ignored.Kind kind) {
            items.add(new ImportItem(line.number(), line.text(), new ImportReading.Ignored(kind), ""));
        }

        /** Before the first address: words without digits, several of them or of the kind that head a column. */
        private boolean isHeading(String text) {
            boolean table = columns.address().isPresent();
            boolean name = text.indexOf('.') > 0 && text.indexOf(' ') < 0;
            return !begun && !ImportCell.denies(text) && text.chars().anyMatch(Character::isLetter) && !name
                    && (ImportColumns.isHeadingWord(text) || (text.chars().noneMatch(Ascii::isDigit)
                            && (table || text.strip().indexOf(' ') > 0)));
        }

        private static boolean isBlank(String text) {
            return text.codePoints().allMatch(Characters::isBlank);
        }

        /** One line of visible characters. */
        private static String comment(List<String> parts) {
            StringBuilder comment = new StringBuilder();
            for (String part : parts) {
                if (!part.isBlank()) {
                    comment.append(comment.isEmpty() ? "" : " · ").append(part.strip());
                }
            }
            StringBuilder visible = new StringBuilder();
            comment.codePoints().limit(LONGEST_COMMENT)
                    .map(c -> Characters.isBlank(c) ? ' ' : c)
                    .filter(c -> !Characters.isInvisible(c)).forEach(visible::appendCodePoint);
            return visible.toString().strip();
        }
    }
}
