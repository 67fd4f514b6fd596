package dev.gatehouse.domain.matrix;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.OptionalInt;

import dev.gatehouse.domain.address.AddressFamily;
import dev.gatehouse.domain.address.AddressSet;
import dev.gatehouse.domain.profile.AccessLists;

/**
 * Who may sign in under one profile, short enough to be kept for thousands of profiles.
 *
 * @param allowedRows
 *            how many allowed rows it has; empty when AWS did not report the list
 * @param blockedRows
 *            how many blocked rows; empty when not reported
 * @param ipv4
 *            how many IPv4 addresses may sign in
 * @param ipv6
 *            how many IPv6 addresses may sign in
 * @param reachIpv4
 *            how much of IPv4 that is
 * @param reachIpv6
 *            how much of IPv6 that is
 * @param print
 *            SHA-256 of the addresses that may sign in, in hexadecimal: the same for the same addresses, however the
 *            rows
 *            are spelt
 */
public record AccessFacts(OptionalInt allowedRows, OptionalInt blockedRows, BigInteger ipv4, BigInteger ipv6,
        Reach reachIpv4, Reach reachIpv6, String print) {

    /** The facts of two lists and of who may sign in under them. */
    static AccessFacts of(AccessLists lists, AddressSet effective) {
        return new AccessFacts(lists.allowed() == null ? OptionalInt.empty() : OptionalInt.of(lists.allowed().size()),
                lists.blocked() == null ? OptionalInt.empty() : OptionalInt.of(lists.blocked().size()),
                effective.size(AddressFamily.IPV4), effective.size(AddressFamily.IPV6),
                Reach.of(effective, AddressFamily.IPV4), Reach.of(effective, AddressFamily.IPV6), print(effective));
    }

    /** How many addresses of a family may sign in. */
    public BigInteger count(AddressFamily family) {
        return family == AddressFamily.IPV4 ? ipv4 : ipv6;
    }

    /** How much of a family that is. */
    public Reach reach(AddressFamily family) {
        return family == AddressFamily.IPV4 ? reachIpv4 : reachIpv6;
    }

    /** Whether any address of both families may sign in. */
    public boolean isOpenToEveryone() {
        return reachIpv4 == Reach.ALL && reachIpv6 == Reach.ALL;
    }

    /** Whether no address may sign in. */
    public boolean admitsNobody() {
        return reachIpv4 == Reach.NONE && reachIpv6 == Reach.NONE;
    }

    private static String print(AddressSet effective) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var family : AddressFamily.values()) {
                for (var at = 0; at < effective.intervalCount(family); at++) {
                    digest.update((effective.interval(family, at) + "\n").getBytes(StandardCharsets.UTF_8));
                }
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException cause) {
            throw new IllegalStateException("Every Java has SHA-256", cause);
        }
    }
}
