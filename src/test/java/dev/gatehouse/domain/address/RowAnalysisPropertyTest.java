package dev.gatehouse.domain.address;

import java.util.List;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;

import dev.gatehouse.domain.address.RowFact.Kind;
import dev.gatehouse.domain.address.Universe.Row;

import static org.assertj.core.api.Assertions.assertThat;

/** The facts about rows, against comparing every row with every other. */
class RowAnalysisPropertyTest {
    @Property(tries = 8_000, shrinking = ShrinkingMode.OFF)
    void everyFactHoldsAndNoneIsMissing(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Universe universe = new Universe(random);
        List<Row> allowed = universe.rows(random, 8);
        List<Row> blocked = universe.rows(random, 8);
        RowAnalysis analysis = RowAnalysis.of(Universe.entries(allowed), Universe.entries(blocked));
        checkNesting(analysis, ListKind.ALLOWED, allowed);
        checkNesting(analysis, ListKind.BLOCKED, blocked);
        for (int i = 0; i < allowed.size(); i++) {
            assertThat(analysis.has(ListKind.ALLOWED, i, Kind.FULLY_BLOCKED))
                    .isEqualTo((allowed.get(i).members() & ~Universe.union(blocked)) == 0);
            assertThat(analysis.has(ListKind.ALLOWED, i, Kind.DEAD_BLOCK)).isFalse();
        }
        for (int i = 0; i < blocked.size(); i++) {
            assertThat(analysis.has(ListKind.BLOCKED, i, Kind.DEAD_BLOCK)).isEqualTo(
                    !allowed.isEmpty() && (blocked.get(i).members() & Universe.union(allowed)) == 0);
            assertThat(analysis.has(ListKind.BLOCKED, i, Kind.FULLY_BLOCKED)).isFalse();
        }
    }

    private static void checkNesting(RowAnalysis analysis, ListKind list, List<Row> rows) {
        for (int i = 0; i < rows.size(); i++) {
            long members = rows.get(i).members();
            OptionalInt earlier = IntStream.range(0, i).filter(j -> rows.get(j).members() == members).findFirst();
            assertThat(other(analysis, list, i, Kind.DUPLICATE)).isEqualTo(earlier);
            OptionalInt widest = IntStream.range(0, rows.size())
                    .filter(j -> rows.get(j).members() != members && (members & ~rows.get(j).members()) == 0).boxed()
                    .min(java.util.Comparator.comparingInt((Integer j) -> rows.get(j).depth())
                            .thenComparing(java.util.Comparator.naturalOrder()))
                    .map(OptionalInt::of).orElse(OptionalInt.empty());
            assertThat(other(analysis, list, i, Kind.SHADOWED)).isEqualTo(widest);
        }
    }

    private static OptionalInt other(RowAnalysis analysis, ListKind list, int row, Kind kind) {
        return analysis.facts(list, row).stream().filter(fact -> fact.kind() == kind).map(RowFact::other).findFirst()
                .orElse(OptionalInt.empty());
    }

    @Property(tries = 3_000, shrinking = ShrinkingMode.OFF)
    void removingRowsWithoutEffectChangesNobodysAccess(@ForAll long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        Universe universe = new Universe(random);
        List<AddressEntry> allowed = Universe.entries(universe.rows(random, 8));
        List<AddressEntry> blocked = Universe.entries(universe.rows(random, 8));
        RowAnalysis analysis = RowAnalysis.of(allowed, blocked);
        List<AddressEntry> kept = IntStream.range(0, blocked.size())
                .filter(i -> !analysis.has(ListKind.BLOCKED, i, Kind.DUPLICATE)
                        && !analysis.has(ListKind.BLOCKED, i, Kind.SHADOWED)
                        && !analysis.has(ListKind.BLOCKED, i, Kind.DEAD_BLOCK))
                .mapToObj(blocked::get).toList();
        assertThat(AccessRules.of(allowed, kept).effective()).isEqualTo(AccessRules.of(allowed, blocked).effective());
    }
}
