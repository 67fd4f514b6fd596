package dev.gatehouse.domain.journal;

/** How a submit ended, as somebody asks who reads the journal later. */
public enum Ending {
    /** AWS held what was sent. */
    APPLIED,
    /** AWS holds what was sent, and somebody still has to confirm it. */
    WAITING,
    /** It was applied and taken back later. */
    UNDONE,
    /** AWS held what it held before, or nothing was sent. */
    NOT_APPLIED,
    /** Nobody knows yet. */
    OPEN,
    /** Nobody knew, and the question was closed. */
    CLOSED
}
