package dev.gatehouse.change;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

import dev.gatehouse.domain.journal.JournalEvent;
import dev.gatehouse.domain.journal.Origin;
import dev.gatehouse.domain.journal.SubmitId;
import dev.gatehouse.domain.journal.SubmitStory;
import dev.gatehouse.domain.journal.Terms;
import dev.gatehouse.domain.port.ChangeJournal;
import dev.gatehouse.domain.port.JournalException;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ProfileChange;
import dev.gatehouse.domain.profile.ProfileField;
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
    private final ChangeJournal journal;
    private final SubmitLog log;
    private final Pace pace;
    private Duration askedAt;
    private Instant askedWhen;

    private ConfirmWindow(SubmitId id, SubmitRequest request, Duration left, SubmitRecord record, Pace pace) {
        this.id = id;
        this.request = request;
        this.origin = record.origin();
        this.endsAt = pace.elapsed().plus(left);
        this.journal = record.journal();
        this.log = new SubmitLog(journal, id);
        this.pace = pace;
        this.askedAt = pace.elapsed();
        this.askedWhen = pace.now();
    }

    /** The window of a change that was just applied; empty when nobody has to confirm it. */
    public static Optional<ConfirmWindow> begin(SubmitId id, SubmitRequest request, SubmitRecord record, Pace pace) {
        return request.terms().confirmWithin().map(window -> new ConfirmWindow(id, request, window, record, pace));
    }

    /**
     * The window of a change of an earlier run of the program, with what is left of it; empty when nothing waits. A
     * wall clock that was put back meanwhile cannot make it longer than it was to be.
     */
    public static Optional<ConfirmWindow> resume(SubmitStory story, ChangeJournal journal, Pace pace) {
        var plan = story.plan();
        var request = new SubmitRequest(plan.ref(), plan.base(), plan.change(), plan.terms());
        return plan.terms().confirmWithin().flatMap(whole -> story.confirmBy().map(end -> new ConfirmWindow(story.id(),
                request, left(end, pace.now(), whole), new SubmitRecord(journal, plan.origin()), pace)));
    }

    private static Duration left(Instant end, Instant now, Duration whole) {
        var left = Duration.between(now, end);
        if (left.isNegative()) {
            return Duration.ZERO;
        }
        return left.compareTo(whole) > 0 ? whole : left;
    }

    /** The change that waits, as the journal calls it. */
    public SubmitId id() {
        return id;
    }

    /** What the profile is called. */
    public String label() {
        return request.base().identity().label();
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
     * Compares with what AWS holds now. Where nothing is left to take back, that is written down and the window is
     * over: nothing is ever put back over somebody else's later change.
     */
    public Look look(AuthenticationProfile now) {
        var mine = request.change().fields();
        var moved = differing(now, request.target(), mine);
        if (moved.isEmpty()) {
            return new Look.Mine(new SubmitRequest(request.ref(), now, request.change().undo(request.base()),
                    Terms.undoing(id)));
        }
        if (differing(now, request.base(), mine).isEmpty()) {
            log.note(undoneBy().<JournalEvent>map(JournalEvent.Reverted::new)
                    .orElseGet(() -> new JournalEvent.Kept(JournalEvent.Kept.Why.CHANGED_SINCE)));
            return new Look.Back();
        }
        log.note(new JournalEvent.Kept(JournalEvent.Kept.Why.CHANGED_SINCE));
        return new Look.Changed(now);
    }

    private static Set<ProfileField> differing(AuthenticationProfile now, AuthenticationProfile then,
            Set<ProfileField> fields) {
        var differing = EnumSet.noneOf(ProfileField.class);
        differing.addAll(ProfileMatch.differing(now, then));
        differing.retainAll(fields);
        return differing;
    }

    /** The submit that was sent to take this one back; empty when somebody did it by hand. */
    private Optional<SubmitId> undoneBy() {
        try {
            return SubmitStory.of(journal.read()).stream()
                    .filter(story -> story.plan().terms().undoes().filter(id::equals).isPresent())
                    .map(SubmitStory::id).reduce((_, last) -> last);
        } catch (JournalException unreadable) {
            return Optional.empty();
        }
    }

    /**
     * How much time went by since this was asked last, by the clock that says more: far more than between two ticks
     * when the computer slept, or when its wall clock was set.
     */
    public Duration sinceLastAsked() {
        var steady = pace.elapsed().minus(askedAt);
        var wall = Duration.between(askedWhen, pace.now()).abs();
        askedAt = pace.elapsed();
        askedWhen = pace.now();
        return steady.compareTo(wall) > 0 ? steady : wall;
    }

    /** Writes down how the submit that takes the change back ended; an open end leaves the question open. */
    public void ended(SubmitId by, SubmitVerdict verdict) {
        if (verdict instanceof SubmitVerdict.Applied) {
            log.note(new JournalEvent.Reverted(by));
        } else if (verdict instanceof SubmitVerdict.NotApplied(SubmitVerdict.Reason.Stale _)) {
            log.note(new JournalEvent.Kept(JournalEvent.Kept.Why.CHANGED_SINCE));
        }
    }

    /** What AWS holds of a change that waits. */
    public sealed interface Look {
        /**
         * What was sent.
         *
         * @param undo
         *            puts back what was there before, against what AWS holds now
         */
        record Mine(SubmitRequest undo) implements Look {}

        /** What was there before: it is undone already, for instance by an undo whose answer was lost. */
        record Back() implements Look {}

        /** Something else: somebody changed the same settings since. */
        record Changed(AuthenticationProfile now) implements Look {}
    }
}
