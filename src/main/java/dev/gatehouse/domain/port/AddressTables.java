package dev.gatehouse.domain.port;

import java.io.IOException;
import java.io.InputStream;
import java.util.OptionalInt;

/** Reads tables of addresses: comma- or tab-separated text, also compressed with gzip. */
@FunctionalInterface
public interface AddressTables {
    /**
     * Begins to read a table.
     *
     * @param bytes
     *            the table; closed with it
     * @param name
     *            what to call it in messages
     * @param column
     *            the column of the addresses, from 0; empty to find it by looking at the first records
     * @throws UnreadableFileException
     *             when no column holds addresses
     */
    AddressTable read(InputStream bytes, String name, OptionalInt column) throws IOException, UnreadableFileException;
}
