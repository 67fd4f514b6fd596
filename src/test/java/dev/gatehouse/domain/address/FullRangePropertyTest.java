package dev.gatehouse.domain.address;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

import static org.assertj.core.api.Assertions.assertThat;

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
