package dev.gatehouse.ui.common;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;
import java.util.Locale;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** A file that could not be had is said with its reason, in the language of the window. */
class TroubleWordsTest {
    private static final Messages GERMAN = Messages.load(Locale.GERMAN);

    static Stream<IOException> whatHasOnlyAName() {
        return Stream.of(new NoSuchFileException("/a/b"), new AccessDeniedException("/a/b"),
                new FileAlreadyExistsException("/a/b"), new NotDirectoryException("/a/b"));
    }

    @ParameterizedTest
    @MethodSource("whatHasOnlyAName")
    void whatHasOnlyANameGetsWords(IOException problem) {
        assertThat(TroubleWords.of(problem, GERMAN)).contains(" ").doesNotContain("/a/b")
                .isNotEqualTo(TroubleWords.of(problem, Messages.load(Locale.ENGLISH)));
    }

    @Test
    void theReasonOfTheSystemIsToldAndItsSilenceNeverAsNull() {
        assertThat(TroubleWords.of(new FileSystemException("/a/b", null, "No space left on device"), GERMAN))
                .isEqualTo("No space left on device");
        assertThat(TroubleWords.of(new IOException((String) null), GERMAN)).isEqualTo("IOException");
    }
}
