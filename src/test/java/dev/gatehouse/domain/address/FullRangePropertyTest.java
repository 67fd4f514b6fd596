package dev.gatehouse.domain.address;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Lists over both whole families, asked around every edge, against big integers compared one by one. */
class FullRangePropertyTest {
    private record Block(AddressFamily family, BigInteger first, BigInteger last, String text) {
        boolean holds(AddressFamily other, BigInteger value) {
            return family == other && value.compareTo(first) >= 0 && value.compareTo(last) <= 0;
        }
    }

    @Property(tries = 5_000, shrinking = ShrinkingMode.OFF)
    void theVerdictTurnsExactlyAtTheEdges(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<Block> allowed = blocks(random);
        List<Block> blocked = blocks(random);
        AccessRules rules = AccessRules.of(entries(allowed), entries(blocked));
        Stream.concat(allowed.stream(), blocked.stream())
                .forEach(
                        block -> probes(block).forEach(value -> check(rules, allowed, blocked, block.family(), value)));
    }

    /** Sizes are worked out without big integers where they can be; here they are added up one interval at a time. */
    @Property(tries = 5_000, shrinking = ShrinkingMode.OFF)
    void aSetHoldsAsManyAddressesAsItsIntervals(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        AddressSet set = AccessRules.of(entries(blocks(random)), entries(blocks(random))).effective();
        for (AddressFamily family : AddressFamily.values()) {
            BigInteger total = BigInteger.ZERO;
            for (AddressInterval interval : set.intervals(family)) {
                BigInteger size = value(interval.last()).subtract(value(interval.first())).add(BigInteger.ONE);
                assertThat(interval.size()).isEqualTo(size);
                total = total.add(size);
            }
            assertThat(set.size(family)).isEqualTo(total);
            assertThat(set.intervalCount(family)).isEqualTo(set.intervals(family).size());
            assertThat(set.places(AddressRange.all(family))).containsExactly(places(set, family), within(1e-12));
        }
    }

    private static double[] places(AddressSet set, AddressFamily family) {
        return set.intervals(family).stream()
                .flatMap(interval -> Stream.of(value(interval.first()), value(interval.last()).add(BigInteger.ONE)))
                .mapToDouble(edge -> new BigDecimal(edge).divide(new BigDecimal(family.spaceSize())).doubleValue())
                .toArray();
    }

    private static BigInteger value(IpAddress address) {
        BigInteger mask = BigInteger.ONE.shiftLeft(64).subtract(BigInteger.ONE);
        return BigInteger.valueOf(address.high()).and(mask).shiftLeft(64)
                .add(BigInteger.valueOf(address.low()).and(mask));
    }

    /** Whatever happened to the lists between two looks, reading on says the same as reading anew. */
    @Property(tries = 2_000, shrinking = ShrinkingMode.OFF)
    void readingOnSaysTheSameAsReadingAnew(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> allowed = texts(random, random.nextInt(100));
        List<String> blocked = texts(random, random.nextInt(5));
        AccessRules rules = AccessRules.reading(allowed, blocked);
        for (int step = 0; step < 5; step++) {
            change(random, random.nextInt(4) == 0 ? blocked : allowed);
            AccessRules anew = AccessRules.reading(allowed, blocked);
            rules = rules.rereading(allowed, blocked);
            for (ListKind list : ListKind.values()) {
                assertThat(rules.entries(list)).isEqualTo(anew.entries(list));
            }
            assertThat(rules.effective()).isEqualTo(anew.effective());
        }
        assertThat(rules.rereading(List.copyOf(allowed), List.copyOf(blocked))).isSameAs(rules);
    }

