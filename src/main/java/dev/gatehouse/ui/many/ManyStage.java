package dev.gatehouse.ui.many;

/** Where a change to many profiles stands. */
public enum ManyStage {
    /** Nothing is prepared. */
    IDLE,
    /** The profiles are read. */
    READING,
    /** A person chooses and agrees. */
    CHOOSING,
    /** It is being sent. */
    SENDING,
    /** The first waits to be confirmed. */
    CONFIRMING,
    /** It stopped; a person decides. */
    STOPPED,
    /** Every profile is decided. */
    DONE,
    /** It is being taken back. */
    UNDOING;

    /** Whether changes are on their way now. */
    public boolean isSending() {
        return this == SENDING || this == UNDOING;
    }

    /** Whether it goes on without anybody, or waits to be confirmed. */
    public boolean isBusy() {
        return isSending() || this == CONFIRMING;
    }

    /** Whether it has come to an end, good or not. */
    public boolean isOver() {
        return this == STOPPED || this == DONE;
    }

    /** Whether nobody chooses any more. */
    boolean isPastChoosing() {
        return isBusy() || isOver();
    }
}
