package dev.gatehouse.app;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

import dev.gatehouse.bench.Tally;

import static org.assertj.core.api.Assertions.assertThat;

/** The short form of the figure; {@code bench/figures R15-views} has the long one. */
@ExtendWith(ApplicationExtension.class)
class ComeAndGoTest {
    @Test
    void theWindowHoldsNoMoreNodesAfterManyRoundsThanAfterTheFirst() throws InterruptedException {
        var tally = new Tally(20_261_127, 5);

        ComeAndGo.count(tally);

        assertThat(tally.failures()).isEmpty();
        assertThat(tally.counted("rounds")).isEqualTo(5);
    }
}
