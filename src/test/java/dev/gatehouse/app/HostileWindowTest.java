package dev.gatehouse.app;

import org.junit.jupiter.api.Test;

import dev.gatehouse.bench.Tally;
import dev.gatehouse.testing.HostileTexts;

import static org.assertj.core.api.Assertions.assertThat;

/** A short form of R10 on screen, in journal and log; the whole is {@code bench/figures R10}. */
class HostileWindowTest {
    @Test
    void noTextHidesOnScreenOrIsSpoken() {
        var tally = new Tally(7, 1);
        new HostileWindow(tally, HostileTexts.some(4)).play();
        assertThat(tally.failures()).isEmpty();
        assertThat(tally.counted("screens looked through")).isGreaterThanOrEqualTo(6);
    }

    @Test
    void noTextForgesAnEventOfJournalOrLog() throws Exception {
        var tally = new Tally(7, 60);
        var figure = new HostileFigure(tally);
        figure.journal();
        figure.log();
        assertThat(tally.failures()).isEmpty();
        assertThat(tally.counted("events of the log")).isEqualTo(60);
    }
}
