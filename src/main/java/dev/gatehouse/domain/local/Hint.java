package dev.gatehouse.domain.local;

/** Something worth knowing that is said once, until it is put away; the words are in the message bundle. */
public enum Hint {
    /** On the welcome page: everything can be tried in the sandbox. */
    SANDBOX,
    /** Among the profiles: fields explain themselves. */
    FIELD_HELP,
    /** Among the profiles: nothing is sent before it was reviewed. */
    REVIEW,
    /** Among the profiles: one place finds everything. */
    FIND,
    /** On the fleet: rows can be copied. */
    COPY
}
