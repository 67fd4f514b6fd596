package dev.gatehouse.ui.editor;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.journal.Origin;
import dev.gatehouse.domain.local.SavedDraft;
import dev.gatehouse.domain.local.SavedDrafts;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ProfileDraft;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.ui.common.TaskHandle;
import dev.gatehouse.ui.common.UiTicker;
import dev.gatehouse.ui.connection.Workspace;
import dev.gatehouse.ui.local.Kept;

/**
 * Keeps what is typed on this computer, at most a second behind, until it is applied or discarded. A draft left from
 * before stays beside a new one until somebody goes on with it or discards it.
 */
public final class DraftKeeper {
    /** Keystrokes are gathered for so long, so that a crash loses no more than that. */
    private static final Duration BEHIND = Duration.ofSeconds(1);

    private final DraftModel model;
    private final Kept<SavedDrafts> drafts;
    private final Workspace workspace;
    private final UiTicker ticker;
    private final InstantSource clock;
    private final Map<ProfileRef, Instant> begun = new HashMap<>();
    private final Map<ProfileRef, Snapshot> unsaved = new LinkedHashMap<>();
    private @Nullable TaskHandle waiting;

    /** Follows what is typed in {@code model} over the connection of {@code workspace}. */
    public DraftKeeper(DraftModel model, Kept<SavedDrafts> drafts, Workspace workspace, UiTicker ticker,
            InstantSource clock) {
        this.model = model;
        this.drafts = drafts;
        this.workspace = workspace;
        this.ticker = ticker;
        this.clock = clock;
        model.draftProperty().subscribe(_ -> changed());
        model.openProperty().subscribe(_ -> changed());
        workspace.connectionProperty().subscribe(_ -> {
            flush();
            begun.clear();
        });
    }

    /** Whether a saved draft is the one that is open. */
    boolean isOpen(SavedDraft draft) {
        return draft.begun().equals(begun.get(draft.ref()));
    }

    /** From now on what is typed replaces this draft; one that was begun beside it is not kept apart any more. */
    void goOnWith(SavedDraft draft) {
        var other = begun.put(draft.ref(), draft.begun());
        if (other != null) {
            drafts.update(all -> all.without(draft.ref(), other));
        }
    }

    /** Discards a saved draft. */
    void discard(SavedDraft draft) {
        drafts.update(all -> all.without(draft.ref(), draft.begun()));
    }

    /** Puts a discarded draft back. */
    void putBack(SavedDraft draft) {
        drafts.update(all -> all.with(draft));
    }

    /** Writes at once what has been typed. */
    public void flush() {
        if (waiting != null) {
            waiting.cancel();
            waiting = null;
        }
        unsaved.forEach(this::keep);
        unsaved.clear();
    }

    private void changed() {
        var open = model.openProperty().get();
        if (open == null || workspace.connectionProperty().get() == null) {
            return;
        }
        var edits = model.editsOf(open.ref());
        if (edits.isPresent() || begun.containsKey(open.ref())) {
            unsaved.put(open.ref(), new Snapshot(workspace.origin(), open.profile(), edits, clock.instant()));
            if (waiting == null) {
                waiting = ticker.after(BEHIND, this::flush);
            }
        }
    }

    private void keep(ProfileRef ref, Snapshot snapshot) {
        snapshot.draft().ifPresentOrElse(draft -> {
            var from = begun.computeIfAbsent(ref, _ -> snapshot.at());
            var saved = new SavedDraft(ref, snapshot.owner(), snapshot.base(), draft, from, snapshot.at());
            drafts.update(all -> all.with(saved));
        }, () -> {
            var from = begun.remove(ref);
            if (from != null) {
                drafts.update(all -> all.without(ref, from));
            }
        });
    }

    /** What was typed, empty where the form holds what AWS holds. */
    private record Snapshot(Origin owner, AuthenticationProfile base, Optional<ProfileDraft> draft, Instant at) {}
}
