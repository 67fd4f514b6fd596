package dev.gatehouse.domain.address;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Blocks that no sign-in over the public Internet comes from, after the IANA special-purpose address registries and the
 * IANA multicast registries; a block of a fixed purpose that is globally reachable is not among them.
 */
public enum SpecialPurpose {
    /** Private networks (RFC 1918). */
    PRIVATE("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16"),
    /** Shared space behind a provider's address translation (RFC 6598). */
    SHARED_CGN("100.64.0.0/10"),
    /** This computer (RFC 1122, RFC 4291). */
    LOOPBACK("127.0.0.0/8", "::1/128"),
    /** This link only (RFC 3927, RFC 4291). */
    LINK_LOCAL("169.254.0.0/16", "fe80::/10"),
    /** Examples in documents (RFC 5737, RFC 6676, RFC 3849, RFC 9637). */
    DOCUMENTATION("192.0.2.0/24", "198.51.100.0/24", "203.0.113.0/24", "233.252.0.0/24", "2001:db8::/32", "3fff::/20"),
    /** One to many, never a source (RFC 5771, RFC 4291). */
    MULTICAST("224.0.0.0/4", "ff00::/8"),
    /** Measurements of network devices (RFC 2544, RFC 5180). */
    BENCHMARK("198.18.0.0/15", "2001:2::/48"),
    /** Unique local addresses, the private networks of IPv6 (RFC 4193). */
    UNIQUE_LOCAL("fc00::/7"),
    /** No address yet (RFC 1122, RFC 4291). */
    UNSPECIFIED("0.0.0.0/32", "::/128"),
    /** This network, never a source on the Internet (RFC 791). */
    THIS_NETWORK("0.0.0.0/8"),
    /** IPv4 addresses in IPv6 form, not used between computers (RFC 4291). */
    IPV4_MAPPED("::ffff:0.0.0.0/96"),
    /** Local translation between IPv4 and IPv6 (RFC 8215). */
    TRANSLATION("64:ff9b:1::/48"),
    /** Discard only (RFC 6666, RFC 9780). */
    DISCARD("100::/64", "100:0:0:1::/64"),
    /** Tunnels of Teredo clients, long out of use (RFC 4380). */
    TEREDO("2001::/32"),
    /** Tunnels of 6to4 clients, long out of use (RFC 3056). */
    SIX_TO_FOUR("2002::/16"),
    /**
     * Set aside by IETF protocols or for the future, the broadcast address among them (RFC 6890, RFC 1112, RFC 9602).
     */
    RESERVED("192.0.0.0/29", "192.0.0.8/32", "192.0.0.170/31", "240.0.0.0/4", "5f00::/16");

    /** All of them in one list, since every row of every list is compared with them. */
    private static final List<Registered> BLOCKS = Stream.of(values()).flatMap(purpose -> purpose.blocks.stream()
            .map(block -> new Registered(block, Optional.of(purpose)))).toList();

    /** Nearly every row is outside of all of them, which takes one look here. */
    private static final AddressSet ANY = AddressSet.of(BLOCKS.stream().map(Registered::block).toList());

    @SuppressWarnings("ImmutableEnumChecker") // an unmodifiable list of records
    private final List<AddressRange> blocks;

    SpecialPurpose(String... cidrs) {
        blocks = Stream.of(cidrs).map(SpecialPurpose::block).toList();
    }

    /** The purpose of the block when it lies wholly inside one; the more specific purpose where two hold it. */
    public static Optional<SpecialPurpose> of(AddressRange range) {
        if (!ANY.contains(range)) {
            return Optional.empty();
        }
        for (int i = 0; i < BLOCKS.size(); i++) {
            if (BLOCKS.get(i).block().contains(range)) {
                return BLOCKS.get(i).purpose();
            }
        }
        return Optional.empty();
    }

    /** The registered blocks of this purpose. */
    public List<AddressRange> blocks() {
        return blocks;
    }

    private record Registered(AddressRange block, Optional<SpecialPurpose> purpose) {}

    private static AddressRange block(String cidr) {
        int slash = cidr.indexOf('/');
        return new AddressRange(IpAddress.parse(cidr.substring(0, slash)).orElseThrow(),
                Integer.parseInt(cidr.substring(slash + 1)));
    }
}
