package dev.gatehouse.domain.address;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An exact set of addresses of both families. Two sets are equal when they have the same members, however they were
 * made. Building from n blocks takes O(n log n), the algebra O(n), a look-up O(log n).
 */
public final class AddressSet {
    private static final AddressSet EMPTY = new AddressSet(EdgeList.none(AddressFamily.IPV4),
            EdgeList.none(AddressFamily.IPV6));

    private final EdgeList ipv4;
    private final EdgeList ipv6;

    private AddressSet(EdgeList ipv4, EdgeList ipv6) {
        this.ipv4 = ipv4;
        this.ipv6 = ipv6;
    }

    /** The set without members. */
    public static AddressSet empty() {
        return EMPTY;
    }

    /** Every address of both families. */
    public static AddressSet everyone() {
        return EMPTY.complement();
    }

    /** Every address of one family and none of the other. */
    public static AddressSet all(AddressFamily family) {
        return of(List.of(AddressRange.all(family)));
    }

    /** The union of the blocks, which may overlap and repeat and need no order. */
    public static AddressSet of(Collection<AddressRange> ranges) {
        Ipv4Blocks ipv4 = new Ipv4Blocks(ranges.size());
        List<AddressRange> ipv6 = new ArrayList<>();
        for (AddressRange range : ranges) {
            if (range.family() == AddressFamily.IPV4) {
                ipv4.add(range);
            } else {
                ipv6.add(range);
            }
        }
        Collections.sort(ipv6);
        return new AddressSet(ipv4.union(), EdgeBuilder.union(AddressFamily.IPV6, ipv6));
    }

    /** What is in this set or the other. */
    public AddressSet union(AddressSet other) {
        return combine(other, (here, there) -> here || there);
    }

    /** What is in this set and not in the other. */
    public AddressSet minus(AddressSet other) {
        return combine(other, (here, there) -> here && !there);
    }

    /** What is in both sets. */
    public AddressSet intersect(AddressSet other) {
        return combine(other, (here, there) -> here && there);
    }

    /** Every address of both families that is not in this set. */
    public AddressSet complement() {
        return new AddressSet(ipv4.complement(), ipv6.complement());
    }

    /** Whether the address is a member; an IPv4-mapped IPv6 address is not the IPv4 address it maps. */
    public boolean contains(IpAddress address) {
        return edges(address.family()).contains(address.high(), address.low());
    }

    /** Whether every address of the block is a member. */
    public boolean contains(AddressRange range) {
        return edges(range.family()).containsAll(range);
    }

    /** Whether every member of the other set is a member of this one. */
    public boolean containsAll(AddressSet other) {
        return other.minus(this).isEmpty();
    }

    /** Whether at least one address of the block is a member. */
    public boolean intersects(AddressRange range) {
        return edges(range.family()).intersects(range);
    }

    /** Whether it has no member at all. */
    public boolean isEmpty() {
        return isEmpty(AddressFamily.IPV4) && isEmpty(AddressFamily.IPV6);
    }

    /** Whether it has no member of this family. */
    public boolean isEmpty(AddressFamily family) {
        return edges(family).size() == 0;
    }

    /** Whether every address of this family is a member. */
    public boolean coversAll(AddressFamily family) {
        return edges(family).isAll();
    }

    /** How many members are of this family: 0..2^32 or 0..2^128. */
    public BigInteger size(AddressFamily family) {
        return edges(family).count();
    }

    /** How many members it has in both families. */
    public BigInteger size() {
        return size(AddressFamily.IPV4).add(size(AddressFamily.IPV6));
    }

    /** How many intervals {@link #intervals} has. */
    public int intervalCount(AddressFamily family) {
        return (edges(family).size() + 1) / 2;
    }

    /** The members of one family as the fewest intervals, ascending; between two of them at least one address lacks. */
    public List<AddressInterval> intervals(AddressFamily family) {
        return IntStream.range(0, intervalCount(family)).mapToObj(at -> interval(family, at)).toList();
    }

    /** One of the {@link #intervals}, by its place from 0, without making the others. */
    public AddressInterval interval(AddressFamily family, int at) {
        EdgeList edges = edges(family);
        int end = 2 * at + 1;
        return new AddressInterval(edges.address(2 * at),
                end < edges.size() ? edges.address(end).previous().orElseThrow() : family.highest());
    }

    /**
     * Where the {@link #intervals} of a block's family lie in the block, as parts of it from 0 to 1: where the first
     * begins, where it ends, where the second begins, and so on. For drawing; exact to a double.
     *
     * @param frame
     *            a block that holds every member of its family
     */
    public double[] places(AddressRange frame) {
        EdgeList edges = edges(frame.family());
        double[] places = new double[2 * intervalCount(frame.family())];
        for (int i = 0; i < places.length; i++) {
            places[i] = i < edges.size() ? edges.place(i, frame) : 1;
        }
        return places;
    }

    /** The members of one family as the fewest CIDR blocks, ascending. */
    public List<AddressRange> ranges(AddressFamily family) {
        List<AddressRange> ranges = new ArrayList<>();
        intervals(family).forEach(interval -> interval.addRangesTo(ranges));
        return List.copyOf(ranges);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AddressSet that && ipv4.equals(that.ipv4) && ipv6.equals(that.ipv6);
    }

    @Override
    public int hashCode() {
        return 31 * ipv4.hashCode() + ipv6.hashCode();
    }

    /** The first intervals and the number of those left out, for test output and debuggers. */
    @Override
    public String toString() {
        List<AddressInterval> all = new ArrayList<>(intervals(AddressFamily.IPV4));
        all.addAll(intervals(AddressFamily.IPV6));
        int shown = Math.min(all.size(), 20);
        return all.subList(0, shown) + (shown < all.size() ? " and " + (all.size() - shown) + " more" : "");
    }

    private AddressSet combine(AddressSet other, EdgeList.Rule rule) {
        return new AddressSet(ipv4.combine(other.ipv4, rule), ipv6.combine(other.ipv6, rule));
    }

    EdgeList edges(AddressFamily family) {
        return switch (family) {
            case IPV4 -> ipv4;
            case IPV6 -> ipv6;
        };
    }
}
