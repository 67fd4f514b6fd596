package dev.gatehouse.domain.series;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

import dev.gatehouse.domain.journal.Ending;
import dev.gatehouse.domain.journal.Origin;
import dev.gatehouse.domain.journal.SubmitId;
import dev.gatehouse.domain.journal.SubmitStory;
import dev.gatehouse.domain.profile.ProfileRef;

/**
 * One change for many profiles, in the order in which they are sent. It holds no verdict of its own: each target names
 * its submit before anything of it is written down or sent, and what became of that is what the journal says.
 *
 * @param begun
 *            when it was agreed to
 * @param origin
 *            from where and as whom it is sent
 * @param patch
 *            the change
 * @param targets
 *            the profiles, the one on trial first
 */
public record Series(Instant begun, Origin origin, SettingsPatch patch, List<Target> targets) {
    /** No series. */
    public static final Series NONE = new Series(Instant.EPOCH, new Origin(true, "", "", ""), SettingsPatch.NONE,
            List.of());

    /** Copies the list. */
    public Series {
        targets = List.copyOf(targets);
    }

    /** Whether there is one. */
    public boolean isEmpty() {
        return targets.isEmpty();
    }

    /** What may happen next, by what the journal says. Nothing is sent after a stop, and no target twice. */
    public Next next(Map<SubmitId, SubmitStory> journal) {
        for (var at = 0; at < targets.size(); at++) {
            var state = targets.get(at).state(journal);
            switch (state) {
                case NOT_BEGUN -> {
                    return new Next.Send(at);
                }
                case WAITING -> {
                    return new Next.Await(at);
                }
                case UNDONE, NOT_APPLIED, NOT_SENT, OPEN, CLOSED -> {
                    return new Next.Stopped(at, state);
                }
                case APPLIED, LEFT_OUT -> {
                    continue;
                }
            }
        }
        return new Next.Done();
    }

    /** The target whose change is taken back next, newest first; empty when none is left or one could not be. */
    public Optional<Integer> nextUndo(Map<SubmitId, SubmitStory> journal) {
        var sent = IntStream.range(0, targets.size()).boxed().toList().reversed();
        for (var at : sent) {
            var target = targets.get(at);
            if (target.state(journal) == State.APPLIED) {
                return target.undo().map(journal::get).filter(undo -> !isUnsent(undo)).isEmpty()
                        ? Optional.of(at)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static boolean isUnsent(SubmitStory story) {
        return story.ending() == Ending.NOT_APPLIED && story.sent().isEmpty();
    }

    /** Whether somebody began to take it back; then it is not gone on with. */
    public boolean isTakenBack() {
        return targets.stream().anyMatch(target -> target.undo().isPresent());
    }

    /** The target at this place, from 0, belongs to this submit from now on. */
    public Series submitted(int at, SubmitId submit) {
        return with(at, targets.get(at).withSubmit(submit));
    }

    /** The target at this place, from 0, is taken back by this submit. */
    public Series undoing(int at, SubmitId undo) {
        return with(at, targets.get(at).withUndo(undo));
    }

    /**
     * The same after a person decided to go on: what was never sent is tried again, any other target that stopped the
     * series is left out. One of which nobody knows how it ended, or that waits to be confirmed, still stops it.
     */
    public Series goingOn(Map<SubmitId, SubmitStory> journal) {
        if (next(journal) instanceof Next.Stopped(var at, var state)) {
            return switch (state) {
                case NOT_SENT -> with(at, targets.get(at).again());
                case UNDONE, NOT_APPLIED, CLOSED -> with(at, targets.get(at).leftOut());
                case OPEN, NOT_BEGUN, WAITING, APPLIED, LEFT_OUT -> this;
            };
        }
        return this;
    }

    private Series with(int at, Target target) {
        var next = new ArrayList<>(targets);
        next.set(at, target);
        return new Series(begun, origin, patch, next);
    }

    /** What may happen next. */
    public sealed interface Next {
        /** This target may be sent. */
        record Send(int at) implements Next {}

        /** This target waits for somebody to confirm it. */
        record Await(int at) implements Next {}

        /** This target stopped the series. */
        record Stopped(int at, State state) implements Next {}

        /** Every target is decided. */
        record Done() implements Next {}
    }

    /** Where a target stands. */
    public enum State {
        /** Nothing of it was written down, so nothing was sent. */
        NOT_BEGUN,
        /** AWS holds it. */
        APPLIED,
        /** AWS holds it, and somebody has to confirm it. */
        WAITING,
        /** It was taken back. */
        UNDONE,
        /** AWS holds what it held before. */
        NOT_APPLIED,
        /** Nothing was sent. */
        NOT_SENT,
        /** Nobody knows yet. */
        OPEN,
        /** Nobody knew, and the question was closed. */
        CLOSED,
        /** A person decided to go on without it. */
        LEFT_OUT
    }

    /**
     * One profile of a series.
     *
     * @param ref
     *            the profile
     * @param label
     *            what people call it, with its instance
     * @param submit
     *            its submit, named before it is begun
     * @param undo
     *            the submit that takes it back
     * @param isLeftOut
     *            whether a person decided to go on without it
     */
    public record Target(ProfileRef ref, String label, Optional<SubmitId> submit, Optional<SubmitId> undo,
            boolean isLeftOut) {
        /** A target that was not begun. */
        public Target(ProfileRef ref, String label) {
            this(ref, label, Optional.empty(), Optional.empty(), false);
        }

        /** Where it stands, by what the journal says and by what a person decided. */
        public State state(Map<SubmitId, SubmitStory> journal) {
            return isLeftOut ? State.LEFT_OUT : verdict(journal);
        }

        /** What became of it, by what the journal says alone. */
        public State verdict(Map<SubmitId, SubmitStory> journal) {
            var story = submit.map(journal::get);
            if (story.isEmpty()) {
                return State.NOT_BEGUN;
            }
            var undone = undo.map(journal::get).map(SubmitStory::ending).filter(Ending.APPLIED::equals).isPresent();
            return switch (story.get().ending()) {
                case APPLIED -> undone ? State.UNDONE : State.APPLIED;
                case WAITING -> State.WAITING;
                case UNDONE -> State.UNDONE;
                case NOT_APPLIED -> isUnsent(story.get()) ? State.NOT_SENT : State.NOT_APPLIED;
                case OPEN -> State.OPEN;
                case CLOSED -> State.CLOSED;
            };
        }

        private Target withSubmit(SubmitId next) {
            return new Target(ref, label, Optional.of(next), undo, isLeftOut);
        }

        private Target withUndo(SubmitId next) {
            return new Target(ref, label, submit, Optional.of(next), isLeftOut);
        }

        private Target again() {
            return new Target(ref, label, Optional.empty(), undo, isLeftOut);
        }

        private Target leftOut() {
            return new Target(ref, label, submit, undo, true);
        }
    }
}
