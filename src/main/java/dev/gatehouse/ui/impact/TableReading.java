package dev.gatehouse.ui.impact;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import dev.gatehouse.domain.address.IpAddress;
import dev.gatehouse.domain.address.SeenAddresses;
import dev.gatehouse.domain.port.AddressTable;
import dev.gatehouse.domain.port.AddressTables;
import dev.gatehouse.domain.port.UnreadableFileException;

/**
 * What a table of addresses came to.
 *
 * @param columns
 *            what its columns are called
 * @param column
 *            the one taken for addresses
 * @param seen
 *            its different addresses
 * @param records
 *            how many records have an address
 * @param beyond
 *            how many of them have one that is not among {@code seen}, because there are too many
 * @param problems
 *            how many records have none
 * @param examples
 *            the first lines without an address
 */
record TableReading(List<String> columns, int column, List<SeenAddresses.Seen> seen, long records, long beyond,
        long problems, List<Long> examples) {
    static final TableReading NONE = new TableReading(List.of(), 0, List.of(), 0, 0, 0, List.of());
    private static final int EXAMPLES = 5;

    /** Reads a table to its end; blocks. */
    static TableReading of(AddressTables tables, InputStream bytes, String name, OptionalInt column)
            throws IOException, UnreadableFileException {
        try (var table = tables.read(bytes, name, column)) {
            var columns = table.columns();
            var reader = new Reader(label(columns.size(), table.addressColumn()));
            table.forEach(reader);
            return new TableReading(columns, table.addressColumn(), reader.seen.all(), reader.seen.records(),
                    reader.seen.beyond(), reader.problems, reader.examples);
        }
    }

    /** The column beside the addresses names whose they are: the first of the others. */
    private static int label(int columns, int addresses) {
        return columns < 2 ? -1 : addresses == 0 ? 1 : 0;
    }

    private static final class Reader implements AddressTable.Visitor {
        private final SeenAddresses seen = new SeenAddresses();
        private final List<Long> examples = new ArrayList<>();
        private final int label;
        private long problems;

        Reader(int label) {
            this.label = label;
        }

        @Override
        public void address(String text, IpAddress address, List<String> record) throws IOException {
            seen.add(address, text, label >= 0 && label < record.size() ? record.get(label).strip() : "");
            if (Thread.currentThread().isInterrupted()) {
                throw new IOException("cancelled");
            }
        }

        @Override
        public void noAddress(long line, String cell) {
            problems++;
            if (examples.size() < EXAMPLES) {
                examples.add(line);
            }
        }
    }
}
