package dev.gatehouse.change;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import dev.gatehouse.domain.journal.JournalEvent;
import dev.gatehouse.domain.journal.Origin;
import dev.gatehouse.domain.journal.SubmitId;
import dev.gatehouse.domain.journal.SubmitStory;
import dev.gatehouse.domain.journal.Terms;
import dev.gatehouse.domain.port.ChangeJournal;
import dev.gatehouse.domain.port.JournalException;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ProfileChange;
import dev.gatehouse.domain.profile.ProfileMatch;
import dev.gatehouse.domain.profile.ProfileRef;

/**
 * The time in which somebody has to confirm an applied change before it is taken back (reliability §1). Within one run
 * of the program it is measured by the monotonic clock, so a corrected wall clock neither shortens nor stretches it;
 * after a restart only the wall clock is left.
 */
public final class ConfirmWindow {
    private final SubmitId id;
    private final SubmitRequest request;
    private final Origin origin;
    private final Duration endsAt;
    private final SubmitLog log;
    private final Pace pace;

    private ConfirmWindow(SubmitId id, SubmitRequest request, Duration left, SubmitRecord record, Pace pace) {
        this.id = id;
        this.request = request;
        this.origin = record.origin();
        this.endsAt = pace.elapsed().plus(left);
        this.log = new SubmitLog(record.journal(), id);
        this.pace = pace;
    }

    /** The window of a change that was just applied; empty when nobody has to confirm it. */
    public static Optional<ConfirmWindow> begin(SubmitId id, SubmitRequest request, SubmitRecord record, Pace pace) {
        return request.terms().confirmWithin().map(window -> new ConfirmWindow(id, request, window, record, pace));
    }

    /** The window of a change of an earlier run of the program, with what is left of it; empty when nothing waits. */
    public static Optional<ConfirmWindow> resume(SubmitStory story, ChangeJournal journal, Pace pace) {
        return story.confirmBy().map(end -> new ConfirmWindow(story.id(),
                new SubmitRequest(story.plan().ref(), story.plan().base(), story.plan().change(), story.plan().terms()),
                left(end, pace.now()), new SubmitRecord(journal, story.plan().origin()), pace));
    }

    private static Duration left(Instant end, Instant now) {
        var left = Duration.between(now, end);
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** The profile it is about. */
    public ProfileRef ref() {
        return request.ref();
    }

    /** From where it was sent: only from there can it be taken back. */
    public Origin origin() {
        return origin;
    }

    /** The change that waits. */
    public ProfileChange change() {
        return request.change();
    }

    /** How much time is left, never negative. */
    public Duration left() {
        var left = endsAt.minus(pace.elapsed());
        return left.isNegative() ? Duration.ZERO : left;
    }

    /** Whether the time is over. */
    public boolean isOver() {
        return left().isZero();
    }

    /** Confirms the change; it stays. */
    public Optional<JournalException> keep() {
        return log.note(new JournalEvent.Kept(JournalEvent.Kept.Why.CONFIRMED));
    }

    /**
     * The submit that puts back what was there before, against what AWS holds now.
     *
     * @return empty when AWS no longer holds what was sent: then nothing is put back over somebody else's change, and
     *         that is written down
     */
    public Optional<SubmitRequest> undo(AuthenticationProfile now) {
        var mine = request.change().fields();
        var moved = ProfileMatch.differing(now, request.target()).stream().anyMatch(mine::contains);
        if (moved) {
            log.note(new JournalEvent.Kept(JournalEvent.Kept.Why.CHANGED_SINCE));
            return Optional.empty();
        }
        return Optional.of(new SubmitRequest(request.ref(), now, request.change().undo(request.base()),
                Terms.undoing(id)));
    }

    /** Writes down how the submit that takes the change back ended; an open end leaves the question open. */
    public void ended(SubmitId by, SubmitVerdict verdict) {
        if (verdict instanceof SubmitVerdict.Applied) {
            log.note(new JournalEvent.Reverted(by));
        } else if (verdict instanceof SubmitVerdict.NotApplied(SubmitVerdict.Reason.Stale _)) {
            log.note(new JournalEvent.Kept(JournalEvent.Kept.Why.CHANGED_SINCE));
        }
    }
}
