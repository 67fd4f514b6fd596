package dev.gatehouse.domain.port;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.DirectoryNotEmptyException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

import dev.gatehouse.domain.text.VisibleText;

/** Why a file could not be read or written, in words: what the system throws often names the file alone. */
public final class FileTrouble {
    private FileTrouble() {}

    /** The reason, without a full stop. */
    public static String words(IOException problem) {
        return switch (problem) {
            case NoSuchFileException _ -> "it is not there, or the folder it should be in is not";
            case AccessDeniedException _ -> "this account may not do that there";
            case FileAlreadyExistsException _ -> "something of that name is there already";
            case DirectoryNotEmptyException _ -> "something of that name is there already";
            case NotDirectoryException _ -> "what should be a folder is none";
            case FileSystemException other when other.getReason() != null -> VisibleText.of(other.getReason());
            default -> VisibleText.of(String.valueOf(problem.getMessage()));
        };
    }
}