    private static List<String> texts(SplittableRandom random, int count) {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            texts.add(random.nextInt(8) == 0 ? "no address " + random.nextInt(3) : anywhere(random).text());
        }
        return texts;
    }

    /** Adds, takes out, changes or turns round some rows. */
    private static void change(SplittableRandom random, List<String> rows) {
        switch (random.nextInt(4)) {
            case 0 -> rows.addAll(random.nextInt(rows.size() + 1), texts(random, 1 + random.nextInt(50)));
            case 1 -> rows.subList(0, random.nextInt(rows.size() + 1)).clear();
            case 2 -> rows.replaceAll(text -> random.nextInt(10) == 0 ? anywhere(random).text() : text);
            default -> Collections.reverse(rows);
        }
    }

    private static void check(AccessRules rules, List<Block> allowed, List<Block> blocked, AddressFamily family,
            BigInteger value) {
        boolean expected = blocked.stream().noneMatch(block -> block.holds(family, value))
                && (allowed.isEmpty() || allowed.stream().anyMatch(block -> block.holds(family, value)));
        IpAddress address = new IpAddress(family, value.shiftRight(64).longValue(), value.longValue());
        assertThat(rules.permits(address)).as(address.toString()).isEqualTo(expected);
        assertThat(rules.verdict(address).allowed()).as(address.toString()).isEqualTo(expected);
        assertThat(rules.effective().intervals(family).stream().anyMatch(interval -> interval.contains(address)))
                .isEqualTo(expected);
    }

    private static Stream<BigInteger> probes(Block block) {
        return Stream.of(block.first().subtract(BigInteger.ONE), block.first(), block.last(),
                block.last().add(BigInteger.ONE))
                .filter(value -> value.signum() >= 0 && value.bitLength() <= block.family().bits());
    }

    private static List<AddressEntry> entries(List<Block> blocks) {
        return blocks.stream().map(block -> AddressEntry.of(block.text())).toList();
    }

    private static List<Block> blocks(SplittableRandom random) {
        List<Block> blocks = new ArrayList<>();
        for (int i = random.nextInt(8); i > 0; i--) {
            boolean near = !blocks.isEmpty() && random.nextBoolean();
            blocks.add(near ? nearby(random, blocks.getLast()) : anywhere(random));
        }
        return blocks;
    }

    private static Block anywhere(SplittableRandom random) {
        AddressFamily family = random.nextBoolean() ? AddressFamily.IPV4 : AddressFamily.IPV6;
        BigInteger value = new BigInteger(family.bits(), new java.util.Random(random.nextLong()));
        return block(family, value, random.nextInt(family.bits() + 1));
    }

    /** A block that starts just before, at or just after an end of another one. */
    private static Block nearby(SplittableRandom random, Block block) {
        BigInteger end = random.nextBoolean() ? block.first() : block.last();
        BigInteger value = end.add(BigInteger.valueOf(random.nextInt(3) - 1)).mod(block.family().spaceSize());
        return block(block.family(), value, random.nextInt(block.family().bits() + 1));
    }

    private static Block block(AddressFamily family, BigInteger value, int prefix) {
        BigInteger size = BigInteger.TWO.pow(family.bits() - prefix);
        BigInteger first = value.subtract(value.mod(size));
        return new Block(family, first, first.add(size).subtract(BigInteger.ONE), text(family, value) + "/" + prefix);
    }

    private static String text(AddressFamily family, BigInteger value) {
        StringBuilder text = new StringBuilder();
        int width = family == AddressFamily.IPV4 ? 8 : 16;
        for (int shift = family.bits() - width; shift >= 0; shift -= width) {
            int part = value.shiftRight(shift).intValue() & ((1 << width) - 1);
            text.append(text.isEmpty() ? "" : width == 8 ? "." : ":")
                    .append(Integer.toString(part, width == 8 ? 10 : 16));
        }
        return text.toString();
    }

    @Property(tries = 2_000, shrinking = ShrinkingMode.OFF)
    void anIntervalIsCoveredExactlyByItsBlocks(@ForAll long seed) {
        Block a = anywhere(new SplittableRandom(seed));
        Block b = anywhere(new SplittableRandom(~seed));
        if (a.family() != b.family()) {
            return;
        }
        IpAddress one = IpAddress.parse(text(a.family(), a.first().min(b.first()))).orElseThrow();
        IpAddress two = IpAddress.parse(text(a.family(), a.first().max(b.first()))).orElseThrow();
        AddressInterval interval = new AddressInterval(one, two);
        List<AddressRange> ranges = interval.toRanges();
        assertThat(AddressSet.of(ranges).intervals(a.family())).containsExactly(interval);
        assertThat(ranges.stream().map(AddressRange::size).reduce(BigInteger.ZERO, BigInteger::add))
                .isEqualTo(interval.size());
        assertThat(Tidy.merge(ranges)).isEqualTo(ranges);
    }
}
