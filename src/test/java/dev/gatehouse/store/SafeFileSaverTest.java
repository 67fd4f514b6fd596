package dev.gatehouse.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SafeFileSaverTest {
    private final SafeFileSaver saver = new SafeFileSaver();
    @TempDir
    private Path folder = Path.of("unset");

    @Test
    void aFileIsReplacedWhole() throws IOException {
        var file = folder.resolve("new").resolve("a.txt");
        saver.save(file, "first, and longer");
        saver.save(file, "é");
        assertThat(Files.readString(file)).isEqualTo("é");
        try (var files = Files.list(folder.resolve("new"))) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void whatCannotBeWrittenLeavesNothingBehind() throws IOException {
        var file = Files.createDirectory(folder.resolve("a.txt"));
        Files.createFile(file.resolve("full"));
        assertThatThrownBy(() -> saver.save(file, "x")).isInstanceOf(IOException.class);
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyItsOwnerMayReadIt() throws IOException {
        var file = folder.resolve("a.txt");
        saver.save(file, "x");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
    }
}
