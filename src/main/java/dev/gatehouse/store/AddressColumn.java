package dev.gatehouse.store;

import java.util.List;
import java.util.Optional;

import dev.gatehouse.domain.address.IpAddress;
import dev.gatehouse.domain.port.UnreadableFileException;

/** The column of a table that holds addresses, found by looking at its first records. */
record AddressColumn(int index) {

    /**
     * The column in which most cells are addresses, the first of equals.
     *
     * @throws UnreadableFileException
     *             when there are records and no column of them holds an address
     */
    static AddressColumn find(List<List<String>> sample, String file) throws UnreadableFileException {
        var best = 0;
        var most = 0L;
        var columns = sample.stream().mapToInt(List::size).max().orElse(0);
        for (var column = 0; column < columns; column++) {
            var candidate = new AddressColumn(column);
            var addresses = sample.stream().filter(row -> candidate.address(row).isPresent()).count();
            if (addresses > most) {
                best = column;
                most = addresses;
            }
        }
        if (most == 0 && !sample.isEmpty()) {
            throw new UnreadableFileException(file + " has no column with addresses in its first " + sample.size()
                    + " lines.");
        }
        return new AddressColumn(best);
    }

    /** The address in this column of a record. */
    Optional<IpAddress> address(List<String> record) {
        return IpAddress.parse(cell(record));
    }

    /** The text in this column of a record, without blanks around it; empty when the record is too short. */
    String cell(List<String> record) {
        return index < record.size() ? record.get(index).strip() : "";
    }
}
