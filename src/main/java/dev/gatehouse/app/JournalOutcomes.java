package dev.gatehouse.app;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Predicate;

import dev.gatehouse.change.OpenOutcome;
import dev.gatehouse.change.OpenSubmit;
import dev.gatehouse.change.Pace;
import dev.gatehouse.domain.journal.JournalEvent.Closed.End;
import dev.gatehouse.domain.journal.SubmitStory;
import dev.gatehouse.domain.port.ChangeJournal;
import dev.gatehouse.ui.connection.Workspace;
import dev.gatehouse.ui.review.OpenOutcomesViewModel;

/** Open outcomes in the journal of this computer that the open connection can look into. */
public final class JournalOutcomes implements OpenOutcomesViewModel.Source {
    private final Workspace workspace;
    private final ChangeJournal journal;
    private final Pace pace;
    private final Predicate<String> ended;

    /**
     * Outcomes of changes sent to where {@code workspace} is connected.
     *
     * @param ended
     *            whether no sandbox answers any longer at a host with port; may block for a moment
     */
    public JournalOutcomes(Workspace workspace, ChangeJournal journal, Pace pace, Predicate<String> ended) {
        this.workspace = workspace;
        this.journal = journal;
        this.pace = pace;
        this.ended = ended;
    }

    @Override
    public Optional<Callable<List<OpenOutcome>>> open() {
        return Optional.ofNullable(workspace.connectionProperty().get()).map(connection -> {
            var here = workspace.origin();
            return () -> {
                var open = SubmitStory.of(journal.read()).stream().filter(SubmitStory::isOpen).toList();
                open.stream().filter(story -> !here.isReachedFrom(story.plan().origin()))
                        .filter(this::isOfAnEndedSandbox)
                        .forEach(story -> new OpenSubmit(story, journal, pace).close(End.SANDBOX_ENDED));
                return open.stream().filter(story -> here.isReachedFrom(story.plan().origin()))
                        .map(story -> OpenOutcome.of(story, journal, connection.gateway(), pace)).toList();
            };
        });
    }

    /** What a sandbox held is gone with it: nobody can ever look into what was sent there. */
    private boolean isOfAnEndedSandbox(SubmitStory story) {
        var origin = story.plan().origin();
        return origin.sandbox() && ended.test(origin.host());
    }
}
