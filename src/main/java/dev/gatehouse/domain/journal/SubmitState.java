package dev.gatehouse.domain.journal;

/** Where a submit stands (reliability §1). */
public enum SubmitState {
    /** Planned; nothing was sent. */
    INTENT,
    /** Ended: the profile had changed meanwhile, nothing was sent. */
    STALE,
    /** Ended: nothing was sent. */
    NOT_SENT,
    /** On its way; it may be applied. */
    SENT,
    /** AWS accepted it; not seen yet. */
    ANSWER,
    /** No answer; it may be applied. */
    NO_ANSWER,
    /** Ended: AWS holds what was sent. */
    VERIFIED,
    /** Ended: AWS holds what it held before. */
    NOT_APPLIED,
    /** AWS holds something else; a person decides. */
    DIFFERS,
    /** Nobody knows yet. */
    UNKNOWN,
    /** Ended without an answer. */
    CLOSED,
    /** AWS holds what was sent; it is taken back unless somebody confirms it. */
    CONFIRMING,
    /** Ended: confirmed, or changed by somebody else since. */
    KEPT,
    /** Ended: taken back. */
    REVERTED,
    /** No submit at all: an evidence pack was saved. */
    PACK_SAVED;

    /** Whether nothing is left to find out. */
    public boolean isFinal() {
        return switch (this) {
            case STALE, NOT_SENT, VERIFIED, NOT_APPLIED, CLOSED, KEPT, REVERTED, PACK_SAVED -> true;
            case INTENT, SENT, ANSWER, NO_ANSWER, DIFFERS, UNKNOWN, CONFIRMING -> false;
        };
    }
}
