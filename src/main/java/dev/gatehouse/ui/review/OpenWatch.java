package dev.gatehouse.ui.review;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import dev.gatehouse.change.OpenOutcome;
import dev.gatehouse.change.Pace;
import dev.gatehouse.change.SubmitRequest;
import dev.gatehouse.change.SubmitVerdict;
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
    private boolean offline;

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

    /** Whether AWS could not be read the last time. */
    boolean isOffline() {
        return offline;
    }

    /** Whether it is still not known, or a person has to decide. */
    boolean isOpen() {
        return state == State.WAITING || state == State.LOOKING || state == State.DIFFERENT;
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
        state = doubt instanceof SubmitVerdict.Doubt.Different ? State.DIFFERENT : state;
        offline = doubt instanceof SubmitVerdict.Doubt.CannotRead;
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
            case SubmitVerdict.Unknown(SubmitVerdict.Doubt.Different _) -> State.DIFFERENT;
            case SubmitVerdict.Unknown _ -> State.WAITING;
        };
        seen = pace.now();
        offline = verdict instanceof SubmitVerdict.Unknown(SubmitVerdict.Doubt.CannotRead _);
        again();
    }

    /** Another look is due later. */
    void again() {
        state = state == State.LOOKING ? State.WAITING : state;
        pausing(WAITS.get(Math.min(looks, WAITS.size() - 1)));
    }
}
