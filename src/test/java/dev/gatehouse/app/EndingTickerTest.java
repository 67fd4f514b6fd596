package dev.gatehouse.app;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.gatehouse.testing.ManualTicker;

import static org.assertj.core.api.Assertions.assertThat;

class EndingTickerTest {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final ManualTicker time = new ManualTicker();
    private final EndingTicker ticker = new EndingTicker(time);
    private final List<String> done = new ArrayList<>();

    @Test
    void itTicksAsTheOneBehindItUntilItEnds() {
        ticker.after(SECOND, () -> done.add("once"));
        ticker.every(SECOND, () -> done.add("again"));
        time.advance(Duration.ofSeconds(2));
        ticker.close();
        time.advance(Duration.ofSeconds(2));
        assertThat(done).containsExactly("once", "again", "again");
    }

    @Test
    void whatWasBegunOrBeginsAfterTheEndNeverHappens() {
        var begun = ticker.after(SECOND, () -> done.add("begun"));
        ticker.close();
        var late = ticker.every(SECOND, () -> done.add("late"));
        time.advance(Duration.ofMinutes(1));
        assertThat(done).isEmpty();
        assertThat(begun.isCancelled()).isTrue();
        assertThat(late.isCancelled()).isTrue();
    }

    @Test
    void whatIsCalledOffDoesNotHappen() {
        ticker.after(SECOND, () -> done.add("called off")).cancel();
        time.advance(SECOND);
        assertThat(done).isEmpty();
    }
}
