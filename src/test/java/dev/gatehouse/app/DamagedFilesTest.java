package dev.gatehouse.app;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Damaged files never keep the window from opening; {@link DamagedFilesFigure} does it 5 000 times. */
class DamagedFilesTest {

    @Test
    void whateverIsInThemTheWindowStartsSaysItOnceAndKeepsTheOriginal(@TempDir Path folder) throws IOException {
        var damage = new DamagedFiles(folder, 17);
        for (var i = 0; i < 300; i++) {
            damage.once(i);
        }
        assertThat(damage.failures()).isEmpty();
        assertThat(damage.setAside()).isGreaterThan(150);
    }
}
