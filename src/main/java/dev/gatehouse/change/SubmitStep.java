package dev.gatehouse.change;

/** The steps of a submit, in order. */
public enum SubmitStep {
    /** Read the profile again. */
    READ_AGAIN,
    /** Compare it with what the user started from. */
    COMPARE,
    /** Send the update, once. From here on it cannot be cancelled. */
    SEND,
    /** Read until AWS shows what was sent, within bounded patience. */
    VERIFY
}
