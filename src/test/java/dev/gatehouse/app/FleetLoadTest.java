package dev.gatehouse.app;

import org.junit.jupiter.api.Test;

import dev.gatehouse.bench.Tally;

import static org.assertj.core.api.Assertions.assertThat;

/** The short form of the figure: 30 profiles in 10 Regions; {@code bench/figures R15} has the long one. */
class FleetLoadTest {
    @Test
    void everyProfileComesIntoTheTableAndAwsIsNeverAskedTooOften() throws Exception {
        var tally = new Tally(20_261_127, 30);

        FleetLoad.count(tally);

        assertThat(tally.failures()).isEmpty();
        assertThat(tally.counted("answered 429")).isZero();
        assertThat(tally.within("between two frames", 100)).isPositive();
    }
}
