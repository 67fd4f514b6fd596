package dev.gatehouse.ui.many;

import java.util.Optional;

import dev.gatehouse.change.SeriesRun.Standing;
import dev.gatehouse.domain.series.Series.Next;
import dev.gatehouse.domain.series.Series.State;

/**
 * How far one change to many profiles is. What may be done now follows from it alone; it sends nothing.
 *
 * @param stage
 *            where it stands
 * @param standing
 *            the series with what the journal says of it; empty before it was begun
 */
record Progress(ManyStage stage, Optional<Standing> standing) {
    /** Nothing is prepared. */
    static final Progress NONE = new Progress(ManyStage.IDLE, Optional.empty());

    /** A series that was begun, at the stage that follows from what the journal says. */
    static Progress of(Standing now) {
        return new Progress(switch (now.next()) {
            case Next.Await _ -> ManyStage.CONFIRMING;
            case Next.Stopped _,Next.Send _ -> ManyStage.STOPPED;
            case Next.Done _ -> ManyStage.DONE;
        }, Optional.of(now));
    }

    /** A series of an earlier run of the program, which nobody has asked to see yet. */
    static Progress found(Standing earlier) {
        return new Progress(ManyStage.IDLE, Optional.of(earlier));
    }

    /** Another change is tried: a series that was begun before is no longer what the page is about. */
    Progress anew() {
        return new Progress(stage, Optional.empty());
    }

    /** The same series at another stage. */
    Progress at(ManyStage next) {
        return new Progress(next, standing);
    }

    /** Reading was stopped: what was read can be chosen from, unless it was to go on with a series. */
    Progress readingStopped() {
        return at(standing.isPresent() ? ManyStage.STOPPED : ManyStage.CHOOSING);
    }

    /**
     * It broke off, so that nothing more is sent.
     *
     * @param hasRows
     *            whether there is anything to choose from again
     */
    Progress brokenOff(boolean hasRows) {
        return at(standing.isPresent() ? ManyStage.STOPPED : hasRows ? ManyStage.CHOOSING : ManyStage.IDLE);
    }

    /** Whether a series of an earlier run can be looked for: there is room for it. */
    boolean canLookBack() {
        return stage == ManyStage.IDLE;
    }

    /** A series of an earlier run that waits to be shown. */
    Optional<Standing> resumable() {
        return standing.filter(_ -> stage == ManyStage.IDLE);
    }

    /** Whether somebody may say which goes first: in a series that was begun, the order stays. */
    boolean canReorder() {
        return stage == ManyStage.CHOOSING && standing.isEmpty();
    }

    /** Whether it can be gone away from without a word: nothing of what is on the page was sent. */
    boolean canLeave() {
        return stage == ManyStage.READING || stage == ManyStage.CHOOSING;
    }

    /** Whether a series that stopped can be gone on with: not once it is taken back. */
    boolean canGoOn() {
        return stage == ManyStage.STOPPED && standing.filter(now -> !now.series().isTakenBack()).isPresent();
    }

    /** Whether anything of it was applied and can be taken back. */
    boolean canUndo() {
        return standing.flatMap(now -> now.series().nextUndo(now.stories())).isPresent();
    }

    /** Whether taking back may begin now. */
    boolean mayUndo() {
        return canUndo() && stage.isOver();
    }

    /** Whether the first to be sent goes on trial: as long as none of the series is known to be applied. */
    boolean needsTrial() {
        return standing.isEmpty() || standing.get().series().targets().stream()
                .noneMatch(target -> target.verdict(standing.get().stories()) == State.APPLIED);
    }

    /** Whether what became of a profile counts rather than its trial: those that are decided stay so. */
    boolean isBegun(State profile) {
        return stage.isPastChoosing() || profile != State.NOT_BEGUN;
    }
}
