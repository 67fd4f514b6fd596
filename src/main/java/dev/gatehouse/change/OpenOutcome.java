package dev.gatehouse.change;

import java.time.Instant;
import java.util.function.Consumer;

import dev.gatehouse.domain.journal.JournalEvent.Closed.End;
import dev.gatehouse.domain.journal.SubmitId;
import dev.gatehouse.domain.journal.SubmitStory;
import dev.gatehouse.domain.port.ChangeJournal;
import dev.gatehouse.domain.port.ProfileGateway;

/**
 * A change that was sent and of which nobody knows how it ended, with the way to find out: by reading alone.
 *
 * @param id
 *            what it is called in the journal
 * @param request
 *            what was to be changed
 * @param begunAt
 *            when
 * @param look
 *            finds out
 */
public record OpenOutcome(SubmitId id, SubmitRequest request, Instant begunAt, Look look) {

    /** One that was sent in this run of the program: its age is known by the monotonic clock. */
    public static OpenOutcome of(ProfileSubmit submit, SubmitRequest request) {
        return new OpenOutcome(submit.id(), request, submit.begunAt(), new Look() {
            @Override
            public SubmitVerdict now(Consumer<SubmitEvent> listener) {
                return submit.checkAgain(listener);
            }

            @Override
            public void close(End end) {
                submit.close(end);
            }
        });
    }

    /** One of an earlier run of the program, as the journal tells it. */
    public static OpenOutcome of(SubmitStory story, ChangeJournal journal, ProfileGateway gateway, Pace pace) {
        var plan = story.plan();
        var open = new OpenSubmit(story, journal, pace);
        return new OpenOutcome(story.id(), new SubmitRequest(plan.ref(), plan.base(), plan.change(), plan.terms()),
                story.begunAt(), new Look() {
                    @Override
                    public SubmitVerdict now(Consumer<SubmitEvent> listener) {
                        return open.look(gateway, listener);
                    }

                    @Override
                    public void close(End end) {
                        open.close(end);
                    }
                });
    }

    /** The way to find out; both methods block, and write down what they find. */
    public interface Look {
        /** Looks, several times if need be, and never sends. */
        SubmitVerdict now(Consumer<SubmitEvent> listener);

        /** Closes the question without an answer. */
        void close(End end);
    }
}
