package dev.gatehouse.store;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import java.util.zip.GZIPInputStream;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;

import dev.gatehouse.domain.address.IpAddress;
import dev.gatehouse.domain.port.AddressTable;
import dev.gatehouse.domain.port.UnreadableFileException;

/**
 * A table of addresses such as a VPN log, read record by record. The separator and the column are found by looking at
 * its beginning; a first record without an address is a heading. Text is UTF-8, or UTF-16 with a byte order mark.
 */
public final class CsvAddressTable implements AddressTable {
    private static final int SAMPLE_RECORDS = 100;
    private static final int SAMPLE_CHARACTERS = 1 << 16;
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t', '|');

    private final CsvReader<CsvRecord> csv;
    private final Iterator<CsvRecord> records;
    private final List<CsvRecord> sample = new ArrayList<>();
    private final AddressColumn column;
    private boolean atStart = true;

    private CsvAddressTable(CsvReader<CsvRecord> csv, String name, OptionalInt column) throws UnreadableFileException {
        this.csv = csv;
        this.records = csv.iterator();
        while (sample.size() < SAMPLE_RECORDS && records.hasNext()) {
            sample.add(records.next());
        }
        this.column = column.isPresent()
                ? new AddressColumn(column.getAsInt())
                : AddressColumn.find(sample.stream().map(CsvRecord::getFields).toList(), name);
    }

    /** See {@link dev.gatehouse.domain.port.AddressTables#read}. */
    public static CsvAddressTable of(InputStream bytes, String name, OptionalInt column)
            throws IOException, UnreadableFileException {
        var reader = new BufferedReader(decoded(plain(bytes)), SAMPLE_CHARACTERS);
        var csv = CsvReader.builder().fieldSeparator(separator(reader)).skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE).missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(reader);
        return new CsvAddressTable(csv, name, column);
    }

    @Override
    public List<String> columns() {
        var first = sample.isEmpty() ? List.<String>of() : sample.getFirst().getFields();
        var hasHeading = !sample.isEmpty() && column.address(first).isEmpty();
        return IntStream.range(0, first.size())
                .mapToObj(i -> hasHeading && !first.get(i).isBlank() ? first.get(i).strip() : String.valueOf(i + 1))
                .toList();
    }

    @Override
    public int addressColumn() {
        return column.index();
    }

    @Override
    public void forEach(Visitor visitor) throws IOException {
        for (var record : sample) {
            visit(record, visitor);
        }
        sample.clear();
        while (records.hasNext()) {
            visit(records.next(), visitor);
        }
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }

    /** What was compressed with gzip is unpacked on the way. */
    private static InputStream plain(InputStream bytes) throws IOException {
        var pushback = new PushbackInputStream(bytes, 2);
        var magic = pushback.readNBytes(2);
        pushback.unread(magic);
        return magic.length == 2 && magic[0] == (byte) 0x1F && magic[1] == (byte) 0x8B
                ? new GZIPInputStream(pushback)
                : pushback;
    }

    private void visit(CsvRecord record, Visitor visitor) throws IOException {
        var cell = column.cell(record.getFields());
        var address = IpAddress.parse(cell);
        if (address.isPresent()) {
            visitor.address(cell, address.get(), record.getFields());
        } else if (!atStart && !isBlank(record)) {
            visitor.noAddress(record.getStartingLineNumber(), cell);
        }
        atStart = false;
    }

    private static boolean isBlank(CsvRecord record) {
        return record.getFields().stream().allMatch(String::isBlank);
    }

    private static Reader decoded(InputStream bytes) throws IOException {
        var pushback = new PushbackInputStream(bytes, 3);
        var mark = pushback.readNBytes(3);
        var charset = charset(mark);
        var skipped = charset.equals(StandardCharsets.UTF_8) ? utf8Mark(mark) : 2;
        pushback.unread(mark, skipped, mark.length - skipped);
        return new InputStreamReader(pushback, charset);
    }

    private static Charset charset(byte[] mark) {
        if (mark.length >= 2 && mark[0] == (byte) 0xFE && mark[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        return mark.length >= 2 && mark[0] == (byte) 0xFF && mark[1] == (byte) 0xFE
                ? StandardCharsets.UTF_16LE
                : StandardCharsets.UTF_8;
    }

    private static int utf8Mark(byte[] mark) {
        return mark.length == 3 && mark[0] == (byte) 0xEF && mark[1] == (byte) 0xBB && mark[2] == (byte) 0xBF ? 3 : 0;
    }

    /** The separator that occurs most often at the beginning; a comma where none does. */
    private static char separator(BufferedReader reader) throws IOException {
        reader.mark(SAMPLE_CHARACTERS);
        var beginning = new char[SAMPLE_CHARACTERS - 1];
        var read = Math.max(0, reader.read(beginning));
        reader.reset();
        var best = ',';
        var most = 0L;
        for (var separator : SEPARATORS) {
            var count = new String(beginning, 0, read).chars().filter(c -> c == separator).count();
            if (count > most) {
                best = separator;
                most = count;
            }
        }
        return best;
    }
}
