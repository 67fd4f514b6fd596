package dev.gatehouse.evidence;

import java.util.List;

import dev.gatehouse.domain.finding.ControlCheck;

/** What the controls ask for, and which of those that auditors name have no figure here (domain §5). */
final class Controls {

    /** A control that names no figure these settings could be held against. */
    record Advisory(String reference, String remark) {}

    static final List<Advisory> ADVISORY = List.of(
            new Advisory("FedRAMP High SC-10", "10 minutes for privileged and 15 for user sessions; AWS takes no less"
                    + " than 15, so 10 cannot be reached by these settings."),
            new Advisory("NIST SP 800-53r5 AC-12, SC-10", "The organisation defines the time; see the values."),
            new Advisory("NIST SP 800-53r5 SC-7(5)", "Deny by default; see who may sign in."),
            new Advisory("CIS Controls v8 4.3", "Automatic locking of sessions; see the values."),
            new Advisory("ISO/IEC 27001:2022 A.8.5", "Secure authentication; no figure."),
            new Advisory("SOC 2 CC6.1, CC6.6", "Logical access from outside; no figure."));

    private Controls() {}

    /** The name people quote. */
    static String reference(ControlCheck.Control control) {
        return switch (control) {
            case PCI_DSS_8_2_8 -> "PCI DSS v4.0.1, 8.2.8";
            case NIST_AAL2 -> "NIST SP 800-63B-4, 2.2.3 (AAL2)";
            case NIST_AAL3 -> "NIST SP 800-63B-4, 2.3.3 (AAL3)";
            case HIPAA_164_312 -> "HIPAA, 45 CFR 164.312(a)(2)(iii)";
        };
    }

    /** What it asks for, shortened. */
    static String rule(ControlCheck.Control control) {
        return switch (control) {
            case PCI_DSS_8_2_8 -> "Idle for more than 15 minutes: the user authenticates again.";
            case NIST_AAL2 -> "Overall at most 24 hours and idle at most 1 hour, both recommended.";
            case NIST_AAL3 -> "Overall at most 12 hours, required; idle at most 15 minutes, recommended.";
            case HIPAA_164_312 -> "Automatic logoff, without a figure.";
        };
    }

    /** The verdict as it is printed. */
    static String verdict(ControlCheck.Verdict verdict) {
        return switch (verdict) {
            case PASS -> "PASS";
            case FAIL -> "FAIL";
            case NEEDS_OTHER_EVIDENCE -> "NEEDS OTHER EVIDENCE";
            case NOT_ASSESSED -> "NOT ASSESSED";
        };
    }
}
