package dev.gatehouse.domain.profile;

/** Whose state a person chooses where two edits cannot both stand. */
public enum Side {
    /** What AWS holds now. */
    THEIRS,
    /** What stands in the draft. */
    MINE,
    /** The rows of both, where that is a meaning at all. */
    BOTH
}
