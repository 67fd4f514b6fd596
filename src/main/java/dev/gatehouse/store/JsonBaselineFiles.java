package dev.gatehouse.store;

import java.nio.file.Path;

import dev.gatehouse.domain.baseline.BaselineReading;
import dev.gatehouse.domain.port.BaselineFiles;
import dev.gatehouse.domain.port.UnreadableFileException;

/** Baselines in JSON with comments; {@code docs/baselines.md} describes the file. */
public final class JsonBaselineFiles implements BaselineFiles {
    private static final long MOST_MEGABYTES = 1;

    @Override
    public String text(Path file) throws UnreadableFileException {
        return Utf8File.read(file, MOST_MEGABYTES, "a baseline");
    }

    @Override
    public BaselineReading read(String text) {
        return BaselineForm.read(text);
    }
}
