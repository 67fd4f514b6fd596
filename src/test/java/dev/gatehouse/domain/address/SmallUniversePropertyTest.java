package dev.gatehouse.domain.address;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

import dev.gatehouse.domain.address.Universe.Row;
import dev.gatehouse.domain.address.Verdict.Reason;

import static org.assertj.core.api.Assertions.assertThat;

/** Every verdict, set and fact about random lists, against counting on fingers in windows of 64 addresses. */
class SmallUniversePropertyTest {
    private static final int MOST_ROWS = 6;
    private static final int ROWS_CHECKED_EVERY = 8;

    @Property(tries = 100_000, shrinking = ShrinkingMode.OFF)
    void everyAddressGetsTheVerdictOfTheRule(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Universe universe = new Universe(random);
        List<Row> allowed = universe.rows(random, MOST_ROWS);
        List<Row> blocked = universe.rows(random, MOST_ROWS);
        AccessRules rules = AccessRules.of(Universe.entries(allowed), Universe.entries(blocked));
        long expected = (allowed.isEmpty() ? -1L : Universe.union(allowed)) & ~Universe.union(blocked);
        for (int i = 0; i < Universe.SIZE; i++) {
            boolean permitted = (expected >>> i & 1) == 1;
            IpAddress address = universe.address(i);
            check(rules.permits(address) == permitted, "permits", seed, address);
            check(rules.effective().contains(address) == permitted, "effective", seed, address);
            check(rules.verdict(address).allowed() == permitted, "verdict", seed, address);
            if (i % ROWS_CHECKED_EVERY == Math.floorMod(seed, ROWS_CHECKED_EVERY)) {
                Verdict verdict = verdict(address, permitted, i, allowed, blocked);
                check(rules.verdict(address).equals(verdict), "row of the verdict", seed, address);
            }
        }
        for (IpAddress address : universe.outside()) {
            check(rules.permits(address) == allowed.isEmpty(), "permits outside", seed, address);
            check(rules.verdict(address).allowed() == allowed.isEmpty(), "verdict outside", seed, address);
        }
        checkSize(universe, rules.effective(), expected, allowed.isEmpty());
    }

    private static Verdict verdict(IpAddress address, boolean permitted, int i, List<Row> allowed, List<Row> blocked) {
        Optional<AddressEntry> block = Universe.mostSpecific(blocked, i);
        Optional<AddressEntry> allow = Universe.mostSpecific(allowed, i);
        Reason reason = block.isPresent()
                ? Reason.BLOCKED_BY_ROW
                : allow.isPresent()
                        ? Reason.ALLOWED_BY_ROW
                        : allowed.isEmpty() ? Reason.NO_RESTRICTION : Reason.NOT_IN_ALLOW_LIST;
        return new Verdict(address, permitted, reason, block.or(() -> allow), block.flatMap(_ -> allow));
    }

    private static void checkSize(Universe universe, AddressSet set, long expected, boolean everythingOutside) {
        BigInteger inside = BigInteger.valueOf(Long.bitCount(expected));
        BigInteger outside = universe.family.spaceSize().subtract(BigInteger.valueOf(Universe.SIZE));
        assertThat(set.size(universe.family)).isEqualTo(everythingOutside ? inside.add(outside) : inside);
    }

    @Property(tries = 8_000, shrinking = ShrinkingMode.OFF)
    void setsObeyTheAlgebraOfBits(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Universe universe = new Universe(random);
        List<Row> left = universe.rows(random, MOST_ROWS);
        List<Row> right = universe.rows(random, MOST_ROWS);
        AddressSet a = set(left);
        AddressSet b = set(right);
        long x = Universe.union(left);
        long y = Universe.union(right);
        checkBits(universe, a, x);
        checkBits(universe, a.union(b), x | y);
        checkBits(universe, a.minus(b), x & ~y);
        checkBits(universe, a.intersect(b), x & y);
        assertThat(universe.bits(a.complement())).isEqualTo(~x);
        assertThat(a.complement().complement()).isEqualTo(a);
        assertThat(a.union(b)).isEqualTo(b.union(a)).isEqualTo(a.complement().intersect(b.complement()).complement());
        assertThat(a.minus(b)).isEqualTo(a.intersect(b.complement()));
        assertThat(a.equals(b)).isEqualTo(x == y);
        assertThat(a.containsAll(b)).isEqualTo((y & ~x) == 0);
        assertThat(a.union(a.complement())).isEqualTo(AddressSet.everyone());
        for (Row row : right) {
            AddressRange range = row.entry().range().orElseThrow();
            assertThat(a.contains(range)).isEqualTo((row.members() & ~x) == 0);
            assertThat(a.intersects(range)).isEqualTo((row.members() & x) != 0);
        }
    }

    private static void checkBits(Universe universe, AddressSet set, long expected) {
        assertThat(universe.bits(set)).isEqualTo(expected);
        checkSize(universe, set, expected, false);
        assertThat(set.isEmpty()).isEqualTo(expected == 0);
        List<AddressRange> ranges = set.ranges(universe.family);
        assertThat(ranges).hasSize(Universe.fewestBlocks(expected, 0, Universe.SIZE)).isSorted();
        assertThat(AddressSet.of(ranges)).isEqualTo(set).hasSameHashCodeAs(set);
        int runs = Long.bitCount(expected & ~(expected << 1));
        assertThat(set.intervals(universe.family)).hasSize(runs);
    }

    private static AddressSet set(List<Row> rows) {
        return AddressSet.of(rows.stream().map(row -> row.entry().range().orElseThrow()).toList());
    }

    private static void check(boolean holds, String what, long seed, IpAddress address) {
        if (!holds) {
            throw new AssertionError(what + " is wrong for " + address + ", seed " + seed);
        }
    }
}
