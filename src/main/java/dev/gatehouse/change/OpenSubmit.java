package dev.gatehouse.change;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.journal.JournalEntry;
import dev.gatehouse.domain.journal.JournalEvent;
import dev.gatehouse.domain.journal.SubmitStory;
import dev.gatehouse.domain.port.CallTrace;
import dev.gatehouse.domain.port.ChangeJournal;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.ProfileGateway;

/**
 * A submit of an earlier run of the program of which nobody knows how it ended. It is looked into by reading alone; it
 * is never sent again from here. Blocks, so it runs off the user interface thread.
 */
public final class OpenSubmit {
    private final SubmitStory story;
    private final SubmitLog log;
    private final Pace pace;

    /** Prepares to look into an open story. */
    public OpenSubmit(SubmitStory story, ChangeJournal journal, Pace pace) {
        this.story = story;
        this.log = new SubmitLog(journal, story);
        this.pace = pace;
    }

    /**
     * Finds out how it ended, as far as can be told now, and writes that down.
     *
     * @param gateway
     *            reads where the story's origin is reached
     * @param listener
     *            told before each pause
     */
    public SubmitVerdict look(ProfileGateway gateway, Consumer<SubmitEvent> listener) {
        var sent = story.sent();
        if (sent.isEmpty()) {
            log.note(new JournalEvent.NotSent(JournalEvent.NotSent.Hindrance.BROKEN_OFF));
            return new SubmitVerdict.NotApplied(new SubmitVerdict.Reason.BrokenOff(""));
        }
        var verdict = new OutcomeCheck(gateway, pace).check(sent(sent.get()), listener);
        log.note(SubmitLog.of(verdict));
        return verdict;
    }

    /** Whether what was sent may still be on its way: it was not answered, and not long enough ago. */
    public boolean mayStillArrive() {
        return story.sent().map(this::sent).filter(sent -> !OutcomeCheck.isSettled(sent, pace)).isPresent();
    }

    /** Closes the question without an answer. */
    public void close(JournalEvent.Closed.End end) {
        log.note(new JournalEvent.Closed(end));
    }

    private OutcomeCheck.Sent sent(JournalEntry entry) {
        var plan = story.plan();
        var longestWait = entry.event() instanceof JournalEvent.Sent(var wait) ? wait : Duration.ZERO;
        return new OutcomeCheck.Sent(new SubmitRequest(plan.ref(), plan.base(), plan.change()), failure(entry),
                pace.elapsed().minus(age(entry)), longestWait);
    }

    /**
     * How long ago it was sent. The monotonic clock ended with the program that sent it, so this is the wall clock's
     * word; one that was put back makes it seem younger, which only delays a verdict.
     */
    private Duration age(JournalEntry entry) {
        var age = Duration.between(entry.at(), pace.now());
        return age.isNegative() ? Duration.ZERO : age;
    }

    private Optional<GatewayFailure> failure(JournalEntry sent) {
        return switch (story.answer().orElse(null)) {
            case JournalEvent.Answer _ -> Optional.empty();
            case JournalEvent.NoAnswer(var what, var id, var refused) -> Optional.of(failure(sent, what, id, refused));
            case null, default -> Optional.of(failure(sent, "no record of an answer", null, false));
        };
    }

    private static GatewayFailure failure(JournalEntry sent, String what, @Nullable String requestId, boolean refused) {
        var trace = new CallTrace("UpdateAuthenticationProfile", null, requestId, sent.at(), Duration.ZERO, 1, "");
        return new GatewayFailure.NoAnswer(new GatewayFailure.FailureDetails(trace, what, null, refused));
    }
}
