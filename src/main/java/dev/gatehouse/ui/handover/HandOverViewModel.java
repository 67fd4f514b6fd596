package dev.gatehouse.ui.handover;

import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.handover.HandOver;
import dev.gatehouse.domain.port.CallTrace;
import dev.gatehouse.domain.port.Connection;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.HandOverException;
import dev.gatehouse.domain.port.HandOverFiles;
import dev.gatehouse.domain.port.ProfileDocument;
import dev.gatehouse.domain.port.ProfileDocuments;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.port.UnreadableFileException;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ProfileField;
import dev.gatehouse.domain.profile.ProfileId;
import dev.gatehouse.domain.profile.ProfileMatch;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.FailureWords;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.RunningTask;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.TaskSlot;
import dev.gatehouse.ui.connection.Workspace;
import dev.gatehouse.ui.editor.DraftModel;
import dev.gatehouse.ui.editor.OpenProfile;

/**
 * Opens a change that a colleague prepared (features rows 52, 90). It is refused when it was altered or belongs
 * elsewhere; when AWS has moved on it is shown, and cannot be sent as it is.
 */
public final class HandOverViewModel {
    private final Workspace workspace;
    private final DraftModel model;
    private final Files files;
    private final TaskSlot opening;
    private final HandOverWords words;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<@Nullable Notice> notice = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable HandOver> opened = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable ProfileRef> filled = new ReadOnlyObjectWrapper<>();

    /** Nothing is opened yet. */
    public HandOverViewModel(Workspace workspace, DraftModel model, Files files, TaskRunner runner,
            Messages messages) {
        this.workspace = workspace;
        this.model = model;
        this.files = files;
        this.opening = new TaskSlot(runner);
        this.words = new HandOverWords(messages);
        this.messages = messages;
        workspace.connectionProperty().subscribe(() -> {
            opening.cancel();
            opened.set(null);
            filled.set(null);
        });
    }

    /** The profile whose draft was filled from a profile file last, null before the first. */
    public ReadOnlyObjectProperty<@Nullable ProfileRef> filledProperty() {
        return filled.getReadOnlyProperty();
    }

    /** Why a file was refused, or what has to be known about it; null when there is nothing to say. */
    public ReadOnlyObjectProperty<@Nullable Notice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** The change that was opened last and can be reviewed, null before the first. */
    public ReadOnlyObjectProperty<@Nullable HandOver> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    /** Forgets what was said. */
    public void dismiss() {
        notice.set(null);
    }

    /**
     * Opens a file: a change that a colleague prepared, or a profile. What is typed already is kept: it is one step
     * before what the file holds.
     */
    public void open(Path file) {
        notice.set(null);
        var connection = workspace.connectionProperty().get();
        if (connection == null) {
            notice.set(words.refused("handover.offline"));
            return;
        }
        opening.run(new RunningTask(messages.text("task.handover"), this::calledOff), () -> look(file, connection),
                this::found, failure -> {
                    throw new IllegalStateException("A handed-over change could not be opened", failure);
                });
    }

    private void calledOff() {
        opening.cancel();
        notice.set(words.calledOff());
    }

    /** Who prepared what is reviewed, and why; empty when nobody but the person at the screen did. */
    public String preparedBy(ProfileRef ref) {
        var change = opened.get();
        var draft = model.draftProperty().get();
        if (change == null || draft == null || !change.place().ref().equals(ref)) {
            return "";
        }
        var me = Optional.ofNullable(workspace.callerProperty().get()).filter(
                caller -> caller.arn().equals(change.author().caller())).isPresent();
        return words.preparedBy(change, me, !draft.equals(change.draft()));
    }

    /** Reads the file, then what AWS holds; blocks. */
    private Found look(Path file, Connection connection) {
        try {
            var change = files.handOvers().read(file);
            if (!change.place().isReachedFrom(workspace.origin())) {
                return new Found.Elsewhere(change);
            }
            return switch (connection.gateway().profile(change.place().ref())) {
                case Reply.Failure<AuthenticationProfile>(var failure) -> new Found.Unread(failure);
                case Reply.Answer<AuthenticationProfile>(var now, var trace) -> new Found.Read(change, now, trace);
            };
        } catch (HandOverException problem) {
            return problem.reason() == HandOverException.Reason.NOT_ONE
                    ? lookAtProfile(file, connection, problem)
                    : new Found.Refused(problem);
        }
    }

    /** What is no handed-over change may be a profile, of the instance that is open. */
    private Found lookAtProfile(Path file, Connection connection, HandOverException asChange) {
        try {
            var document = files.profiles().read(file);
            var ref = refOf(document);
            if (ref.isEmpty()) {
                return new Found.Homeless();
            }
            return switch (connection.gateway().profile(ref.get())) {
                case Reply.Failure<AuthenticationProfile>(var failure) -> new Found.NoSuchProfile(ref.get(), failure);
                case Reply.Answer<AuthenticationProfile>(var now, var trace) ->
                    new Found.Settings(document, new OpenProfile(ref.get(), now, trace));
            };
        } catch (UnreadableFileException asProfile) {
            return new Found.Neither(asChange, asProfile);
        }
    }

