package dev.gatehouse.change;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import dev.gatehouse.domain.journal.JournalEvent;
import dev.gatehouse.domain.journal.SubmitId;
import dev.gatehouse.domain.journal.SubmitStory;
import dev.gatehouse.domain.port.JournalException;
import dev.gatehouse.domain.port.ProfileGateway;
import dev.gatehouse.domain.profile.ProfileRef;

/**
 * Changes sent earlier to the same profile of which nobody knows how they ended, for instance because the program was
 * killed. They are looked into before anything new is sent (reliability §1), by reading alone.
 */
public final class EarlierSubmits {
    private final ProfileGateway gateway;
    private final SubmitRecord record;
    private final Pace pace;

    /** Looks through {@code gateway}, in what {@code record} says was sent from the same place. */
    public EarlierSubmits(ProfileGateway gateway, SubmitRecord record, Pace pace) {
        this.gateway = gateway;
        this.record = record;
        this.pace = pace;
    }

    /**
     * Finds out how they ended.
     *
     * @param undoes
     *            the submit that is about to be taken back, which nobody has to confirm first
     * @return why nothing new may be sent yet, empty when nothing stands in the way
     */
    public Optional<SubmitVerdict.Reason> settle(ProfileRef ref, Optional<SubmitId> undoes,
            Consumer<SubmitEvent> listener) {
        try {
            var open = here(ref).stream().filter(SubmitStory::isOpen).flatMap(story -> settle(story, listener).stream())
                    .findFirst();
            // read anew, since one that has just turned out to be applied may wait to be confirmed
            return open.isPresent() ? open : waiting(here(ref), undoes);
        } catch (JournalException problem) {
            return Optional.of(new SubmitVerdict.Reason.NotJournaled(problem));
        }
    }

    private List<SubmitStory> here(ProfileRef ref) throws JournalException {
        return SubmitStory.of(record.journal().read()).stream().filter(story -> story.plan().ref().equals(ref))
                .filter(story -> record.origin().mayBeReachedFrom(story.plan().origin())).toList();
    }

    /** A change that waits for somebody to confirm it is kept or taken back before another follows. */
    private static Optional<SubmitVerdict.Reason> waiting(List<SubmitStory> here, Optional<SubmitId> undoes) {
        return here.stream().filter(story -> story.confirmBy().isPresent())
                .filter(story -> undoes.filter(story.id()::equals).isEmpty()).<SubmitVerdict.Reason>map(
                        story -> new SubmitVerdict.Reason.Unconfirmed(story.begunAt()))
                .findFirst();
    }

    private Optional<SubmitVerdict.Reason> settle(SubmitStory story, Consumer<SubmitEvent> listener) {
        var open = new OpenSubmit(story, record.journal(), pace);
        return switch (open.look(gateway, listener)) {
            case SubmitVerdict.Unknown(SubmitVerdict.Doubt.Different _) when !open.mayStillArrive() -> {
                // whoever sends something new has seen what AWS holds now, or is told in the next step that it changed
                open.close(JournalEvent.Closed.End.BY_PERSON);
                yield Optional.empty();
            }
            case SubmitVerdict.Unknown _ -> Optional.of(new SubmitVerdict.Reason.EarlierOpen(story.begunAt()));
            case SubmitVerdict.Applied _,SubmitVerdict.NotApplied _ -> Optional.empty();
        };
    }
}
