package dev.gatehouse.domain.port;

import java.io.IOException;
import java.util.List;

import dev.gatehouse.domain.address.IpAddress;

/** A table of addresses such as a VPN log, read once, record by record, in constant memory. */
public interface AddressTable extends AutoCloseable {

    /** What its columns are called: the cells of its heading, or their numbers from 1 where it has none. */
    List<String> columns();

    /** The column whose cells are taken for addresses, from 0. */
    int addressColumn();

    /** Gives every record to {@code visitor}, in the order of the table; only once. */
    void forEach(Visitor visitor) throws IOException;

    @Override
    void close() throws IOException;

    /** Takes what the table holds. */
    interface Visitor {
        /**
         * A record with an address.
         *
         * @param text
         *            the address as it is spelled in the table
         * @param record
         *            all cells of the record
         */
        void address(String text, IpAddress address, List<String> record) throws IOException;

        /** A record without one, in a line counted from 1. */
        void noAddress(long line, String cell) throws IOException;
    }
}
