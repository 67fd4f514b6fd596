package dev.gatehouse.change;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.journal.JournalEvent;
import dev.gatehouse.domain.journal.Origin;
import dev.gatehouse.domain.journal.Plan;
import dev.gatehouse.domain.journal.SubmitId;
import dev.gatehouse.domain.port.CallTrace;
import dev.gatehouse.domain.port.Connection;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.JournalException;
import dev.gatehouse.domain.port.ProfileWriter;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ProfileMatch;

/**
 * One submit: write the intent down, read again, compare, send once, verify (reliability §1). No step that needs a
 * record goes ahead without it; nothing is sent that was not written down first. Blocks, so it runs off the user
 * interface thread; used once.
 */
public final class ProfileSubmit {
    private final Connection connection;
    private final SubmitRequest request;
    private final SubmitControl control;
    private final Origin origin;
    private final EarlierSubmits earlierSubmits;
    private final SubmitLog log;
    private final Pace pace;
    private final Instant begunAt;
    private OutcomeCheck.@Nullable Sent sent;

    /** Prepares a submit; nothing happens before {@link #run}. */
    public ProfileSubmit(Connection connection, SubmitRequest request, SubmitControl control, SubmitRecord record,
            Pace pace) {
        this.connection = connection;
        this.request = request;
        this.control = control;
        this.origin = record.origin();
        this.earlierSubmits = new EarlierSubmits(connection.gateway(), record, pace);
        this.log = new SubmitLog(record.journal(), SubmitId.random());
        this.pace = pace;
        this.begunAt = pace.now();
    }

    /** What this submit is called in the journal. */
    public SubmitId id() {
        return log.submit();
    }

    /** What it sends, and on what it is based. */
    public SubmitRequest request() {
        return request;
    }

    /** When it was made. */
    public Instant begunAt() {
        return begunAt;
    }

    /** Runs the protocol to a verdict, telling {@code listener} of every step. */
    public SubmitVerdict run(Consumer<SubmitEvent> listener) {
        if (request.change().isEmpty()) {
            return notApplied(new SubmitVerdict.Reason.NothingToDo());
        }
        if (connection.writer().isEmpty()) {
            return notApplied(new SubmitVerdict.Reason.Locked());
        }
        var steps = new Steps(listener, pace);
        steps.start(SubmitStep.READ_AGAIN);
        var earlier = earlierSubmits.settle(request.ref(), request.terms().undoes(), listener);
        if (earlier.isPresent()) {
            return steps.stop(notApplied(earlier.get()));
        }
        var expiring = credentialsTooShort();
        if (expiring.isPresent()) {
            return steps.stop(notApplied(expiring.get()));
        }
        var intent = new JournalEvent.Intent(new Plan(request.ref(), request.base(), request.change(), origin,
                request.terms()));
        var problem = log.require(intent);
        return problem.isPresent()
                ? steps.stop(notApplied(new SubmitVerdict.Reason.NotJournaled(problem.get())))
                : readAgain(steps);
    }

    /**
     * A window that outlives the credentials could not take anything back (reliability row 3). It begins once the
     * change is verified, which may take as long as the longest write.
     */
    private Optional<SubmitVerdict.Reason> credentialsTooShort() {
        return request.terms().confirmWithin().flatMap(window -> connection.credentialsEnd().flatMap(end -> {
            var longest = Duration.between(pace.now().plus(writer().longestWait()), end);
            return window.compareTo(longest) > 0
                    ? Optional.of(new SubmitVerdict.Reason.CredentialsTooShort(end, longest))
                    : Optional.empty();
        }));
    }

    private ProfileWriter writer() {
        return connection.writer().orElseThrow(() -> new IllegalStateException("the connection is only read from"));
    }

    private SubmitVerdict readAgain(Steps steps) {
        return switch (connection.gateway().profile(request.ref())) {
            case Reply.Failure<AuthenticationProfile>(var failure) ->
                stopUnsent(steps, JournalEvent.NotSent.Hindrance.NOT_READ, new SubmitVerdict.Reason.NotRead(failure));
            case Reply.Answer<AuthenticationProfile>(var theirs, var _) -> compare(theirs, steps);
        };
    }

    /**
     * Looks again at how a sent update ended, without sending. Only after {@link #run} ended in
     * {@link SubmitVerdict.Unknown}.
     *
     * @throws NullPointerException
     *             when nothing was sent
     */
    public SubmitVerdict checkAgain(Consumer<SubmitEvent> listener) {
        return verify(Objects.requireNonNull(sent, "nothing was sent"), new Steps(listener, pace));
    }

    /** Closes the question how it ended without an answer. */
    void close(JournalEvent.Closed.End end) {
        log.note(new JournalEvent.Closed(end));
    }

