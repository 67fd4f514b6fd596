package dev.gatehouse.ui.editor;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.domain.local.NamedNetworks;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ProfileDraft;
import dev.gatehouse.domain.profile.ProfileMatch;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.TaskSlot;

/**
 * The draft that is open now, its history, and the latest analysis of it. Drafts of other profiles are kept while one
 * looks around, so nothing typed is lost.
 */
public final class DraftModel {
    private final TaskSlot analysing;
    private final DraftAnalyst analyst;
    private final ObservableValue<NamedNetworks> networks;
    private final Map<ProfileRef, Document> documents = new HashMap<>();
    private final ReadOnlyObjectWrapper<@Nullable OpenProfile> open = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable ProfileDraft> draft = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable DraftAnalysis> analysis = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable OpenProfile> newer = new ReadOnlyObjectWrapper<>();
    private final ObjectProperty<Set<ProfileRef>> locked = new SimpleObjectProperty<>(Set.of());
    private final ReadOnlyStringWrapper undoName = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper redoName = new ReadOnlyStringWrapper("");

    /**
     * A model with nothing open.
     *
     * @param networks
     *            the networks people have named; those that must be kept are looked after in every analysis
     */
    public DraftModel(TaskRunner runner, DraftAnalyst analyst, ObservableValue<NamedNetworks> networks) {
        this.analysing = new TaskSlot(runner);
        this.analyst = analyst;
        this.networks = networks;
        networks.addListener((_, _, _) -> analyseAgain());
    }

    private void analyseAgain() {
        var document = current();
        if (document != null) {
            analyse(document);
        }
    }

    /** The profile that is open, null when none is. */
    public ReadOnlyObjectProperty<@Nullable OpenProfile> openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Its draft, null when none is open. */
    public ReadOnlyObjectProperty<@Nullable ProfileDraft> draftProperty() {
        return draft.getReadOnlyProperty();
    }

    /**
     * The profile as it was read last, where AWS has changed it since the draft was begun; null while it has not.
     */
    public ReadOnlyObjectProperty<@Nullable OpenProfile> newerProperty() {
        return newer.getReadOnlyProperty();
    }

    /** The latest analysis; it follows the draft within moments and is null until the first one is there. */
    public ReadOnlyObjectProperty<@Nullable DraftAnalysis> analysisProperty() {
        return analysis.getReadOnlyProperty();
    }

    /** The name of the step that undo would take back, empty when there is none. */
    public ReadOnlyStringProperty undoNameProperty() {
        return undoName.getReadOnlyProperty();
    }

    /** The name of the step that redo would bring back, empty when there is none. */
    public ReadOnlyStringProperty redoNameProperty() {
        return redoName.getReadOnlyProperty();
    }

    /** The analysis, only when it is of the draft as it stands. */
    public Optional<DraftAnalysis> currentAnalysis() {
        return Optional.ofNullable(analysis.get()).filter(latest -> latest.draft().equals(draft.get()));
    }

    /**
     * Opens a profile as read. A draft of it with edits is kept, together with the state it was begun from, so that
     * what changed meanwhile can be noticed and merged.
     */
    public void open(OpenProfile profile) {
        var kept = documents.get(profile.ref());
        var document = kept != null && kept.isEdited() ? kept.seen(profile) : new Document(profile);
        documents.put(profile.ref(), document);
        show(document);
    }

    /**
     * Opens a profile with a draft from elsewhere, as one named step; what is typed already is the step before.
     *
     * @return false, and nothing happens, when there are edits that were begun from other values: they could not stand
     *         beside this draft
     */
    public boolean openWith(OpenProfile profile, String name, ProfileDraft other) {
        var document = new Document(profile);
        var kept = documents.get(profile.ref());
        if (kept != null && kept.isEdited()) {
            if (!kept.profile().profile().equals(profile.profile())) {
                return false;
            }
            document = kept;
        }
        documents.put(profile.ref(), document);
        document.history().apply(name, other);
        show(document);
        return true;
    }

    /** Opens a profile as read and forgets its draft: after a submit, or when the user discards. */
    public void reopen(OpenProfile profile) {
        documents.remove(profile.ref());
        open(profile);
    }

    /**
     * Takes up a profile as AWS holds it after a change, without opening it. A draft that says no more than that is
     * dropped; other edits are kept, together with the state they were begun from.
     */
    public void learn(OpenProfile now) {
        var kept = documents.get(now.ref());
        if (kept != null) {
            var document = kept.saysMoreThan(now.profile()) ? kept.seen(now) : new Document(now);
            documents.put(now.ref(), document);
            if (isOpen(now.ref())) {
                show(document);
            }
        }
    }

    private boolean isOpen(ProfileRef ref) {
        var profile = open.get();
        return profile != null && profile.ref().equals(ref);
    }

