package dev.gatehouse.change;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.journal.JournalEvent;
import dev.gatehouse.domain.journal.SubmitId;
import dev.gatehouse.domain.journal.SubmitStory;
import dev.gatehouse.domain.port.ChangeJournal;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.JournalException;
import dev.gatehouse.domain.port.ProfileWriter;
import dev.gatehouse.domain.port.Reply;

/** The records of one submit, in order: what cannot be written now is kept and written before the next. */
final class SubmitLog {
    private final ChangeJournal journal;
    private final SubmitId submit;
    private final Deque<JournalEvent> waiting = new ArrayDeque<>();
    private @Nullable JournalEvent last;

    SubmitLog(ChangeJournal journal, SubmitId submit) {
        this.journal = journal;
        this.submit = submit;
    }

    /** The log of a submit about which something is written already. */
    SubmitLog(ChangeJournal journal, SubmitStory story) {
        this(journal, story.id());
        this.last = story.entries().getLast().event();
    }

    SubmitId submit() {
        return submit;
    }

    /** Writes what has to be on disk before the submit may go on; what could not be written is forgotten again. */
    Optional<JournalException> require(JournalEvent event) {
        var problem = note(event);
        if (problem.isPresent()) {
            waiting.removeLast();
        }
        return problem;
    }

    /** Writes what has happened; if that fails it waits for the next record. */
    Optional<JournalException> note(JournalEvent event) {
        if (event.equals(last) && !event.state().isFinal() && waiting.isEmpty()) {
            return Optional.empty(); // looking again and again into an open outcome tells nothing new
        }
        waiting.addLast(event);
        try {
            while (!waiting.isEmpty()) {
                journal.append(submit, waiting.getFirst());
                last = waiting.removeFirst();
            }
            return Optional.empty();
        } catch (JournalException problem) {
            return Optional.of(problem);
        }
    }

    /** The record of a verdict about something that was sent. */
    static JournalEvent of(SubmitVerdict verdict) {
        return switch (verdict) {
            case SubmitVerdict.Applied applied -> new JournalEvent.Verified(applied.changedByOthers());
            case SubmitVerdict.NotApplied _ -> new JournalEvent.NotApplied();
            case SubmitVerdict.Unknown(SubmitVerdict.Doubt.Different different) ->
                new JournalEvent.Differs(different.differing());
            case SubmitVerdict.Unknown _ -> new JournalEvent.Unknown();
        };
    }

    /** The record of how sending ended. */
    static JournalEvent of(Reply<ProfileWriter.Accepted> reply) {
        return switch (reply) {
            case Reply.Answer<ProfileWriter.Accepted>(var _, var trace) -> new JournalEvent.Answer(trace.requestId());
            case Reply.Failure<ProfileWriter.Accepted>(var failure) -> noAnswer(failure);
        };
    }

    private static JournalEvent noAnswer(GatewayFailure failure) {
        var details = failure.details();
        var what = details.code() == null ? failure.getClass().getSimpleName() : details.code();
        return new JournalEvent.NoAnswer(what, details.trace().requestId(), failure.certainlyNotApplied());
    }
}
