package dev.gatehouse.ui.review;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import dev.gatehouse.change.OpenOutcome;
import dev.gatehouse.change.Pace;
import dev.gatehouse.change.SubmitRequest;
import dev.gatehouse.change.SubmitVerdict;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.ui.review.OpenOutcomesViewModel.State;

/** One change of which nobody knows how it ended: what the last look found, and when the next is due. */
final class OpenWatch {
    /** How long to wait before each look; the last one again and again. */
    private static final List<Duration> WAITS = List.of(Duration.ofSeconds(8), Duration.ofSeconds(8),
            Duration.ofSeconds(15), Duration.ofSeconds(30), Duration.ofSeconds(60));

    private final OpenOutcome outcome;
    private final Pace pace;
    private State state = State.WAITING;
    private Duration next;
    private Instant seen;
    private int looks;
    private Optional<GatewayFailure> unread = Optional.empty();

    /** The first look is not due at once. */
    OpenWatch(OpenOutcome outcome, Pace pace) {
        this.outcome = outcome;
        this.pace = pace;
        this.next = pace.elapsed().plus(WAITS.getFirst());
        this.seen = outcome.begunAt();
    }

    OpenOutcome outcome() {
        return outcome;
    }

    SubmitRequest request() {
        return outcome.request();
    }

    State state() {
        return state;
    }

    /** When the last look ended; when the change was begun, before the first. */
    Instant seen() {
        return seen;
    }

    /** Why AWS could not be read the last time; empty when it could. */
    Optional<GatewayFailure> unread() {
        return unread;
    }

    /** Whether only a person can go on. */
    boolean isForAPerson() {
        return state == State.DIFFERENT || state == State.MISSING;
    }

    /** Whether it is still not known, or a person has to decide. */
    boolean isOpen() {
        return state == State.WAITING || state == State.LOOKING || isForAPerson();
    }

    /** How long until the next look; none where it is due. */
    Duration left() {
        var left = next.minus(pace.elapsed());
        return left.isNegative() ? Duration.ZERO : left;
    }

    boolean isDue() {
        return state == State.WAITING && left().isZero();
    }

    /** What is known from sending it. */
    void doubted(SubmitVerdict.Doubt doubt) {
        state = switch (doubt) {
            case SubmitVerdict.Doubt.Different _ -> State.DIFFERENT;
            case SubmitVerdict.Doubt.CannotRead(GatewayFailure.NotFound _) -> State.MISSING;
            case SubmitVerdict.Doubt.CannotRead _,SubmitVerdict.Doubt.StillOld _,SubmitVerdict.Doubt.BrokenOff _ ->
                state;
        };
        unread = unread(doubt);
    }

    /** A look begins. */
    void look() {
        state = State.LOOKING;
        looks++;
    }

    /** The look goes on after a pause. */
    void pausing(Duration pause) {
        next = pace.elapsed().plus(pause);
    }

    /** A look has ended; where nothing is known yet, another is due later. */
    void ended(SubmitVerdict verdict) {
        state = switch (verdict) {
            case SubmitVerdict.Applied _ -> State.APPLIED;
            case SubmitVerdict.NotApplied _ -> State.NOT_APPLIED;
            case SubmitVerdict.Unknown(var doubt) -> {
                state = State.WAITING;
                doubted(doubt);
                yield state;
            }
        };
        seen = pace.now();
        unread = verdict instanceof SubmitVerdict.Unknown(var doubt) ? unread(doubt) : Optional.empty();
        again();
    }

    private static Optional<GatewayFailure> unread(SubmitVerdict.Doubt doubt) {
        return doubt instanceof SubmitVerdict.Doubt.CannotRead(var failure) ? Optional.of(failure) : Optional.empty();
    }

    /** Another look is due later. */
    void again() {
        state = state == State.LOOKING ? State.WAITING : state;
        pausing(WAITS.get(Math.min(looks, WAITS.size() - 1)));
    }
}
