package dev.gatehouse.domain.baseline;

/** What it means when a demand is not met. */
public enum Otherwise {
    /** The rule fails. */
    FAIL("fail"),
    /** Other evidence is needed. */
    NEEDS_OTHER_EVIDENCE("needs-other-evidence"),
    /** It is told and never counted. */
    ADVISE("advise");

    private final String id;

    Otherwise(String id) {
        this.id = id;
    }

    /** Its name in a file; never changes. */
    public String id() {
        return id;
    }

    Verdict verdict() {
        return this == FAIL ? Verdict.FAIL : Verdict.NEEDS_OTHER_EVIDENCE;
    }
}
