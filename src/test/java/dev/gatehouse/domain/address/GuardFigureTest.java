package dev.gatehouse.domain.address;

import org.junit.jupiter.api.Test;

import dev.gatehouse.bench.Tally;

import static org.assertj.core.api.Assertions.assertThat;

/** Reliability R7 in short; the full count is {@code bench/figures R7}. */
class GuardFigureTest {

    @Test
    void nobodyIsAdmittedOrDeniedWronglyAndNobodyIsShutOutUnseen() {
        var tally = new Tally(7, 3_000);
        GuardFigure.count(tally);
        assertThat(tally.failures()).isEmpty();
        assertThat(tally.counted("addresses by hand")).isGreaterThanOrEqualTo(200);
        assertThat(tally.counted(GuardFigure.REFUSED)).isGreaterThan(1_000);
    }
}
