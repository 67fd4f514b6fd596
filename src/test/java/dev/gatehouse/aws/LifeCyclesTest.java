package dev.gatehouse.aws;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import dev.gatehouse.bench.Tally;

import static org.assertj.core.api.Assertions.assertThat;

/** Whatever becomes of credentials, what is said is right and short, nothing typed is lost, and the change goes on. */
class LifeCyclesTest {
    @TempDir
    Path home = Path.of("");

    @ParameterizedTest
    @EnumSource
    void whatBecomesOfCredentialsIsSaidAndTheEditGoesOn(LifeCycles.Life life) throws IOException {
        var tally = new Tally(20261127, 1);

        LifeCycles.play(tally, life, home);

        assertThat(tally.failures()).isEmpty();
        assertThat(tally.counted("lives that went on")).isEqualTo(1);
    }
}
