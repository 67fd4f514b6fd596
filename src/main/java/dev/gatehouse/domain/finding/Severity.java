package dev.gatehouse.domain.finding;

/** The four classes of findings, worst first. */
public enum Severity {
    /** AWS would refuse it, or its meaning is not certain: it must be put right before anything is sent. */
    ERROR,
    /** It opens the contact centre or shuts people out: it may be sent, but never by accident. */
    SECURITY,
    /** It probably does not do what was meant. */
    WARNING,
    /** It could be simpler or clearer; nothing goes wrong if it stays. */
    SUGGESTION
}
