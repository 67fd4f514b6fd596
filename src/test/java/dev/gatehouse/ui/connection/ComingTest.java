package dev.gatehouse.ui.connection;

import org.junit.jupiter.api.Test;

import dev.gatehouse.testing.FakeConnect;
import dev.gatehouse.testing.ManualPace;

import static org.assertj.core.api.Assertions.assertThat;

/** A connection that was given up while it was being opened stayed open for ever. */
class ComingTest {
    private final FakeConnect connection = new FakeConnect(new ManualPace());
    private final Coming coming = new Coming();

    @Test
    void givenUpBeforeItIsThereItIsClosedWhenItComes() {
        coming.giveUp();
        coming.made(connection);

        assertThat(connection.isClosed()).isTrue();
    }

    @Test
    void givenUpBeforeAnybodyTookItItIsClosed() {
        coming.made(connection);
        coming.giveUp();

        assertThat(connection.isClosed()).isTrue();
    }

    @Test
    void takenItBelongsToWhoeverTookIt() {
        coming.made(connection);
        coming.taken();
        coming.giveUp();

        assertThat(connection.isClosed()).isFalse();
    }
}