    /**
     * Goes on from a newer state of a profile, which is opened by it if it is not: only what {@code merged} changes in
     * that is still to be sent. The steps before stay; taking the one step back brings the draft as it was, still over
     * the newer state.
     *
     * @param name
     *            of the step
     */
    public void rebase(OpenProfile onto, String name, ProfileDraft merged) {
        var document = documents.getOrDefault(onto.ref(), new Document(onto));
        document.history().apply(name, merged);
        var rebased = new Document(onto, document.history(), null);
        documents.put(onto.ref(), rebased);
        show(rebased);
    }

    /** Forgets the draft that is open; the next read of its profile begins a new one. */
    public void forget() {
        var profile = open.get();
        if (profile != null) {
            documents.remove(profile.ref());
            hide();
        }
    }

    /** Forgets every draft and closes. */
    public void close() {
        documents.clear();
        hide();
    }

    /** Shows nothing; drafts are kept. */
    public void hide() {
        analysing.cancel();
        open.set(null);
        newer.set(null);
        analysis.set(null);
        draft.set(null);
        showNames(null);
    }

    /** Whether a profile has edits that were not sent. */
    public boolean isEdited(ProfileRef ref) {
        var document = documents.get(ref);
        return document != null && document.isEdited();
    }

    /** The draft of a profile, empty where it has no edits. */
    Optional<ProfileDraft> editsOf(ProfileRef ref) {
        return Optional.ofNullable(documents.get(ref)).filter(Document::isEdited)
                .map(document -> document.history().current());
    }

    /** Keeps these profiles from being edited while it is not known what AWS holds, and no others. */
    public void lock(Set<ProfileRef> refs) {
        locked.set(Set.copyOf(refs));
    }

    /** Whether the profile that is open must not be edited now. */
    public ObservableValue<Boolean> lockedProperty() {
        return locked.flatMap(refs -> open.map(profile -> refs.contains(profile.ref()))).orElse(false);
    }

    /** Changes the draft by one named step. */
    public void apply(String name, UnaryOperator<ProfileDraft> edit) {
        change(history -> history.apply(name, edit.apply(history.current())));
    }

    /** Changes the draft by typing in a field; keystrokes in one field make one step. */
    public void type(String name, Object field, UnaryOperator<ProfileDraft> edit) {
        change(history -> history.type(name, field, edit.apply(history.current())));
    }

    /** Takes the last step back. */
    public void undo() {
        change(DraftHistory::undo);
    }

    /** Brings the last step back again. */
    public void redo() {
        change(DraftHistory::redo);
    }

    private void change(Consumer<DraftHistory> step) {
        var document = current();
        if (document != null && !locked.get().contains(document.profile().ref())) {
            step.accept(document.history());
            show(document);
        }
    }

    private @Nullable Document current() {
        var profile = open.get();
        return profile == null ? null : documents.get(profile.ref());
    }

    private void show(Document document) {
        if (!document.profile().equals(open.get())) {
            analysis.set(null);
        }
        open.set(document.profile());
        newer.set(document.newer());
        draft.set(document.history().current());
        showNames(document.history());
        analyse(document);
    }

    private void showNames(@Nullable DraftHistory history) {
        undoName.set(history == null ? "" : history.undoName().orElse(""));
        redoName.set(history == null ? "" : history.redoName().orElse(""));
    }

    private void analyse(Document document) {
        var base = document.profile().profile();
        var state = document.history().current();
        var known = networks.getValue();
        var before = Optional.ofNullable(analysis.get());
        analysing.run("", () -> analyst.analyse(base, state, known, before), analysis::set, failure -> {
            throw new IllegalStateException("A draft could not be analysed", failure);
        });
    }

    /** A profile that was opened, what was typed since, and the profile as AWS holds it now if it was changed. */
    private record Document(OpenProfile profile, DraftHistory history, @Nullable OpenProfile newer) {
        Document(OpenProfile profile) {
            this(profile, new DraftHistory(profile.profile().toDraft()), null);
        }

        Document seen(OpenProfile now) {
            return new Document(profile, history, hasMoved(now.profile()) ? now : null);
        }

        /** Another order or spelling alone is no change (domain §6). */
        private boolean hasMoved(AuthenticationProfile now) {
            var began = profile.profile();
            return !Objects.equals(now.stamp(), began.stamp())
                    || (!now.equals(began) && !ProfileMatch.differing(now, began).isEmpty());
        }

        /** Whether some edit is not in {@code now}; a text that is no value cannot have been sent. */
        boolean saysMoreThan(AuthenticationProfile now) {
            var edits = history.current().changeFrom(profile.profile());
            return isEdited() && (edits.isEmpty() || !ProfileMatch.differing(edits.applyTo(now), now).isEmpty());
        }

        boolean isEdited() {
            return !history.current().equals(profile.profile().toDraft());
        }
    }
}
