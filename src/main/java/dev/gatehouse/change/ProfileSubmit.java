package dev.gatehouse.change;

import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.port.CallTrace;
import dev.gatehouse.domain.port.Connection;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.ProfileWriter;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ProfileMatch;

/**
 * One submit: read again, compare, send once, verify. Blocks, so it runs off the user interface thread; used once.
 */
public final class ProfileSubmit {
    private final Connection connection;
    private final SubmitRequest request;
    private final SubmitControl control;
    private final Pace pace;
    private OutcomeCheck.@Nullable Sent sent;

    /** Prepares a submit; nothing happens before {@link #run}. */
    public ProfileSubmit(Connection connection, SubmitRequest request, SubmitControl control, Pace pace) {
        this.connection = connection;
        this.request = request;
        this.control = control;
        this.pace = pace;
    }

    /** Runs the protocol to a verdict, telling {@code listener} of every step. */
    public SubmitVerdict run(Consumer<SubmitEvent> listener) {
        if (request.change().isEmpty()) {
            return notApplied(new SubmitVerdict.Reason.NothingToDo());
        }
        var steps = new Steps(listener, pace);
        steps.start(SubmitStep.READ_AGAIN);
        return switch (connection.gateway().profile(request.ref())) {
            case Reply.Failure<AuthenticationProfile>(var failure) ->
                steps.stop(notApplied(new SubmitVerdict.Reason.NotRead(failure)));
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

    private SubmitVerdict compare(AuthenticationProfile theirs, Steps steps) {
        steps.finishAndStart(SubmitStep.COMPARE);
        var differing = ProfileMatch.differing(theirs, request.base());
        var moved = !Objects.equals(theirs.stamp().lastModified(), request.base().stamp().lastModified());
        if (moved || !differing.isEmpty()) {
            return steps.stop(notApplied(new SubmitVerdict.Reason.Stale(theirs, differing)));
        }
        if (!control.startSending()) {
            return steps.stop(notApplied(new SubmitVerdict.Reason.Cancelled()));
        }
        return send(steps);
    }

    private SubmitVerdict send(Steps steps) {
        steps.finishAndStart(SubmitStep.SEND);
        var writer = connection.writer();
        var sentAt = pace.elapsed();
        var longestWait = writer.longestWait();
        sent = new OutcomeCheck.Sent(request, Optional.of(noAnswerYet()), sentAt, longestWait);
        var reply = writer.update(request.ref(), request.change());
        Optional<GatewayFailure> failure = reply instanceof Reply.Failure<ProfileWriter.Accepted>(var what)
                ? Optional.of(what)
                : Optional.empty();
        var update = new OutcomeCheck.Sent(request, failure, sentAt, longestWait);
        sent = update;
        steps.finish();
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
        if (verdict instanceof SubmitVerdict.Applied) {
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

        void finishAndStart(SubmitStep next) {
            finish();
            start(next);
        }

        SubmitVerdict stop(SubmitVerdict verdict) {
            listener.accept(new SubmitEvent.Stopped(current, pace.now(), took()));
            return verdict;
        }

        private Duration took() {
            return pace.elapsed().minus(startedAt);
        }
    }
}
