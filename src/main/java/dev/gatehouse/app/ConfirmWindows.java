package dev.gatehouse.app;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import dev.gatehouse.change.ConfirmWindow;
import dev.gatehouse.change.Pace;
import dev.gatehouse.change.ProfileSubmit;
import dev.gatehouse.change.SubmitControl;
import dev.gatehouse.change.SubmitRecord;
import dev.gatehouse.change.SubmitRequest;
import dev.gatehouse.change.TakeBack;
import dev.gatehouse.domain.journal.SubmitStory;
import dev.gatehouse.domain.port.ChangeJournal;
import dev.gatehouse.domain.port.Connection;
import dev.gatehouse.ui.connection.Workspace;
import dev.gatehouse.ui.review.ConfirmViewModel;

/** Confirm windows over the connection that is open and the journal of this computer. */
public final class ConfirmWindows implements ConfirmViewModel.Windows {
    private final Workspace workspace;
    private final ChangeJournal journal;
    private final Pace pace;

    /** Windows of changes sent through {@code workspace}. */
    public ConfirmWindows(Workspace workspace, ChangeJournal journal, Pace pace) {
        this.workspace = workspace;
        this.journal = journal;
        this.pace = pace;
    }

    @Override
    public Optional<ConfirmWindow> begin(ProfileSubmit submit, SubmitRequest request) {
        return open().flatMap(_ -> ConfirmWindow.begin(submit.id(), request,
                new SubmitRecord(journal, workspace.origin()), pace));
    }

    @Override
    public Optional<Callable<List<ConfirmWindow>>> waiting() {
        return open().map(_ -> workspace.origin()).map(here -> () -> SubmitStory.of(journal.read()).stream()
                .filter(story -> here.isReachedFrom(story.plan().origin()))
                .flatMap(story -> ConfirmWindow.resume(story, journal, pace).stream()).toList());
    }

    @Override
    public Optional<TakeBack.Way> way(ConfirmWindow window) {
        return open().filter(_ -> workspace.origin().isReachedFrom(window.origin()))
                .map(_ -> new TakeBack.OverConnection(workspace.forSubmit(),
                        new SubmitRecord(journal, workspace.origin()), new SubmitControl(), pace));
    }

    private Optional<Connection> open() {
        return Optional.ofNullable(workspace.connectionProperty().get());
    }
}
