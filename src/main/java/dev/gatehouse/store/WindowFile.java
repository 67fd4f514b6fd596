package dev.gatehouse.store;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

import dev.gatehouse.domain.local.WindowPlace;
import dev.gatehouse.domain.port.LocalStore;
import dev.gatehouse.domain.port.LocalStoreException;
import dev.gatehouse.domain.port.LocalStoreException.Reason;

/**
 * Where the window stood, in a file of one line. It is read before the first frame, so it needs no JSON; whatever else
 * stands in it means nowhere, and is written over by the next window that closes.
 *
 * @param file
 *            need not exist
 */
public record WindowFile(Path file) implements LocalStore<Optional<WindowPlace>> {
    private static final String NAME = "window.txt";
    private static final int MOST_BYTES = 100;

    /** The file in the folder of what people enter. */
    static WindowFile in(Path folder) {
        return new WindowFile(folder.resolve(NAME));
    }

    @Override
    public Optional<WindowPlace> read() throws LocalStoreException {
        if (!file.isAbsolute()) {
            return Optional.empty();
        }
        try (var in = Files.newInputStream(file)) {
            return WindowPlace.of(new String(in.readNBytes(MOST_BYTES), StandardCharsets.UTF_8));
        } catch (NoSuchFileException neverOpened) {
            return Optional.empty();
        } catch (IOException cause) {
            throw new LocalStoreException(Reason.NOT_READ, file.toString(), cause);
        }
    }

    @Override
    public void write(Optional<WindowPlace> place) throws LocalStoreException {
        if (!file.isAbsolute()) {
            throw new LocalStoreException(Reason.NO_FOLDER, NAME, null);
        }
        try {
            new SafeFileSaver().save(file, place.map(WindowPlace::line).orElse("") + "\n");
        } catch (IOException cause) {
            throw new LocalStoreException(Reason.NOT_WRITTEN, file.toString(), cause);
        }
    }
}
