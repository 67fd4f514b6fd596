package dev.gatehouse.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import dev.gatehouse.domain.local.Language;
import dev.gatehouse.domain.local.LanguageChoice;
import dev.gatehouse.domain.port.LocalStore;
import dev.gatehouse.domain.port.LocalStoreException;
import dev.gatehouse.domain.port.LocalStoreException.Reason;

/**
 * The language of the window in a file of one line, such as {@code de}. It is read before the first frame, so it needs
 * no JSON; whatever else stands in it means the language of the system, and is left until somebody chooses.
 *
 * @param file
 *            need not exist
 */
public record LanguageFile(Path file) implements LocalStore<LanguageChoice> {
    private static final String NAME = "language.txt";
    private static final int MOST_BYTES = 100;

    /** The file in the folder of what people enter. */
    static LanguageFile in(Path folder) {
        return new LanguageFile(folder.resolve(NAME));
    }

    @Override
    public LanguageChoice read() throws LocalStoreException {
        if (!file.isAbsolute()) {
            return LanguageChoice.SYSTEM;
        }
        try (var in = Files.newInputStream(file)) {
            var text = new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8);
            return Language.ofTag(text.strip()).map(LanguageChoice::of).orElse(LanguageChoice.SYSTEM);
        } catch (NoSuchFileException nothingChosen) {
            return LanguageChoice.SYSTEM;
        } catch (IOException cause) {
            throw new LocalStoreException(Reason.NOT_READ, file.toString(), cause);
        }
    }

    @Override
    public void write(LanguageChoice choice) throws LocalStoreException {
        if (!file.isAbsolute()) {
            throw new LocalStoreException(Reason.NO_FOLDER, NAME, null);
        }
        try {
            new SafeFileSaver().save(file, choice.fixed().map(Language::tag).orElse("system") + "\n");
        } catch (IOException cause) {
            throw new LocalStoreException(Reason.NOT_WRITTEN, file.toString(), cause);
        }
    }
}
