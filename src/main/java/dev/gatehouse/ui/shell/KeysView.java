package dev.gatehouse.ui.shell;

import java.util.List;

import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.PageView;
import dev.gatehouse.ui.common.Styles;

/** Lists every key of the window. */
public final class KeysView implements PageView {
    private static final List<String> ROW_KEYS = List.of("F2", "F4", "Enter", "Tab", "Insert", "Delete",
            "Ctrl+Shift+M");

    private final Runnable close;
    private final Messages messages;

    @FXML
    private VBox keyBox;
    @FXML
    private Button closeButton;

    /**
     * Shows the keys.
     *
     * @param close
     *            goes back to the page before
     */
    public KeysView(Runnable close, Messages messages) {
        this.close = close;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        for (var shortcut : Shortcut.values()) {
            keyBox.getChildren().add(line(shortcut.text(), messages.text("keys." + shortcut)));
        }
        for (var key : ROW_KEYS) {
            keyBox.getChildren().add(line(KeyCombination.keyCombination(key.replace("Ctrl", "Shortcut"))
                    .getDisplayText(), messages.text("keys.row." + key)));
        }
    }

    /** Moves the focus to the way back. */
    @Override
    public void focus() {
        closeButton.requestFocus();
    }

    @FXML
    private void close() {
        close.run();
    }

    private static Node line(String key, String meaning) {
        var cap = new Label(key);
        cap.getStyleClass().add(Styles.KEY_CAP);
        var caps = new HBox(cap);
        caps.setMinWidth(170);
        var words = new Label(meaning);
        words.setWrapText(true);
        return new HBox(12, caps, words);
    }
}
