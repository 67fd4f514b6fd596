package dev.gatehouse.domain.address;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class AccessRasterTest {
    private static final int FINE = 4;

    @ParameterizedTest
    @CsvSource({"0.0.0.0/0,8", "0.0.0.0/0,3", "200.0.0.0/8,5", "10.16.0.0/12,4", "2001:db8::/32,6", "::/0,1",
            "1.2.3.4/32,0", "ffff::/16,7"})
    void everyCellHasAPlaceOfItsOwnAndNeighboursTouch(String block, int order) {
        HilbertCurve curve = HilbertCurve.of(range(block), order);
        int cells = curve.side() * curve.side();
        BitSet places = new BitSet();
        for (int cell = 0; cell < cells; cell++) {
            places.set(curve.y(cell) * curve.side() + curve.x(cell));
            assertThat(curve.cell(curve.x(cell), curve.y(cell))).isEqualTo(cell);
            if (cell > 0) {
                assertThat(Math.abs(curve.x(cell) - curve.x(cell - 1)) + Math.abs(curve.y(cell) - curve.y(cell - 1)))
                        .as("step from %d", cell - 1).isEqualTo(1);
            }
        }
        assertThat(places.cardinality()).isEqualTo(cells);
    }

    @Test
    void theSpaceBeginsAtTheTopLeftAndEndsAtTheTopRight() {
        HilbertCurve curve = HilbertCurve.of(AddressRange.all(AddressFamily.IPV4), 8);
        assertThat(List.of(curve.x(0), curve.y(0))).containsExactly(0, 0);
        assertThat(List.of(curve.x(65_535), curve.y(65_535))).containsExactly(255, 0);
    }

    @Test
    void zoomingInShowsExactlyThePartOfTheSquareThatWasThere() {
        SplittableRandom random = new SplittableRandom(85);
        for (int round = 0; round < 300; round++) {
            AddressFamily family = random.nextBoolean() ? AddressFamily.IPV4 : AddressFamily.IPV6;
            int prefix = 2 * random.nextInt(family.bits() / 2 - 4);
            AddressRange parent = AddressRange.around(address(random, family), prefix);
            HilbertCurve wide = HilbertCurve.of(parent, FINE);
            int quarter = random.nextInt(4);
            AddressRange child = raster(parent, 1).block(quarter);
            HilbertCurve near = HilbertCurve.of(child, FINE - 1);
            int left = wide.side() / 2 * HilbertCurve.of(parent, 1).x(quarter);
            int top = wide.side() / 2 * HilbertCurve.of(parent, 1).y(quarter);
            for (int cell = 0; cell < 64; cell++) {
                assertThat(near.x(cell) + left).isEqualTo(wide.x(64 * quarter + cell));
                assertThat(near.y(cell) + top).isEqualTo(wide.y(64 * quarter + cell));
            }
        }
    }

    @Test
    void blockAndCellAreInverse() {
        SplittableRandom random = new SplittableRandom(16);
        for (int round = 0; round < 2_000; round++) {
            AddressFamily family = random.nextBoolean() ? AddressFamily.IPV4 : AddressFamily.IPV6;
            AddressRange frame = AddressRange.around(address(random, family), 2 * random.nextInt(family.bits() / 2));
            AccessRaster raster = raster(frame, random.nextInt(1, 5));
            int cell = random.nextInt(raster.cells());
            AddressRange block = raster.block(cell);
            assertThat(frame.contains(block)).isTrue();
            assertThat(raster.cell(block.first())).isEqualTo(cell);
            assertThat(raster.cell(block.last())).isEqualTo(cell);
        }
        assertThat(raster(range("10.0.0.0/8"), 2).cell(IpAddress.parse("11.0.0.0").orElseThrow())).isEqualTo(-1);
    }

    /** Against the set algebra, which is proved elsewhere. */
    @Test
    void everyCellHoldsWhatTheSetHoldsInItsBlock() {
        SplittableRandom random = new SplittableRandom(20);
        for (int round = 0; round < 400; round++) {
            AddressFamily family = random.nextBoolean() ? AddressFamily.IPV4 : AddressFamily.IPV6;
            AddressRange frame = AddressRange.around(address(random, family), 2 * random.nextInt(family.bits() / 2));
            AccessLayers layers = AccessLayers.of(rules(random, frame), rules(random, frame));
            AccessRaster raster = AccessRaster.of(layers, frame, random.nextInt(1, 4));
            for (int cell = 0; cell < raster.cells(); cell++) {
                AddressSet block = AddressSet.of(List.of(raster.block(cell)));
                assertThat(raster.allowed().count(cell)).isEqualTo(layers.allowed().intersect(block).size());
                assertThat(raster.blocked().count(cell)).isEqualTo(layers.blocked().intersect(block).size());
                assertThat(raster.dead().count(cell)).isEqualTo(layers.dead().intersect(block).size());
                assertThat(raster.gained().count(cell)).isEqualTo(layers.gained().intersect(block).size());
                assertThat(raster.lost().count(cell)).isEqualTo(layers.lost().intersect(block).size());
                assertThat(raster.allowed().isEmpty(cell)).isEqualTo(raster.allowed().share(cell) == 0);
            }
        }
    }

    @Test
    void theCellsOfTheWholeSpaceHoldTheWholeSet() {
        SplittableRandom random = new SplittableRandom(21);
        for (AddressFamily family : AddressFamily.values()) {
            AddressRange all = AddressRange.all(family);
            AccessLayers layers = AccessLayers.of(rules(random, all), rules(random, all));
            AccessRaster raster = AccessRaster.of(layers, all, 8);
            assertThat(raster.allowed().total()).isEqualTo(layers.allowed().size(family));
            assertThat(raster.blocked().total()).isEqualTo(layers.blocked().size(family));
            assertThat(raster.gained().total()).isEqualTo(layers.gained().size(family));
        }
        AccessRaster everyone = raster(AddressRange.all(AddressFamily.IPV6), 8);
        assertThat(everyone.allowed().total()).isEqualTo(AddressFamily.IPV6.spaceSize());
        assertThat(everyone.allowed().share(7)).isEqualTo(1);
    }

    @Test
    void aCellOfTheWholeMapHoldsWhatItsOwnMapHolds() {
        SplittableRandom random = new SplittableRandom(22);
        AddressRange all = AddressRange.all(AddressFamily.IPV4);
        AccessLayers layers = AccessLayers.of(rules(random, all));
        AccessRaster whole = AccessRaster.of(layers, all, 2);
        for (int cell = 0; cell < whole.cells(); cell++) {
            AccessRaster near = AccessRaster.of(layers, whole.block(cell), 8);
            assertThat(near.allowed().total()).isEqualTo(whole.allowed().count(cell));
        }
    }

    @Test
    void exampleThreeOfTheGuideIsOneCellOfTheWholeMap() {
        AccessRules rules = AccessRules.of(entries("200.255.0.0/16"),
                entries("200.255.10.0/24", "200.255.40.50", "192.123.211.211"));
        AccessRaster raster = AccessRaster.of(AccessLayers.of(rules), AddressRange.all(AddressFamily.IPV4), 8);
        int cell = raster.cell(IpAddress.parse("200.255.1.1").orElseThrow());
        assertThat(raster.block(cell)).hasToString("200.255.0.0/16");
        assertThat(raster.allowed().count(cell)).isEqualTo(65_279);
        assertThat(raster.blocked().count(cell)).isEqualTo(257);
        assertThat(raster.dead().total()).isEqualTo(1);
        assertThat(IntStream.range(0, raster.cells()).filter(i -> !raster.allowed().isEmpty(i)).count()).isEqualTo(1);
    }

    @Test
    void whoGainsAndWhoLosesIsToldToTheAddress() {
        AccessRules live = AccessRules.of(entries("10.0.0.0/24"), entries("10.0.0.8/29"));
        AccessRules draft = AccessRules.of(entries("10.0.0.0/25", "10.0.1.0/24"), entries());
        AccessLayers layers = AccessLayers.of(draft, live);
        assertThat(layers.gained().size()).isEqualTo(256 + 8);
        assertThat(layers.lost().size()).isEqualTo(128);
        assertThat(layers.changes()).isTrue();
        assertThat(AccessLayers.of(draft).changes()).isFalse();
        assertThat(layers.named()).isEqualTo(AddressSet.of(List.of(range("10.0.0.0/23"))));
        assertThat(AccessLayers.of(AccessRules.of(entries(), entries("::/64"))).named().size())
                .isEqualTo(BigInteger.TWO.pow(64));
    }

    @ParameterizedTest
    @ValueSource(strings = {"10.0.0.0/7", "2000::/3"})
    void aBlockThatIsNoSquareHasNoMap(String block) {
        AddressRange odd = AddressRange.around(range(block).first(), range(block).prefixLength());
        assertThatIllegalArgumentException().isThrownBy(() -> HilbertCurve.of(odd, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> HilbertCurve.of(range("10.0.0.0/30"), 2));
    }

    @Test
    void rowsInsideABlockAreFoundWhereverTheyStand() {
        SplittableRandom random = new SplittableRandom(23);
        for (int round = 0; round < 500; round++) {
            AddressFamily family = random.nextBoolean() ? AddressFamily.IPV4 : AddressFamily.IPV6;
            AddressRange near = AddressRange.around(random.nextInt(4) == 0 ? family.lowest() : address(random, family),
                    random.nextInt(family.bits() - 6));
            List<AddressEntry> rows = new ArrayList<>(list(random, near));
            rows.addAll(entries("not an address", "0.0.0.0/0", "::/0", "10.0.0.0/8", "2001:db8::/32"));
            AddressRange block = AddressRange.around(near.first(), near.prefixLength() + random.nextInt(6));
            List<AddressEntry> expected = rows.stream()
                    .filter(row -> row.range().filter(block::contains).isPresent()).toList();
            BlockRows found = BlockRows.of(rows);
            assertThat(found.inside(block, rows.size())).containsExactlyInAnyOrderElementsOf(expected);
            assertThat(found.count(block)).isEqualTo(expected.size());
            assertThat(found.inside(block, 1)).hasSize(Math.min(1, expected.size()));
        }
    }

    private static AccessRaster raster(AddressRange frame, int order) {
        return AccessRaster.of(AccessLayers.of(AccessRules.of(List.of(), List.of())), frame, order);
    }

    private static AccessRules rules(SplittableRandom random, AddressRange frame) {
        return AccessRules.of(random.nextInt(5) == 0 ? List.of() : list(random, frame), list(random, frame));
    }

    /** Blocks inside the frame, and now and then around it. */
    private static List<AddressEntry> list(SplittableRandom random, AddressRange frame) {
        List<AddressEntry> rows = new ArrayList<>();
        int bits = frame.family().bits();
        for (int i = random.nextInt(12); i > 0; i--) {
            int prefix = Math.clamp(frame.prefixLength() + random.nextInt(14) - 1, 0, bits);
            IpAddress anywhere = address(random, frame.family());
            IpAddress in = new IpAddress(frame.family(),
                    frame.first().high() | (anywhere.high() & (frame.first().high() ^ frame.lastHigh())),
                    frame.first().low() | (anywhere.low() & (frame.first().low() ^ frame.lastLow())));
            rows.add(AddressEntry.of(AddressRange.around(in, prefix)));
        }
        return rows;
    }

    private static IpAddress address(SplittableRandom random, AddressFamily family) {
        return family == AddressFamily.IPV4
                ? IpAddress.ofIpv4(random.nextInt())
                : new IpAddress(family, random.nextLong(), random.nextLong());
    }

    private static AddressRange range(String text) {
        return AddressEntry.of(text).range().orElseThrow();
    }

    private static List<AddressEntry> entries(String... texts) {
        return List.of(texts).stream().map(AddressEntry::of).toList();
    }
}
