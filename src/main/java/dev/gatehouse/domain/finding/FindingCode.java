package dev.gatehouse.domain.finding;

/**
 * The stable codes of findings. A code keeps its meaning for ever; codes are never used again for something else. The
 * wording is found in the message bundle under {@code finding.<code>.title} and {@code finding.<code>.detail}.
 */
public enum FindingCode {
    NAME_EMPTY("ACP-ID-001", Severity.ERROR), NAME_TOO_LONG("ACP-ID-002",
            Severity.ERROR), DESCRIPTION_CANNOT_BE_CLEARED("ACP-ID-003",
                    Severity.ERROR), DESCRIPTION_TOO_LONG("ACP-ID-004", Severity.ERROR),

    UNPARSABLE("ACP-IP-001", Severity.ERROR), UNPARSABLE_STORED("ACP-IP-002", Severity.WARNING), HOST_BITS("ACP-IP-003",
            Severity.WARNING), MAPPED("ACP-IP-004", Severity.WARNING), DUPLICATE("ACP-IP-010",
                    Severity.SUGGESTION), SHADOWED("ACP-IP-011", Severity.SUGGESTION), MERGEABLE("ACP-IP-012",
                            Severity.SUGGESTION), DEAD_BLOCK("ACP-IP-020",
                                    Severity.SUGGESTION), DEAD_BLOCK_PERHAPS("ACP-IP-022",
                                            Severity.SUGGESTION), ALLOW_FULLY_BLOCKED("ACP-IP-021",
                                                    Severity.WARNING), OPENS_TO_EVERYONE("ACP-IP-030",
                                                            Severity.SECURITY), NO_IPV6_CLIENT("ACP-IP-031",
                                                                    Severity.WARNING), IPV6_BYPASSES_BLOCKS(
                                                                            "ACP-IP-032",
                                                                            Severity.WARNING), NO_IPV4_CLIENT(
                                                                                    "ACP-IP-034",
                                                                                    Severity.WARNING), STARTS_TO_RESTRICT(
                                                                                            "ACP-IP-033",
                                                                                            Severity.SECURITY), LOCKS_EVERYONE_OUT(
                                                                                                    "ACP-IP-040",
                                                                                                    Severity.SECURITY), MUST_KEEP_REFUSED(
                                                                                                            "ACP-IP-041",
                                                                                                            Severity.SECURITY), SPECIAL_PURPOSE(
                                                                                                                    "ACP-IP-050",
                                                                                                                    Severity.WARNING),

    INACTIVITY_NOT_A_DURATION("ACP-SE-001", Severity.ERROR), INACTIVITY_OUT_OF_RANGE("ACP-SE-002",
            Severity.ERROR), INACTIVITY_OFF_WITH_VALUE("ACP-SE-003", Severity.SUGGESTION), INACTIVITY_ROLL_OUT(
                    "ACP-SE-004", Severity.SUGGESTION), INACTIVITY_NEVER_FIRES("ACP-SE-005",
                            Severity.WARNING), PERIODIC_NOT_A_DURATION("ACP-SE-010",
                                    Severity.ERROR), PERIODIC_OUT_OF_RANGE("ACP-SE-011",
                                            Severity.ERROR), PERIODIC_DEPRECATED("ACP-SE-012", Severity.WARNING);

    private final String code;
    private final Severity severity;

    FindingCode(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    /** The code people quote, for instance {@code ACP-IP-020}. */
    public String code() {
        return code;
    }

    /** Its class. */
    public Severity severity() {
        return severity;
    }
}
