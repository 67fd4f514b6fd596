package dev.gatehouse.ui.connection;

import javafx.util.StringConverter;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.local.Bookmark;
import dev.gatehouse.ui.common.Messages;

/** Labels in words. */
final class LabelText extends StringConverter<Bookmark.Label> {
    private final Messages messages;

    LabelText(Messages messages) {
        this.messages = messages;
    }

    @Override
    public String toString(Bookmark.@Nullable Label label) {
        return label == null ? "" : messages.text("bookmark.label." + label);
    }

    @Override
    public Bookmark.@Nullable Label fromString(String text) {
        return null;
    }
}
