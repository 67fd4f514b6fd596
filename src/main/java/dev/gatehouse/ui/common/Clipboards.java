package dev.gatehouse.ui.common;

import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;

/** The system clipboard, for plain text. FX thread only. */
public final class Clipboards {

    private Clipboards() {}

    /** Puts text on the clipboard, as it is. */
    public static void copy(String text) {
        var content = new ClipboardContent();
        content.putString(text);
        Clipboard.getSystemClipboard().setContent(content);
    }

    /** The text on the clipboard, or "" where it holds none. */
    public static String text() {
        Clipboard clipboard = Clipboard.getSystemClipboard();
        String text = clipboard.hasString() ? clipboard.getString() : null;
        return text == null ? "" : text;
    }
}
