package dev.gatehouse.ui.common;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

/**
 * How a window asks for files and folders: with the dialogs of the operating system, unless its scene was given another
 * way. Each answer is empty when nothing was chosen. FX thread only.
 */
public interface FileDialogs {

    /** Asks for a folder. */
    Optional<Path> folder(Window owner, String title);

    /** Asks where to write a file, and suggests its name. */
    Optional<Path> save(Window owner, String title, String name);

    /** Asks for a file to read; no filters let every file be seen. */
    Optional<Path> open(Window owner, String title, List<ExtensionFilter> filters);

    /** The way of the window that shows {@code node}. */
    static FileDialogs of(Node node) {
        return node.getScene().getProperties().get(FileDialogs.class) instanceof FileDialogs own ? own : new Native();
    }

    /** Lets a window ask in this way: for where nobody sits who could answer the operating system. */
    default void answerIn(Scene scene) {
        scene.getProperties().put(FileDialogs.class, this);
    }

    /** Lets a window ask with the dialogs of the operating system again. */
    static void forget(Scene scene) {
        scene.getProperties().remove(FileDialogs.class);
    }

    /** The dialogs of the operating system. */
    final class Native implements FileDialogs {
        private Native() {}

        @Override
        public Optional<Path> folder(Window owner, String title) {
            var chooser = new DirectoryChooser();
            chooser.setTitle(title);
            return path(chooser.showDialog(owner));
        }

        @Override
        public Optional<Path> save(Window owner, String title, String name) {
            var chooser = new FileChooser();
            chooser.setTitle(title);
            chooser.setInitialFileName(name);
            return path(chooser.showSaveDialog(owner));
        }

        @Override
        public Optional<Path> open(Window owner, String title, List<ExtensionFilter> filters) {
            var chooser = new FileChooser();
            chooser.setTitle(title);
            chooser.getExtensionFilters().addAll(filters);
            return path(chooser.showOpenDialog(owner));
        }

        private static Optional<Path> path(@Nullable File chosen) {
            return Optional.ofNullable(chosen).map(File::toPath);
        }
    }
}
