package dev.gatehouse.domain.journal;

import java.time.Duration;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.profile.ProfileField;

/**
 * One record: a step of a submit, which is a state of the protocol (reliability §1), or an evidence pack that was saved
 * (reliability §5).
 */
public sealed interface JournalEvent {

    /** Somebody decided to send a change; nothing has been sent. */
    record Intent(Plan plan) implements JournalEvent {}

    /** The profile had changed since it was opened, so nothing was sent. */
    record Stale(Set<ProfileField> differing) implements JournalEvent {
        /** Copies the set. */
        public Stale {
            differing = Set.copyOf(differing);
        }
    }

    /** The submit ended before anything was sent. */
    record NotSent(Hindrance hindrance) implements JournalEvent {
        /** Why nothing was sent. */
        public enum Hindrance {
            /** A person cancelled. */
            CANCELLED,
            /** The profile could not be read again. */
            NOT_READ,
            /** Gatehouse stopped, or failed, before it sent. */
            BROKEN_OFF
        }
    }

    /**
     * From here on the update may have reached AWS; written before the first byte leaves.
     *
     * @param longestWait
     *            the longest time one send can take
     */
    record Sent(Duration longestWait) implements JournalEvent {}

    /** AWS answered that it accepted the update. */
    record Answer(@Nullable String requestId) implements JournalEvent {}

    /**
     * No answer that says it was accepted.
     *
     * @param what
     *            what broke: AWS's error code or the kind of local error
     * @param requestId
     *            AWS's request id, null when no answer came at all
     * @param refused
     *            whether the update certainly was not carried out: AWS refused it, or it never left this computer
     */
    record NoAnswer(String what, @Nullable String requestId, boolean refused) implements JournalEvent {}

    /**
     * AWS holds what was sent, seen by reading it.
     *
     * @param changedByOthers
     *            fields that were not sent and differ from before
     */
    record Verified(Set<ProfileField> changedByOthers) implements JournalEvent {
        /** Copies the set. */
        public Verified {
            changedByOthers = Set.copyOf(changedByOthers);
        }
    }

    /** AWS holds what it held before, for good. */
    record NotApplied() implements JournalEvent {}

    /** AWS holds neither what was sent nor what was there before: a person decides. */
    record Differs(Set<ProfileField> differing) implements JournalEvent {
        /** Copies the set. */
        public Differs {
            differing = Set.copyOf(differing);
        }
    }

    /** Nobody knows yet whether AWS applied the update. */
    record Unknown() implements JournalEvent {}

    /** The question is closed without an answer. */
    record Closed(End end) implements JournalEvent {
        /** Why there will be no answer. */
        public enum End {
            /** A person has looked and decided. */
            BY_PERSON,
            /** It was sent to a sandbox that ended with its program. */
            SANDBOX_ENDED
        }
    }

    /**
     * AWS holds what was sent, and unless somebody confirms it, it is taken back.
     *
     * @param window
     *            how long from now
     */
    record Confirming(Duration window) implements JournalEvent {}

    /** The change stays. */
    record Kept(Why why) implements JournalEvent {
        /** Why it stays. */
        public enum Why {
            /** A person confirmed it. */
            CONFIRMED,
            /** Somebody else changed the same settings since, so nothing was put back over theirs. */
            CHANGED_SINCE
        }
    }

    /**
     * The change was taken back, seen by reading it.
     *
     * @param by
     *            the submit that took it back
     */
    record Reverted(SubmitId by) implements JournalEvent {}

    /** An evidence pack was saved; it belongs to no submit, and its record stands alone. */
    record PackSaved(PackNote note) implements JournalEvent {}

    /** The state the submit is in once this is written. */
    default SubmitState state() {
        return switch (this) {
            case Intent _ -> SubmitState.INTENT;
            case Stale _ -> SubmitState.STALE;
            case NotSent _ -> SubmitState.NOT_SENT;
            case Sent _ -> SubmitState.SENT;
            case Answer _ -> SubmitState.ANSWER;
            case NoAnswer _ -> SubmitState.NO_ANSWER;
            case Verified _ -> SubmitState.VERIFIED;
            case NotApplied _ -> SubmitState.NOT_APPLIED;
            case Differs _ -> SubmitState.DIFFERS;
            case Unknown _ -> SubmitState.UNKNOWN;
            case Closed _ -> SubmitState.CLOSED;
            case Confirming _ -> SubmitState.CONFIRMING;
            case Kept _ -> SubmitState.KEPT;
            case Reverted _ -> SubmitState.REVERTED;
            case PackSaved _ -> SubmitState.PACK_SAVED;
        };
    }
}
