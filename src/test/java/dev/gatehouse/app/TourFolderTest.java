package dev.gatehouse.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What a journey writes ends with it, and what a killed program left ends the next time. */
class TourFolderTest {
    @TempDir
    private Path temporary;

    @Test
    void it_ends_with_all_that_is_in_it() throws IOException {
        Path path;
        try (var folder = TourFolder.make()) {
            path = folder.path();
            Files.writeString(Files.createDirectories(path.resolve("pack/profiles")).resolve("p.json"), "{}");
            TourFolder.removeLeft(path.resolveSibling("").toAbsolutePath());
            assertThat(path.resolve("pack/profiles/p.json")).exists();
        }
        assertThat(path).doesNotExist();
    }

    @Test
    void what_a_killed_program_left_is_removed() throws IOException {
        var left = temporary.resolve("gatehouse-tour-files-1");
        Files.createDirectories(left.resolve("pack"));
        Files.createFile(left.resolve(".in-use"));
        var other = Files.createDirectory(temporary.resolve("gatehouse-tour-1"));

        TourFolder.removeLeft(temporary);

        assertThat(left).doesNotExist();
        assertThat(other).exists();
    }

    @Test
    void one_that_is_not_locked_yet_is_left_alone() throws IOException {
        var fresh = Files.createDirectory(temporary.resolve("gatehouse-tour-files-2"));
        TourFolder.removeLeft(temporary);
        assertThat(fresh).exists();

        Files.setLastModifiedTime(fresh, FileTime.from(Instant.now().minus(Duration.ofDays(1))));
        TourFolder.removeLeft(temporary);
        assertThat(fresh).doesNotExist();
    }

    @Test
    void nothing_outside_is_touched() throws IOException {
        var mine = Files.createDirectory(temporary.resolve("mine"));
        Files.createFile(mine.resolve(".in-use"));
        var link = Files.createSymbolicLink(temporary.resolve("gatehouse-tour-files-3"), mine);
        var left = Files.createDirectory(temporary.resolve("gatehouse-tour-files-4"));
        Files.createFile(left.resolve(".in-use"));
        Files.createSymbolicLink(left.resolve("in"), mine);

        TourFolder.removeLeft(temporary);
        TourFolder.removeLeft(temporary.resolve("nowhere"));

        assertThat(mine.resolve(".in-use")).exists();
        assertThat(link).exists();
        assertThat(left).doesNotExist();
    }
}