    private SubmitVerdict compare(AuthenticationProfile theirs, Steps steps) {
        steps.finishAndStart(SubmitStep.COMPARE);
        var differing = ProfileMatch.differing(theirs, request.base());
        var moved = !Objects.equals(theirs.stamp().lastModified(), request.base().stamp().lastModified());
        if (moved || !differing.isEmpty()) {
            note(steps, new JournalEvent.Stale(differing));
            return steps.stop(notApplied(new SubmitVerdict.Reason.Stale(theirs, differing)));
        }
        if (!control.startSending()) {
            return stopUnsent(steps, JournalEvent.NotSent.Hindrance.CANCELLED, new SubmitVerdict.Reason.Cancelled());
        }
        var problem = log.require(new JournalEvent.Sent(writer().longestWait()));
        return problem.isPresent()
                ? stopUnsent(steps, JournalEvent.NotSent.Hindrance.BROKEN_OFF,
                        new SubmitVerdict.Reason.NotJournaled(problem.get()))
                : send(steps);
    }

    private SubmitVerdict stopUnsent(Steps steps, JournalEvent.NotSent.Hindrance hindrance,
            SubmitVerdict.Reason reason) {
        note(steps, new JournalEvent.NotSent(hindrance));
        return steps.stop(notApplied(reason));
    }

    private void note(Steps steps, JournalEvent event) {
        log.note(event).ifPresent(steps::notWritten);
    }

    private SubmitVerdict send(Steps steps) {
        steps.finishAndStart(SubmitStep.SEND);
        var writer = writer();
        var sentAt = pace.elapsed();
        var longestWait = writer.longestWait();
        sent = new OutcomeCheck.Sent(request, Optional.of(noAnswerYet()), sentAt, longestWait);
        var reply = writer.update(request.ref(), request.change(), (send, pause) -> control.waitToSendAgain(pace, pause,
                () -> steps.listener().accept(new SubmitEvent.SendingAgain(SubmitStep.SEND, send, pause))));
        Optional<GatewayFailure> failure = reply instanceof Reply.Failure<ProfileWriter.Accepted>(var what)
                ? Optional.of(what)
                : Optional.empty();
        var update = new OutcomeCheck.Sent(request, failure, sentAt, longestWait);
        sent = update;
        note(steps, SubmitLog.of(reply));
        failure.ifPresentOrElse(steps::fail, steps::finish);
        return verify(update, steps);
    }

    /** Stands for the answer until there is one, so that even a send that broke off can be looked into. */
    private GatewayFailure noAnswerYet() {
        var trace = new CallTrace("UpdateAuthenticationProfile", null, null, pace.now(), Duration.ZERO, 1, "");
        return new GatewayFailure.NoAnswer(new GatewayFailure.FailureDetails(trace, null, null, false));
    }

    private SubmitVerdict verify(OutcomeCheck.Sent update, Steps steps) {
        steps.start(SubmitStep.VERIFY);
        var verdict = new OutcomeCheck(connection.gateway(), pace).check(update, steps.listener());
        note(steps, SubmitLog.of(verdict));
        if (verdict instanceof SubmitVerdict.Applied) {
            request.terms().confirmWithin().ifPresent(window -> note(steps, new JournalEvent.Confirming(window)));
            steps.finish();
            return verdict;
        }
        return steps.stop(verdict);
    }

    private static SubmitVerdict notApplied(SubmitVerdict.Reason reason) {
        return new SubmitVerdict.NotApplied(reason);
    }

    /** Tells the listener where the submit stands. */
    private static final class Steps {
        private final Consumer<SubmitEvent> listener;
        private final Pace pace;
        private SubmitStep current = SubmitStep.READ_AGAIN;
        private Duration startedAt = Duration.ZERO;

        Steps(Consumer<SubmitEvent> listener, Pace pace) {
            this.listener = listener;
            this.pace = pace;
        }

        Consumer<SubmitEvent> listener() {
            return listener;
        }

        void start(SubmitStep step) {
            current = step;
            startedAt = pace.elapsed();
            listener.accept(new SubmitEvent.Started(step, pace.now()));
        }

        void finish() {
            listener.accept(new SubmitEvent.Finished(current, pace.now(), took()));
        }

        void fail(GatewayFailure failure) {
            listener.accept(new SubmitEvent.Failed(current, pace.now(), took(), failure));
        }

        void finishAndStart(SubmitStep next) {
            finish();
            start(next);
        }

        SubmitVerdict stop(SubmitVerdict verdict) {
            listener.accept(
                    new SubmitEvent.Stopped(current, pace.now(), took(), verdict instanceof SubmitVerdict.Unknown));
            return verdict;
        }

        void notWritten(JournalException problem) {
            listener.accept(new SubmitEvent.NotWritten(current, problem));
        }

        private Duration took() {
            return pace.elapsed().minus(startedAt);
        }
    }
}
