package dev.gatehouse.domain.baseline;

/** The only verdicts there are (domain §5), worst first. */
public enum Verdict {
    /** A requirement is not met. */
    FAIL,
    /** What was looked at does not meet it; something else, such as a lock of the operating system, may. */
    NEEDS_OTHER_EVIDENCE,
    /** It was met. */
    PASS,
    /** What it needs was not reported or cannot be read, or the text names no figure to measure by. */
    NOT_ASSESSED
}
