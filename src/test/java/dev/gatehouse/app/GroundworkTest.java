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

/** Two threads begin at once when the program starts, so they must not need the same of JavaFX. */
class GroundworkTest {
    private static final Pattern JAVAFX = Pattern.compile(" (javafx|com\\.sun\\.(javafx|glass|prism))\\.\\S+ source:");
    /** Values that change and lists of them; nothing here waits for another part of JavaFX. */
    private static final Pattern VALUES = Pattern
            .compile(" (javafx\\.(beans|collections|util)|com\\.sun\\.javafx\\.(binding|collections))\\.\\S+ source:");

    @Test
    void whatStandsBehindAWindowIsMadeOfValuesAlone(@TempDir Path folder) throws IOException, InterruptedException {
        var log = folder.resolve("classes.txt");

        ChildProcess.run(GroundworkProbe.class, Map.of(), List.of("-Xlog:class+load:file=" + log), List.of());

        var classes = Files.readAllLines(log);
        assertThat(classes).anyMatch(line -> line.contains("dev.gatehouse.ui.shell.ShellViewModel "));
        assertThat(classes).filteredOn(line -> JAVAFX.matcher(line).find() && !VALUES.matcher(line).find())
                .allMatch(line -> line.contains("javafx.application.ColorScheme "));
    }
}
