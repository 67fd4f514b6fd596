package dev.gatehouse.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** Reliability row 30: a real process whose own folders must not be written, and whom that binds. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "folders there have no such permissions")
class ReadOnlyHomeTest {
    private static final Set<PosixFilePermission> READ_ONLY = PosixFilePermissions.fromString("r-x------");
    private static final Set<PosixFilePermission> USUAL = PosixFilePermissions.fromString("rwx------");

    @TempDir
    private Path folder;
    private final List<Path> closed = new ArrayList<>();

    private void close(Path path) throws IOException {
        closed.add(path);
        Files.setPosixFilePermissions(path, READ_ONLY);
    }

    @AfterEach
    void open() throws IOException {
        for (var path : closed) {
            Files.setPosixFilePermissions(path, USUAL);
        }
    }

    private static void nothingIsSent(Kill kill, Path place) throws IOException, InterruptedException {
        var said = kill.runBound();
        assertThat(kill.sends()).isZero();
        assertThat(said).last().isEqualTo("verdict=REFUSED");
        assertThat(said.get(said.size() - 2)).startsWith("The change could not be written down first, so it was not"
                + " sent: ").contains(place.toString());
        assertThat(said).noneMatch(line -> line.contains("Exception") || line.startsWith("\tat "));
        assertThat(kill.wrong()).isEmpty();
    }

    @Test
    void underAHomeThatCannotBeWrittenNothingIsSentAndItSaysWhere() throws IOException, InterruptedException {
        try (var kill = new Kill(folder, Kill.Course.APPLIED)) {
            close(folder);
            nothingIsSent(kill, folder);
        }
    }

    @Test
    void withAJournalThatCannotBeWrittenAnyMoreNothingIsSentAndItStaysWhole()
            throws IOException, InterruptedException {
        var journal = folder.resolve("state").resolve("journal");
        try (var kill = new Kill(folder, Kill.Course.REFUSED)) {
            kill.runToEnd();
            var before = kill.sends();
            assertThat(before).isEqualTo(1);
            try (var files = Files.list(journal)) {
                for (var file : files.toList()) {
                    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--------"));
                }
            }
            close(journal);
            var said = kill.runBound();
            assertThat(said).last().isEqualTo("verdict=REFUSED");
            assertThat(said.get(said.size() - 2)).contains("it was not sent: ", journal.toString());
            assertThat(kill.sends()).isEqualTo(before);
            assertThat(kill.wrong()).isEmpty();
        }
    }
}
