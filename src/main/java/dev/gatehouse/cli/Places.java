package dev.gatehouse.cli;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import dev.gatehouse.domain.port.AwsProfile;
import dev.gatehouse.domain.port.Connection;
import dev.gatehouse.domain.port.ConnectionTarget;

/** Accounts and Regions to read from. */
public interface Places extends AutoCloseable {
    /** Opens each of them. */
    List<Supplier<Connection>> connections();

    /** Where their credentials come from; the sandbox has none. */
    Map<ConnectionTarget, AwsProfile.Kind> credentials();

    @Override
    void close();
}
