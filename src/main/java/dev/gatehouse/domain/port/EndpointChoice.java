package dev.gatehouse.domain.port;

/**
 * Which of AWS's own hosts of a Region are called (reliability §4).
 *
 * @param fips
 *            those whose cryptography is validated under FIPS 140; not every Region has them (domain §3)
 * @param dualStack
 *            those that are reached by IPv6 as well as IPv4
 */
public record EndpointChoice(boolean fips, boolean dualStack) {
    /** The usual hosts. */
    public static final EndpointChoice STANDARD = new EndpointChoice(false, false);
}
