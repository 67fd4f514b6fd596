package dev.gatehouse.ui.editor;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.journal.Origin;
import dev.gatehouse.domain.local.SavedDraft;
import dev.gatehouse.domain.local.SavedDrafts;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ProfileMatch;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.AgeWords;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.connection.Workspace;
import dev.gatehouse.ui.local.Kept;

/**
 * What there is to say about the draft of the profile that is open: AWS has moved on since it was begun, or there is an
 * older draft on this computer. It waits beside the form and never opens, sends or loses anything by itself.
 */
public final class DraftBarViewModel {
    private final DraftModel model;
    private final DraftKeeper keeper;
    private final Kept<SavedDrafts> drafts;
    private final Workspace workspace;
    private final InstantSource clock;
    private final Messages messages;
    private final Set<SavedDraft> closed = new HashSet<>();
    private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.NONE);
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper body = new ReadOnlyStringWrapper("");
    private @Nullable SavedDraft offered;
    private @Nullable SavedDraft discarded;

    /** A bar over the form of {@code model}. */
    public DraftBarViewModel(DraftModel model, DraftKeeper keeper, Local local, Workspace workspace,
            Messages messages) {
        this.model = model;
        this.keeper = keeper;
        this.drafts = local.drafts();
        this.clock = local.clock();
        this.workspace = workspace;
        this.messages = messages;
        model.openProperty().subscribe(_ -> {
            discarded = null;
            show();
        });
        model.newerProperty().subscribe(_ -> show());
        drafts.valueProperty().subscribe(_ -> show());
        workspace.callerProperty().subscribe(_ -> show());
    }

    /** What is said. */
    public ReadOnlyObjectProperty<State> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** It in a sentence. */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** What it means and what can be done. */
    public ReadOnlyStringProperty bodyProperty() {
        return body.getReadOnlyProperty();
    }

    /** The draft that is offered. */
    public Optional<SavedDraft> offered() {
        return Optional.ofNullable(offered);
    }

    /**
     * Goes on with the draft that is offered, as one step that can be taken back.
     *
     * @return false when AWS has moved on since, so that the two have to be compared first
     */
    public boolean goOn() {
        var saved = offered;
        var open = model.openProperty().get();
        if (saved == null || open == null || state.get() != State.OFFERED) {
            return true;
        }
        if (hasMoved(saved.base(), open.profile())) {
            return false;
        }
        keeper.goOnWith(saved);
        model.apply(messages.text("edit.restore", time(saved.at())), _ -> saved.draft());
        show();
        return true;
    }

    /** The draft that is offered was put together with what AWS holds and is the open one now. */
    public void taken(SavedDraft saved) {
        keeper.goOnWith(saved);
        show();
    }

    /** Discards the draft that is offered; it can be put back until another profile is opened. */
    public void discard() {
        var saved = offered;
        if (saved != null) {
            discard(saved);
        }
    }

    /** Discards a draft. */
    public void discard(SavedDraft saved) {
        discarded = saved;
        keeper.discard(saved);
        show();
    }

    /** Puts back what was just discarded. */
    public void putBack() {
        var saved = discarded;
        if (saved != null) {
            discarded = null;
            keeper.putBack(saved);
            show();
        }
    }

    /** Says nothing more about this draft until the program is started again; the draft is kept. */
    public void close() {
        if (offered != null) {
            closed.add(offered);
        }
        discarded = null;
        show();
    }

    private void show() {
        var open = model.openProperty().get();
        var newer = model.newerProperty().get();
        offered = open == null || newer != null ? null : candidate(open).orElse(null);
        if (open != null && newer != null) {
            say(State.NEWER, messages.text("draft.newer.title"), messages.text("draft.newer.body"));
        } else if (open != null && offered != null) {
            offer(open, offered);
        } else if (open != null && discarded != null) {
            say(State.DISCARDED, messages.text("draft.discarded.title"), messages.text("draft.discarded.body"));
        } else {
            say(State.NONE, "", "");
        }
    }

    private Optional<SavedDraft> candidate(OpenProfile open) {
        if (workspace.connectionProperty().get() == null || workspace.callerProperty().get() == null) {
            return Optional.empty();
        }
        var here = workspace.origin();
        return drafts.get().of(open.ref()).stream().filter(draft -> !keeper.isOpen(draft))
                .filter(draft -> draft.isAbout(here)).filter(draft -> !closed.contains(draft)).findFirst();
    }

    private void offer(OpenProfile open, SavedDraft saved) {
        var here = workspace.origin();
        var from = messages.text("draft.title", time(saved.at()), age(saved.at()));
        if (saved.belongsTo(here)) {
            say(State.OFFERED, from, messages.text(hasMoved(saved.base(), open.profile())
                    ? "draft.moved"
                    : "draft.same"));
        } else {
            say(State.FOREIGN, from, messages.text("draft.foreign", who(saved.owner()), who(here)));
        }
    }

    private void say(State next, String what, String meaning) {
        title.set(what);
        body.set(meaning);
        state.set(next);
    }

    private String who(Origin origin) {
        return messages.text("draft.who", VisibleText.capped(SavedDraft.name(origin), 60),
                VisibleText.capped(origin.account(), 20));
    }

    private static boolean hasMoved(AuthenticationProfile began, AuthenticationProfile now) {
        return !now.equals(began) && !ProfileMatch.differing(now, began).isEmpty();
    }

    private String time(Instant at) {
        return messages.times().since(at, clock.instant());
    }

    private String age(Instant at) {
        return new AgeWords(messages).of(Duration.between(at, clock.instant()));
    }

    /** What the bar has to say. */
    public enum State {
        /** Nothing. */
        NONE,
        /** AWS has changed the profile since the open draft was begun. */
        NEWER,
        /** There is an older draft to go on with. */
        OFFERED,
        /** There is a draft of somebody else's role or account. */
        FOREIGN,
        /** A draft was discarded and can be put back. */
        DISCARDED
    }

    /** What is kept on this computer, and what time it is. */
    public record Local(Kept<SavedDrafts> drafts, InstantSource clock) {}
}
