package dev.gatehouse.ui.shell;

import java.util.Arrays;
import java.util.stream.Collectors;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import dev.gatehouse.ui.common.Messages;

/**
 * A failure of the program itself, told once for all that follow until it is put away (reliability row 44). What the
 * exceptions say is left out: it may quote what was typed or sent.
 */
public final class MishapViewModel {
    private static final int FRAMES = 40;

    private final Messages messages;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper body = new ReadOnlyStringWrapper("");
    private String details = "";
    private int count;

    /** Nothing has happened yet. */
    MishapViewModel(Messages messages) {
        this.messages = messages;
    }

    /** What happened; empty while nothing did. */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** What is safe, and what to do now. */
    public ReadOnlyStringProperty bodyProperty() {
        return body.getReadOnlyProperty();
    }

    /** Where in the program the first of them happened: classes, methods and lines, and no word of theirs. */
    public String details() {
        return details;
    }

    /** Tells of a failure. */
    public void happened(Throwable failure) {
        count++;
        if (count == 1) {
            details = trace(failure);
        }
        title.set(messages.plural("mishap.title", count));
        body.set(messages.text(failure instanceof VirtualMachineError ? "mishap.memory" : "mishap.body"));
    }

    /** Puts the notice away. */
    public void dismiss() {
        count = 0;
        details = "";
        title.set("");
        body.set("");
    }

    /** The exceptions by class with their places, the cause last. */
    public static String trace(Throwable failure) {
        var places = Arrays.stream(failure.getStackTrace()).limit(FRAMES).map(place -> "\n    at " + place)
                .collect(Collectors.joining());
        var cause = failure.getCause();
        return failure.getClass().getName() + places
                + (cause == null || cause.equals(failure) ? "" : "\nbecause of " + trace(cause));
    }
}
