package dev.gatehouse.ui.control;

import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

import org.jspecify.annotations.Nullable;

/** A text in a table; a pointer at rest on it sees all of it, however narrow the column is. */
public final class WholeTextCell<S> extends TableCell<S, String> {
    private final Tooltip whole = new Tooltip();

    /** An empty cell. */
    public WholeTextCell() {
        whole.textProperty().bind(textProperty());
    }

    @Override
    protected void updateItem(@Nullable String text, boolean empty) {
        super.updateItem(text, empty);
        var shown = empty || text == null ? "" : text;
        setText(shown);
        setTooltip(shown.isEmpty() ? null : whole);
    }
}
