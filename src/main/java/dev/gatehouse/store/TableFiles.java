package dev.gatehouse.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

import dev.gatehouse.domain.address.AddressImport;
import dev.gatehouse.domain.address.ImportItem;
import dev.gatehouse.domain.address.ImportReading;
import dev.gatehouse.domain.address.ImportTable;
import dev.gatehouse.domain.address.ImportTable.Line;
import dev.gatehouse.domain.port.ImportSource;
import dev.gatehouse.domain.port.UnreadableFileException;

/** Reads lists of addresses from text, CSV and XLSX; quoted cells are FastCSV's work, workbooks fastexcel's. */
public final class TableFiles implements ImportSource {
    private static final long MOST_BYTES = 32L * 1024 * 1024;
    private static final int MOST_ROWS = 1_000_000;
    private static final int MOST_CELLS = 200;
    private static final Pattern QUOTED_CELL = Pattern.compile("(^|[\\n\\r,;\\t|])[ ]*\"");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*+\"");

    @Override
    public ImportTable text(String text) {
        if (ImportTable.isJson(text) || !QUOTED_CELL.matcher(text).find()) {
            return ImportTable.ofText(text);
        }
        char separator = ImportTable.separator(QUOTED.matcher(text).replaceAll("q"));
        return separator == 0 ? ImportTable.ofText(text) : quoted(text, separator);
    }

    /** A quote that is never closed is no quote: then every line counts as it stands. */
    private static ImportTable quoted(String text, char separator) {
        var reader = CsvReader.builder().fieldSeparator(separator).skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false).trimWhitespacesAroundQuotes(true);
        List<Line> lines = new ArrayList<>();
        try (var records = reader.ofCsvRecord(text.stripTrailing())) {
            for (CsvRecord record : records) {
                lines.add(Line.of((int) record.getStartingLineNumber(),
                        String.join(String.valueOf(separator), record.getFields()), record.getFields()));
            }
            return ImportTable.of(lines);
        } catch (CsvParseException | IOException _) {
            return ImportTable.ofText(text);
        }
    }

    @Override
    public ImportTable file(Path file) throws UnreadableFileException {
        byte[] bytes = bytes(file);
        if (ReadableWorkbook.isOLE2Header(start(bytes))) {
            throw new UnreadableFileException(name(file)
                    + " is an old or protected Excel file. Save it as .xlsx or CSV without a password and try again.");
        }
        if (ReadableWorkbook.isOOXMLZipHeader(start(bytes))) {
            return workbook(file);
        }
        String text = TextBytes.decode(bytes);
        if (text.chars().limit(MOST_BYTES).filter(c -> c == 0).count() * 20 > text.length()) {
            throw new UnreadableFileException(name(file) + " is neither text nor an .xlsx workbook.");
        }
        return text(text);
    }

    private static byte[] start(byte[] bytes) {
        return Arrays.copyOf(bytes, 8);
    }

    private static byte[] bytes(Path file) throws UnreadableFileException {
        try {
            if (Files.size(file) > MOST_BYTES) {
                throw new UnreadableFileException(name(file) + " is larger than 32 MB.");
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException _) {
            throw new UnreadableFileException(name(file) + " does not exist.");
        } catch (IOException problem) {
            throw new UnreadableFileException(name(file) + " cannot be read: " + problem.getMessage());
        }
    }

    private static ImportTable workbook(Path file) throws UnreadableFileException {
        try (var workbook = new ReadableWorkbook(file.toFile()); var sheets = workbook.getSheets()) {
            ImportTable first = ImportTable.of(List.of());
            for (Sheet sheet : sheets.toList()) {
                ImportTable table = table(sheet);
                if (hasAddresses(table)) {
                    return table;
                }
                first = first.lines().isEmpty() ? table : first;
            }
            return first;
        } catch (IOException | UncheckedIOException | ExcelReaderException problem) {
            throw new UnreadableFileException(
                    name(file) + " is no workbook that can be read: " + problem.getMessage());
        }
    }

    private static ImportTable table(Sheet sheet) throws IOException {
        try (var rows = sheet.openStream()) {
            return ImportTable.of(rows.limit(MOST_ROWS).map(TableFiles::line).toList());
        }
    }

    private static Line line(Row row) {
        List<String> cells = new ArrayList<>();
        for (int i = 0; i < Math.min(row.getCellCount(), MOST_CELLS); i++) {
            cells.add(Optional.ofNullable(row.getCell(i)).map(Cell::getText).orElse(""));
        }
        return Line.of(row.getRowNum(), String.join("\t", cells), cells);
    }

    private static boolean hasAddresses(ImportTable table) {
        return AddressImport.of(table, OptionalInt.empty()).items().stream().map(ImportItem::reading)
                .anyMatch(reading -> reading instanceof ImportReading.Entries
                        || reading instanceof ImportReading.Choice);
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
