package dev.gatehouse.domain.address;

/** What becomes of an imported line. */
public enum ImportClass {
    /** Taken as it stood, at most spelled canonically. */
    KEPT,
    /** Taken after something was put right, or waiting for a person to say what is meant. */
    FIXED,
    /** In the list already, or earlier in the same text. */
    DUPLICATE,
    /** Not taken, with a reason. */
    REJECTED,
    /** Never meant as an entry, or left out by a person. */
    IGNORED
}
