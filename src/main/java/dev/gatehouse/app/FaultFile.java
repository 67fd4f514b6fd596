package dev.gatehouse.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

import dev.gatehouse.domain.port.UnreadableFileException;
import dev.gatehouse.sandbox.script.FaultScript;
import dev.gatehouse.sandbox.script.FaultScriptException;

/** Reads what goes wrong in a sandbox from a file. */
final class FaultFile {
    private FaultFile() {}

    /** The script; the message of the exception names the file and, where it can, the line. */
    static FaultScript read(Path file) throws UnreadableFileException {
        try (var in = Files.newInputStream(file)) {
            return FaultScript.read(in.readNBytes(FaultScript.MOST_BYTES + 1));
        } catch (NoSuchFileException missing) {
            throw new UnreadableFileException(file + " is not there.");
        } catch (IOException problem) {
            throw new UnreadableFileException(file + " cannot be read: " + problem.getMessage() + ".");
        } catch (FaultScriptException wrong) {
            throw new UnreadableFileException(file + ", " + wrong.getMessage() + ".");
        }
    }
}
