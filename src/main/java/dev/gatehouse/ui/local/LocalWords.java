package dev.gatehouse.ui.local;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.port.LocalStoreException;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.Messages;

/** What went wrong with something kept on this computer, in words. */
public final class LocalWords {
    private static final int LONGEST_PATH = 300;

    private final Messages messages;

    /** Words from the window's bundle. */
    public LocalWords(Messages messages) {
        this.messages = messages;
    }

    /**
     * What happened, in a sentence.
     *
     * @param what
     *            what is kept, in words
     */
    public String title(LocalStoreException problem, String what) {
        return messages.text("local.%s.title".formatted(problem.reason()), what);
    }

    /** Where, what is lost, and what to do. */
    public String body(LocalStoreException problem, String what) {
        return messages.text("local.%s.body".formatted(problem.reason()), what,
                VisibleText.capped(problem.file(), LONGEST_PATH), why(problem.getCause()));
    }

    /** What the system said, as a sentence. */
    public String why(@Nullable Throwable cause) {
        if (cause instanceof AccessDeniedException) {
            return messages.text("local.denied");
        }
        return cause instanceof FileSystemException known && known.getReason() != null
                ? messages.text("local.because", VisibleText.capped(known.getReason(), LONGEST_PATH))
                : messages.text("local.unknown");
    }
}
