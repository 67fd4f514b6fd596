package dev.gatehouse.app;

import java.io.IOException;

import org.junit.jupiter.api.Test;

import dev.gatehouse.bench.Tally;

import static org.assertj.core.api.Assertions.assertThat;

/** A short form of figure R12: a role with a device. */
class SecretRunTest {
    @Test
    void noSecretIsWrittenShownLoggedOrCopied() throws IOException {
        var tally = new Tally(20261127, 1);

        SecretRun.count(tally);

        assertThat(tally.failures()).isEmpty();
        assertThat(tally.counted("changes applied")).isEqualTo(1);
        assertThat(tally.counted("screens looked at")).isGreaterThan(6);
        assertThat(tally.counted("texts copied")).isPositive();
    }
}
