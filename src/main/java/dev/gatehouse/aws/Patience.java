package dev.gatehouse.aws;

import java.time.Duration;

/**
 * How long to wait for AWS. The SDK has no overall time-out of its own (domain §4.9).
 *
 * @param connect
 *            for a connection to be made
 * @param attempt
 *            for one send and its answer
 * @param call
 *            for all attempts of one call together
 * @param pause
 *            before a throttled request is sent again, doubled each time and shortened at random
 */
record Patience(Duration connect, Duration attempt, Duration call, Duration pause) {

    /** What the program uses. */
    static final Patience STANDARD = new Patience(Duration.ofSeconds(5), Duration.ofSeconds(10),
            Duration.ofSeconds(25), Duration.ofSeconds(1));
}
