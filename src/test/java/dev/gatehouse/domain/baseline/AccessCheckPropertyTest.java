package dev.gatehouse.domain.baseline;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

import dev.gatehouse.domain.address.AddressEntry;
import dev.gatehouse.domain.address.AddressFamily;
import dev.gatehouse.domain.address.AddressRange;
import dev.gatehouse.domain.address.IpAddress;
import dev.gatehouse.testing.Profiles;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Checks of access against an oracle that asks address by address. Every row is a block of one pool, so the edges of
 * the pool stand for all addresses between them.
 */
class AccessCheckPropertyTest {
    private static final List<String> ROWS = List.of("10.0.0.0/8", "10.1.0.0/16", "10.1.2.0/24", "10.1.2.3",
            "192.0.2.0/25", "192.0.2.128/25", "192.0.2.0/24", "0.0.0.0/1", "128.0.0.0/1", "0.0.0.0/0", "::/0",
            "2001:db8::/32", "2001:db8::1", "2000::/3", "not an address");
    private static final List<IpAddress> EDGES = ROWS.stream().map(AddressCheckRows::range).flatMap(Optional::stream)
            .flatMap(range -> Stream.of(range.first().previous(), Optional.of(range.first()),
                    Optional.of(range.last()), range.last().next()))
            .flatMap(Optional::stream).distinct().toList();

    @Property(tries = 5_000, shrinking = ShrinkingMode.OFF)
    void noVerdictIsBetterThanAddressByAddress(@ForAll long seed) {
        var random = new SplittableRandom(seed);
        var allowed = rows(random);
        var blocked = rows(random);
        var area = new Area(List.of(), rows(random).stream().flatMap(row -> AddressCheckRows.range(row).stream())
                .toList());
        var subject = Subject.of(Profiles.lists("P", allowed, blocked));
        var permitted = EDGES.stream().filter(edge -> AddressCheckRows.permits(allowed, blocked, edge)).toList();
        var inside = EDGES.stream().filter(edge -> area.given().stream().anyMatch(one -> one.contains(edge))).toList();

        assertThat(new AccessCheck.Admits(area).look(subject).met()).as("admits, seed %d", seed)
                .isEqualTo(met(permitted.containsAll(inside), blocked));
        assertThat(new AccessCheck.Refuses(area).look(subject).met()).as("refuses, seed %d", seed)
                .isEqualTo(met(permitted.stream().noneMatch(inside::contains), allowed));
        assertThat(new AccessCheck.AllowedInside(area).look(subject).met()).as("inside, seed %d", seed).isEqualTo(
                met(!allowed.isEmpty() && EDGES.stream().filter(edge -> AddressCheckRows.holds(allowed, edge))
                        .allMatch(inside::contains), allowed));
    }

    @Property(tries = 2_000, shrinking = ShrinkingMode.OFF)
    void aRowMoreNeverNarrowsTheAllowedList(@ForAll long seed) {
        var random = new SplittableRandom(seed);
        var rows = new ArrayList<>(rows(random));
        rows.add("10.1.2.3");
        var check = new AccessCheck.NoneWiderThan(OptionalInt.of(random.nextInt(33)),
                OptionalInt.of(random.nextInt(129)));
        var before = check.look(Subject.of(Profiles.lists("P", rows, List.of()))).met();
        rows.add(ROWS.get(random.nextInt(ROWS.size())));
        var after = check.look(Subject.of(Profiles.lists("P", rows, List.of()))).met();
        assertThat(after == Check.Met.YES && before != Check.Met.YES).as("%s, seed %d", rows, seed).isFalse();
        assertThat(before == Check.Met.YES).isEqualTo(rows.subList(0, rows.size() - 1).stream().allMatch(
                row -> AddressCheckRows.range(row).filter(range -> range.prefixLength() >= least(check, range))
                        .isPresent()));
    }

    private static int least(AccessCheck.NoneWiderThan check, AddressRange range) {
        return (range.family() == AddressFamily.IPV4 ? check.ipv4() : check.ipv6()).orElseThrow();
    }

    /** What the oracle found good is worth a YES only where no row of the list that could break it is unreadable. */
    private static Check.Met met(boolean good, List<String> breaking) {
        return !good ? Check.Met.NO : breaking.contains("not an address") ? Check.Met.UNKNOWN : Check.Met.YES;
    }

    private static List<String> rows(SplittableRandom random) {
        var rows = new ArrayList<String>();
        for (var i = random.nextInt(4); i > 0; i--) {
            rows.add(ROWS.get(random.nextInt(ROWS.size())));
        }
        return rows;
    }

    /** Rows one by one, without any of the set algebra. */
    private static final class AddressCheckRows {
        static Optional<AddressRange> range(String row) {
            return AddressEntry.of(row).range();
        }

        static boolean holds(List<String> rows, IpAddress address) {
            return rows.stream().flatMap(row -> range(row).stream()).anyMatch(range -> range.contains(address));
        }

        static boolean permits(List<String> allowed, List<String> blocked, IpAddress address) {
            return !holds(blocked, address) && (allowed.isEmpty() || holds(allowed, address));
        }
    }
}