    /** The profile a file is about: the one it names, or the one that is open. */
    private Optional<ProfileRef> refOf(ProfileDocument document) {
        var instance = workspace.instanceProperty().get();
        if (instance != null && document.id().filter(id -> !id.isBlank()).isPresent()) {
            return document.id().filter(id -> id.length() <= ProfileId.MAX_LENGTH)
                    .map(id -> new ProfileRef(instance.id(), new ProfileId(id)));
        }
        return Optional.ofNullable(model.openProperty().get()).map(OpenProfile::ref);
    }

    private void found(Found found) {
        switch (found) {
            case Found.Refused(var problem) -> notice.set(words.refused(problem));
            case Found.Elsewhere(var change) -> notice.set(words.elsewhere(change.place(), workspace.origin()));
            case Found.Unread(var failure) -> notice.set(words.unread(new FailureWords(messages).problem(failure)));
            case Found.Read(var change, var now, var trace) -> read(change, now, trace);
            case Found.Neither(var asChange, var asProfile) -> notice.set(words.neither(asChange, asProfile));
            case Found.Homeless() -> notice.set(words.refused("handover.file.homeless"));
            case Found.NoSuchProfile(var ref, var failure) ->
                notice.set(words.noSuchProfile(ref, new FailureWords(messages).problem(failure)));
            case Found.Settings(var document, var now) -> fill(document, now);
        }
    }

    private void read(HandOver change, AuthenticationProfile now, CallTrace trace) {
        var instance = workspace.instanceProperty().get();
        if (instance == null || !instance.id().equals(change.place().ref().instance())) {
            notice.set(words.otherInstance(change.place()));
            return;
        }
        var differing = ProfileMatch.differing(now, change.base());
        var moved = !differing.isEmpty()
                || !Objects.equals(now.stamp().lastModified(), change.base().stamp().lastModified());
        var base = new OpenProfile(change.place().ref(), moved ? change.base() : now, trace);
        if (!model.openWith(base, messages.text("edit.handover"), change.draft())) {
            notice.set(words.refused("handover.own.edits"));
            return;
        }
        if (moved) {
            notice.set(words.moved(names(differing)));
        }
        opened.set(null);
        opened.set(change);
    }

    /** Fills the draft from a profile file; it is reviewed like one that was typed. */
    private void fill(ProfileDocument document, OpenProfile now) {
        var draft = document.draftOn(now.profile());
        if (!model.openWith(now, messages.text("edit.file"), draft)) {
            notice.set(words.refused("handover.own.edits"));
            return;
        }
        var changed = now.profile().stamp().lastModified();
        if (draft.changeFrom(now.profile()).isEmpty()) {
            notice.set(words.told("handover.file.same"));
        } else if (document.lastModified().isPresent() && !sameTime(document.lastModified().get(), changed)) {
            notice.set(words.told("handover.file.moved"));
        }
        filled.set(null);
        filled.set(now.ref());
    }

    /** AWS and its command line do not write times with the same precision. */
    private static boolean sameTime(Instant written, @Nullable Instant now) {
        return now != null && written.truncatedTo(ChronoUnit.MILLIS).equals(now.truncatedTo(ChronoUnit.MILLIS));
    }

    private List<String> names(Set<ProfileField> fields) {
        return fields.stream().map(field -> messages.text("field." + field)).collect(Collectors.toList());
    }

    /** Whether the change that was opened last was begun from what AWS holds, so that it may be reviewed at once. */
    public boolean isCurrent() {
        var told = notice.get();
        return opened.get() != null && told == null;
    }

    /**
     * What is said about a file.
     *
     * @param refused
     *            whether nothing was opened
     * @param title
     *            what happened
     * @param body
     *            what was not changed, and what to do
     */
    public record Notice(boolean refused, String title, String body) {}

    /**
     * What can be opened.
     *
     * @param handOvers
     *            changes that colleagues prepared
     * @param profiles
     *            profiles, as the AWS CLI prints them or as they were saved from the window
     */
    public record Files(HandOverFiles handOvers, ProfileDocuments profiles) {}

    /** What a look at a file and at AWS brought. */
    private sealed interface Found {
        /** The file is neither a change nor a profile. */
        record Neither(HandOverException asChange, UnreadableFileException asProfile) implements Found {}

        /** The file names no profile of an instance, and none is open. */
        record Homeless() implements Found {}

        /** AWS did not show the profile that the file names. */
        record NoSuchProfile(ProfileRef ref, GatewayFailure failure) implements Found {}

        /** It is a profile. */
        record Settings(ProfileDocument document, OpenProfile now) implements Found {}

        /** The file cannot be trusted. */
        record Refused(HandOverException problem) implements Found {}

        /** It belongs to another place. */
        record Elsewhere(HandOver change) implements Found {}

        /** AWS did not show the profile. */
        record Unread(GatewayFailure failure) implements Found {}

        /** Both were read. */
        record Read(HandOver change, AuthenticationProfile now, CallTrace trace) implements Found {}
    }
}
