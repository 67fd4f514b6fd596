package dev.gatehouse.app;

import org.junit.jupiter.api.Test;

import dev.gatehouse.bench.Tally;

import static org.assertj.core.api.Assertions.assertThat;

/** The short form of the figure: 40 instances in 10 Regions; {@code bench/figures INSTANCES} has the long one. */
class FleetSearchTest {
    @Test
    void everyInstanceOfEveryRegionIsFoundAndAwsIsNeverAskedTooOften() throws Exception {
        var tally = new Tally(20_261_127, 40);

        FleetSearch.count(tally);

        assertThat(tally.failures()).isEmpty();
        assertThat(tally.counted("ListInstances")).isEqualTo(10);
        assertThat(tally.counted("DescribeInstance")).isEqualTo(40);
    }
}
