package dev.gatehouse.app;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;

import dev.gatehouse.change.OpenOutcome;
import dev.gatehouse.change.Pace;
import dev.gatehouse.domain.journal.SubmitStory;
import dev.gatehouse.domain.port.ChangeJournal;
import dev.gatehouse.ui.connection.Workspace;
import dev.gatehouse.ui.review.OpenOutcomesViewModel;

/** Open outcomes in the journal of this computer that the open connection can look into. */
public final class JournalOutcomes implements OpenOutcomesViewModel.Source {
    private final Workspace workspace;
    private final ChangeJournal journal;
    private final Pace pace;

    /** Outcomes of changes sent to where {@code workspace} is connected. */
    public JournalOutcomes(Workspace workspace, ChangeJournal journal, Pace pace) {
        this.workspace = workspace;
        this.journal = journal;
        this.pace = pace;
    }

    @Override
    public Optional<Callable<List<OpenOutcome>>> open() {
        return Optional.ofNullable(workspace.connectionProperty().get()).map(connection -> {
            var here = workspace.origin();
            return () -> SubmitStory.of(journal.read()).stream().filter(SubmitStory::isOpen)
                    .filter(story -> here.isReachedFrom(story.plan().origin()))
                    .map(story -> OpenOutcome.of(story, journal, connection.gateway(), pace)).toList();
        });
    }
}
