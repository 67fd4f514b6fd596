package dev.gatehouse.domain.port;

/**
 * An open connection to one account and Region. Closing it drops clients and credentials.
 */
public interface Connection extends AutoCloseable {

    /** Where it leads. */
    ConnectionTarget target();

    /** The way to read. */
    ProfileGateway gateway();

    /** The way to write. */
    ProfileWriter writer();

    @Override
    void close();
}
