package dev.gatehouse.domain.port;

import java.nio.file.Path;

import dev.gatehouse.domain.baseline.BaselineReading;

/** Reads baselines that organisations write for themselves. */
public interface BaselineFiles {
    /**
     * The text of a file, whatever it holds.
     *
     * @throws UnreadableFileException
     *             when there is no such file, it is far too large or no UTF-8 text
     */
    String text(Path file) throws UnreadableFileException;

    /** Reads a baseline; never throws. */
    BaselineReading read(String text);
}
