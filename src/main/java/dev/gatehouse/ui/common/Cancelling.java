package dev.gatehouse.ui.common;

/** Whether a running task can be called off by a person. */
public sealed interface Cancelling {

    /**
     * It can, at any moment.
     *
     * @param cancel
     *            calls it off and leaves its page as it was before, saying so; on the FX thread
     */
    record Possible(Runnable cancel) implements Cancelling {}

    /** It goes on to its end. */
    record Impossible(Why why) implements Cancelling {}

    /** Why a task goes on to its end. */
    enum Why {
        /** It works on this computer only and changes nothing. */
        BRIEF,
        /** It writes a file, which must not be left half written. */
        WRITING,
        /** A change is on its way to AWS: only asking AWS tells how it ended (reliability §1). */
        SENDING,
        /** It finds out how a change ended, which has to be known before anything else is changed. */
        OUTCOME
    }
}
