package dev.gatehouse.domain.port;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

import dev.gatehouse.domain.text.VisibleText;

/** Why a file could not be read or written: what the system throws often names the file alone. */
public enum FileTrouble {
    /** It is not there, or the folder it should be in is not. */
    MISSING("it is not there, or the folder it should be in is not"),
    /** The account this program runs as may not. */
    DENIED("this account may not do that there"),
    /** Something of that name is there already. */
    TAKEN("something of that name is there already"),
    /** What should be a folder is none. */
    NO_FOLDER("what should be a folder is none"),
    /** What the system says itself tells more. */
    OTHER("");

    private final String words;

    FileTrouble(String words) {
        this.words = words;
    }

    /** Which of them a failure is; {@link #OTHER} for whatever does not come from the file system. */
    public static FileTrouble of(Throwable problem) {
        return switch (problem) {
            case NoSuchFileException _ -> MISSING;
            case AccessDeniedException _ -> DENIED;
            case FileAlreadyExistsException _ -> TAKEN;
            case DirectoryNotEmptyException _ -> TAKEN;
            case NotDirectoryException _ -> NO_FOLDER;
            default -> OTHER;
        };
    }

    /** The reason in English, for commands, without a full stop. */
    public static String words(IOException problem) {
        var trouble = of(problem);
        return trouble == OTHER ? said(problem) : trouble.words;
    }

    /** What the system itself says of a failure; the kind of failure where it says nothing. */
    public static String said(Throwable problem) {
        var words = problem instanceof FileSystemException file && file.getReason() != null
                ? file.getReason()
                : problem.getMessage();
        return VisibleText.of(words == null ? problem.getClass().getSimpleName() : words);
    }
}
