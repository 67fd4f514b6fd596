package dev.gatehouse.domain.port;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A file that could not be had is never answered with its name alone. */
class FileTroubleTest {
    static Stream<IOException> whatTheSystemThrows() {
        return Stream.of(new NoSuchFileException("/a/b"), new AccessDeniedException("/a/b"),
                new FileAlreadyExistsException("/a/b"), new NotDirectoryException("/a/b"));
    }

    @ParameterizedTest
    @MethodSource("whatTheSystemThrows")
    void what_has_only_a_name_gets_words(IOException problem) {
        assertThat(FileTrouble.words(problem)).contains(" ").doesNotContain("/a/b");
    }

    @Test
    void the_reason_of_the_system_is_told() {
        assertThat(FileTrouble.words(new FileSystemException("/a/b", null, "No space left on device")))
                .isEqualTo("No space left on device");
        assertThat(FileTrouble.words(new IOException("it is far larger than an evidence pack")))
                .isEqualTo("it is far larger than an evidence pack");
    }
}
