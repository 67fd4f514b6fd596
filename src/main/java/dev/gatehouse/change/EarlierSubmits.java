package dev.gatehouse.change;

import java.util.Optional;
import java.util.function.Consumer;

import dev.gatehouse.domain.journal.JournalEvent;
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
     * @return why nothing new may be sent yet, empty when nothing stands in the way
     */
    public Optional<SubmitVerdict.Reason> settle(ProfileRef ref, Consumer<SubmitEvent> listener) {
        try {
            return SubmitStory.of(record.journal().read()).stream().filter(SubmitStory::isOpen)
                    .filter(story -> story.plan().ref().equals(ref))
                    .filter(story -> record.origin().isReachedFrom(story.plan().origin()))
                    .flatMap(story -> settle(story, listener).stream()).findFirst();
        } catch (JournalException problem) {
            return Optional.of(new SubmitVerdict.Reason.NotJournaled(problem));
        }
    }

    private Optional<SubmitVerdict.Reason> settle(SubmitStory story, Consumer<SubmitEvent> listener) {
        var open = new OpenSubmit(story, record.journal(), pace);
        return switch (open.look(gateway, listener)) {
            case SubmitVerdict.Unknown(SubmitVerdict.Doubt.Different _) -> {
                // whoever sends something new has seen what AWS holds now, or is told in the next step that it changed
                open.close(JournalEvent.Closed.End.BY_PERSON);
                yield Optional.empty();
            }
            case SubmitVerdict.Unknown _ -> Optional.of(new SubmitVerdict.Reason.EarlierOpen(story.begunAt()));
            case SubmitVerdict.Applied _,SubmitVerdict.NotApplied _ -> Optional.empty();
        };
    }
}
