package dev.gatehouse.ui.common;

import java.nio.file.Path;
import java.util.function.Consumer;

import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/** Lets text and files be dropped on a node. */
public final class Drops {
    private Drops() {}

    /** Takes the first of dropped files. */
    public static void acceptFile(Node target, Consumer<Path> file) {
        target.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        target.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            event.getDragboard().getFiles().stream().findFirst().ifPresent(first -> file.accept(first.toPath()));
            event.setDropCompleted(true);
            event.consume();
        });
    }

    /** Takes the first of dropped files, or a dropped text. */
    public static void accept(Node target, Consumer<String> text, Consumer<Path> file) {
        target.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (event.getDragboard().hasFiles() || event.getDragboard().hasString()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        target.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            var board = event.getDragboard();
            if (board.hasFiles() && !board.getFiles().isEmpty()) {
                file.accept(board.getFiles().getFirst().toPath());
            } else {
                text.accept(board.getString());
            }
            event.setDropCompleted(true);
            event.consume();
        });
    }
}
