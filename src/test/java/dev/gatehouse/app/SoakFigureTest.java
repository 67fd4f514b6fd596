package dev.gatehouse.app;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

import dev.gatehouse.bench.Tally;

import static org.assertj.core.api.Assertions.assertThat;

/** The short form of the figure: some changes, of which one fails; {@code bench/figures R15-soak} has the long one. */
@ExtendWith(ApplicationExtension.class)
class SoakFigureTest {
    @Test
    void noChangeIsLostAndEveryVerdictIsTrue() throws Exception {
        var tally = new Tally(20_261_127, 3);

        SoakFigure.count(tally);

        assertThat(tally.failures()).isEmpty();
        assertThat(tally.counted("applied")).isGreaterThanOrEqualTo(3);
    }
}
