package dev.gatehouse.domain.matrix;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ReadingPaceTest {
    @Test
    void nobody_knows_how_long_before_the_instances_are_known() {
        assertThat(ReadingPace.BEGIN.left(Duration.ofSeconds(3))).isEmpty();
        assertThat(ReadingPace.BEGIN.callsLeft()).isZero();
    }

    @Test
    void the_first_calls_go_at_once_so_the_rate_of_AWS_is_taken() {
        var pace = ReadingPace.BEGIN.found(10).listed(3).oneRead();

        // two profiles, and nine instances with a list and three profiles each: 38 calls at 2 a second
        assertThat(pace.left(Duration.ofMillis(1))).contains(Duration.ofSeconds(19));
        assertThat(pace.instancesLeft()).isEqualTo(9);
    }

    @Test
    void later_the_rate_that_was_measured_counts() {
        var pace = new ReadingPace(20, 10, 30, 30);

        // 40 calls in 40 s, 40 more to go
        assertThat(pace.left(Duration.ofSeconds(40))).contains(Duration.ofSeconds(40));
    }

    @Test
    void nothing_is_left_at_the_end() {
        assertThat(new ReadingPace(2, 2, 6, 6).left(Duration.ofSeconds(4))).contains(Duration.ZERO);
    }
}
