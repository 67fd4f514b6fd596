package dev.gatehouse.ui.control;

/** What a pill means. */
public enum PillVariant {
    /** A plain fact. */
    NEUTRAL,
    /** Something of the user's: edited, chosen. */
    ACCENT,
    /** Good. */
    SUCCESS,
    /** Needs a look. */
    WARNING,
    /** Bad. */
    DANGER,
    /** A fact that stands back. */
    QUIET
}
