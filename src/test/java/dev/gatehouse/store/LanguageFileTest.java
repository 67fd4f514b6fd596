package dev.gatehouse.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.gatehouse.domain.local.Language;
import dev.gatehouse.domain.local.LanguageChoice;
import dev.gatehouse.domain.port.LocalStoreException;
import dev.gatehouse.domain.port.LocalStoreException.Reason;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LanguageFileTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void aChoiceIsKept(Language language) throws LocalStoreException {
        store().write(LanguageChoice.of(language));
        assertThat(store().read()).isEqualTo(LanguageChoice.of(language));
    }

    @Test
    void theLanguageOfTheSystemCanBeChosenAgain() throws LocalStoreException {
        store().write(LanguageChoice.of(Language.JAPANESE));
        store().write(LanguageChoice.SYSTEM);
        assertThat(store().read()).isEqualTo(LanguageChoice.SYSTEM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "tlh", "de de", "\u0000", "DE-AT"})
    void anythingElseMeansTheLanguageOfTheSystem(String text) throws LocalStoreException, IOException {
        Files.writeString(folder.resolve("language.txt"), text);
        assertThat(store().read()).isEqualTo(LanguageChoice.SYSTEM);
        assertThat(folder.resolve("language.txt")).hasContent(text);
    }

    @Test
    void blanksAroundAndCapitalsDoNoHarm() throws LocalStoreException, IOException {
        Files.writeString(folder.resolve("language.txt"), " PT-br\r\n");
        assertThat(store().read()).isEqualTo(LanguageChoice.of(Language.PORTUGUESE));
    }

    @Test
    void nothingIsThereAtFirst() throws LocalStoreException {
        assertThat(store().read()).isEqualTo(LanguageChoice.SYSTEM);
    }

    @Test
    void whatCannotBeKeptIsSaid() throws IOException {
        Files.createDirectory(folder.resolve("language.txt"));
        Files.createFile(folder.resolve("language.txt").resolve("in the way"));
        assertThatExceptionOfType(LocalStoreException.class)
                .isThrownBy(() -> store().write(LanguageChoice.SYSTEM))
                .satisfies(problem -> assertThat(problem.reason()).isEqualTo(Reason.NOT_WRITTEN));
        assertThatExceptionOfType(LocalStoreException.class).isThrownBy(() -> store().read())
                .satisfies(problem -> assertThat(problem.reason()).isEqualTo(Reason.NOT_READ));
    }

    @Test
    void aComputerWithoutAHomeKeepsNothing() throws LocalStoreException {
        var nowhere = LanguageFile.in(Path.of(""));
        assertThat(nowhere.read()).isEqualTo(LanguageChoice.SYSTEM);
        assertThatExceptionOfType(LocalStoreException.class)
                .isThrownBy(() -> nowhere.write(LanguageChoice.SYSTEM))
                .satisfies(problem -> assertThat(problem.reason()).isEqualTo(Reason.NO_FOLDER));
    }

    private LanguageFile store() {
        return LanguageFile.in(folder.toAbsolutePath());
    }
}
