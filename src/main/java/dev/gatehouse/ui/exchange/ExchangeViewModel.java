package dev.gatehouse.ui.exchange;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.port.DraftFiles;
import dev.gatehouse.domain.port.ProfileDocuments;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.connection.Workspace;
import dev.gatehouse.ui.editor.DraftModel;
import dev.gatehouse.ui.profiles.ProfilesViewModel;
import dev.gatehouse.ui.refusal.PermissionsViewModel;

/** What can be exchanged with the world outside of the window, and how the last of it ended. */
public final class ExchangeViewModel {
    private final ReadOnlyObjectWrapper<@Nullable ExchangeNote> note = new ReadOnlyObjectWrapper<>();
    private final ProfileFileViewModel file;
    private final CopyAsViewModel copyAs;
    private final CopySettingsViewModel settings;
    private final PermissionsViewModel permissions;

    /** Nothing was exchanged yet. */
    public ExchangeViewModel(DraftModel model, Around around, Files files, TaskRunner runner, Messages messages) {
        var workspace = around.workspace();
        this.file = new ProfileFileViewModel(model, files.drafts(), note, runner, messages);
        this.copyAs = new CopyAsViewModel(model, workspace, note, runner, messages);
        this.settings = new CopySettingsViewModel(model, new CopySettingsViewModel.Around(workspace,
                around.profiles().instances(), files.profiles()), runner, messages);
        this.permissions = new PermissionsViewModel(workspace, messages);
        model.openProperty().subscribe((before, now) -> {
            if (now == null || before == null || !now.ref().equals(before.ref())) {
                note.set(null);
            }
        });
    }

    /** The draft as a file. */
    public ProfileFileViewModel file() {
        return file;
    }

    /** The change as text for other tools. */
    public CopyAsViewModel copyAs() {
        return copyAs;
    }

    /** Settings of another profile. */
    public CopySettingsViewModel settings() {
        return settings;
    }

    /** What is known of one's permissions, and policies to copy. */
    public PermissionsViewModel permissions() {
        return permissions;
    }

    /** How the last of it ended; null when there is nothing to say. It goes with the profile that is open. */
    public ReadOnlyObjectProperty<@Nullable ExchangeNote> noteProperty() {
        return note.getReadOnlyProperty();
    }

    /** Says why something that was asked for of the form cannot be done. */
    public void refuse(String title, String why) {
        note.set(new ExchangeNote(ExchangeNote.Kind.FAILED, title, why));
    }

    /** Forgets what was said. */
    public void dismiss() {
        note.set(null);
    }

    /** What is open: the connection, and the profiles in it. */
    public record Around(Workspace workspace, ProfilesViewModel profiles) {}

    /**
     * The files it writes and reads.
     *
     * @param drafts
     *            writes drafts
     * @param profiles
     *            reads profiles
     */
    public record Files(DraftFiles drafts, ProfileDocuments profiles) {}
}
