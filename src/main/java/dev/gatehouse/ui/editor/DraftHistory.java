package dev.gatehouse.ui.editor;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.profile.ProfileDraft;

/** Every state a draft has been in, with the name of each step between them; unlimited until it is submitted. */
final class DraftHistory {
    private final Deque<Step> done = new ArrayDeque<>();
    private final Deque<Step> undone = new ArrayDeque<>();
    private ProfileDraft current;
    private @Nullable Object typingIn;

    DraftHistory(ProfileDraft start) {
        current = start;
    }

    ProfileDraft current() {
        return current;
    }

    /** Goes to another state by a step of its own. */
    void apply(String name, ProfileDraft next) {
        if (!next.equals(current)) {
            push(name, next);
        }
        typingIn = null;
    }

    /** Goes to another state by typing: keystrokes in one field make one step. */
    void type(String name, Object field, ProfileDraft next) {
        if (next.equals(current)) {
            return;
        }
        if (field.equals(typingIn)) {
            undone.clear();
            current = next;
        } else {
            push(name, next);
        }
        typingIn = field;
    }

    Optional<String> undoName() {
        return Optional.ofNullable(done.peek()).map(Step::name);
    }

    Optional<String> redoName() {
        return Optional.ofNullable(undone.peek()).map(Step::name);
    }

    void undo() {
        swap(done, undone);
    }

    void redo() {
        swap(undone, done);
    }

    private void push(String name, ProfileDraft next) {
        done.push(new Step(name, current));
        undone.clear();
        current = next;
    }

    private void swap(Deque<Step> from, Deque<Step> to) {
        var step = from.poll();
        if (step != null) {
            to.push(new Step(step.name(), current));
            current = step.other();
            typingIn = null;
        }
    }

    /** A step, and the state on its other side. */
    private record Step(String name, ProfileDraft other) {}
}
