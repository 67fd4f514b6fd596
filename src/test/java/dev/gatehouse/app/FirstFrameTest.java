package dev.gatehouse.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.gatehouse.testing.ChildProcess;

import static org.assertj.core.api.Assertions.assertThat;

/** The first frame waits for nothing slow (domain §4.10). */
class FirstFrameTest {
    /**
     * Each takes milliseconds of a start: JSON, a sandbox’s first state, and what the machine makes anew every time.
     */
    private static final Pattern SLOW = Pattern
            .compile(
                    "software\\.amazon|jackson\\.databind\\.ObjectMapper |gatehouse\\.sandbox\\.StandardSeed|gatehouse\\..*TypeSwitch|runtime\\.ObjectMethods ");

    @Test
    void theFirstFrameNeedsNothingSlow(@TempDir Path folder) throws IOException, InterruptedException {
        var log = folder.resolve("classes.txt");

        ChildProcess.run(FirstFrameProbe.class, Map.of(),
                List.of("--enable-native-access=ALL-UNNAMED", "-Xlog:class+load:file=" + log), List.of());

        var classes = Files.readAllLines(log);
        assertThat(classes).anyMatch(line -> line.contains("dev.gatehouse.app.FirstFrameProbe$FrameWasDrawn"))
                .anyMatch(line -> line.contains("dev.gatehouse.ui.shell.ShellView "));
        assertThat(classes).filteredOn(line -> SLOW.matcher(line).find()).isEmpty();
    }
}
