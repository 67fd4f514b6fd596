package dev.gatehouse.app;

import org.junit.jupiter.api.Test;

import dev.gatehouse.bench.Tally;

import static org.assertj.core.api.Assertions.assertThat;

/** Figure R8 in short; {@code bench/figures R8} plays a thousand cases. */
class RevertFigureTest {

    @Test
    void whatWasAppliedIsTakenBackToWhatWasThereBefore() throws Exception {
        var tally = new Tally(Long.getLong("gatehouse.seed", 8), 60);
        RevertFigure.count(tally);
        assertThat(tally.failures()).as("seed %d", tally.seed()).isEmpty();
        assertThat(tally.counted("taken back after a kill")).isEqualTo(2);
        for (var course : new String[]{"taken back at once", "taken back at zero", "taken back after a restart",
                "refused after a third party"}) {
            assertThat(tally.counted(course)).as(course).isPositive();
        }
    }
}
