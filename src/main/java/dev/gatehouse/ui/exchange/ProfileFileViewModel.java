package dev.gatehouse.ui.exchange;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import javafx.beans.property.ObjectProperty;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.port.DraftFiles;
import dev.gatehouse.domain.profile.ProfileDraft;
import dev.gatehouse.domain.profile.ProfileField;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.Cancelling;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.RunningTask;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.TaskSlot;
import dev.gatehouse.ui.editor.DraftModel;
import dev.gatehouse.ui.editor.OpenProfile;
import dev.gatehouse.ui.exchange.ExchangeNote.Kind;

/** Saves what stands in the form as a file that can be kept, compared, opened again and applied (features row 81). */
public final class ProfileFileViewModel {
    private final DraftModel model;
    private final DraftFiles files;
    private final TaskSlot saving;
    private final Messages messages;
    private Runnable asking = () -> {};
    private final ObjectProperty<@Nullable ExchangeNote> note;

    /** Saves what is open in {@code model}, and says in {@code note} where, or why not. */
    ProfileFileViewModel(DraftModel model, DraftFiles files, ObjectProperty<@Nullable ExchangeNote> note,
            TaskRunner runner, Messages messages) {
        this.model = model;
        this.note = note;
        this.files = files;
        this.saving = new TaskSlot(runner);
        this.messages = messages;
    }

    /** Lets somebody say where to save; done by whoever can show such a question. */
    public void onAsk(Runnable question) {
        asking = question;
    }

    /** Asks where to save; without a profile there is nothing to save. */
    public void ask() {
        if (model.openProperty().get() != null) {
            asking.run();
        }
    }

    /** A name for the file: that of the profile, in letters every file system takes. */
    public String suggestedName() {
        var open = model.openProperty().get();
        var name = open == null ? "" : open.profile().identity().label();
        return "profile-" + name.replaceAll("[^A-Za-z0-9_-]+", "-") + ".json";
    }

    /** Saves the draft as it stands; nothing is sent. */
    public void save(Path file) {
        var open = model.openProperty().get();
        var draft = model.draftProperty().get();
        if (open != null && draft != null) {
            saving.run(new RunningTask(messages.text("task.file.save"), Cancelling.Why.WRITING),
                    () -> write(file, open, draft), note::set, failure -> {
                        throw new IllegalStateException("The profile could not be saved", failure);
                    });
        }
    }

    private ExchangeNote write(Path file, OpenProfile open, ProfileDraft draft) {
        var where = VisibleText.of(file.toString());
        try {
            var left = files.save(file, open.profile(), draft);
            return left.isEmpty()
                    ? new ExchangeNote(Kind.DONE, messages.text("file.saved.title"),
                            messages.text(draft.changeFrom(open.profile()).isEmpty()
                                    ? "file.saved.held"
                                    : "file.saved.draft", where))
                    : new ExchangeNote(Kind.INCOMPLETE, messages.text("file.saved.without.title"),
                            messages.text("file.saved.without", where, names(left)));
        } catch (IOException problem) {
            return new ExchangeNote(Kind.FAILED, messages.text("file.not.saved.title"),
                    messages.text("file.not.saved", where, VisibleText.capped(
                            Objects.requireNonNullElse(problem.getMessage(), problem.getClass().getSimpleName()),
                            200)));
        }
    }

    private String names(Set<ProfileField> fields) {
        return fields.stream().sorted().map(field -> messages.text("field." + field))
                .collect(Collectors.joining(", "));
    }
}
