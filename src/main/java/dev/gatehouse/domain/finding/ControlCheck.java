package dev.gatehouse.domain.finding;

import java.time.Duration;
import java.util.Optional;

import dev.gatehouse.domain.profile.SessionDraft;

/**
 * How a setting stands against one audit control: the value seen and a verdict, never a claim of compliance (domain
 * §5).
 *
 * @param control
 *            the control
 * @param verdict
 *            how the value stands against it
 * @param enabled
 *            whether idle users are signed out
 * @param inactivity
 *            the stored inactivity duration, empty when there is none that can be read
 */
public record ControlCheck(Control control, Verdict verdict, boolean enabled, Optional<Duration> inactivity) {
    private static final Duration PCI_IDLE = Duration.ofMinutes(15);

    /** The controls checked. */
    public enum Control {
        PCI_DSS_8_2_8
    }

    /** The only verdicts there are. */
    public enum Verdict {
        PASS, FAIL, NEEDS_OTHER_EVIDENCE, NOT_ASSESSED
    }

    /**
     * PCI DSS v4.0.1 8.2.8: met only by enabled and exactly 15 minutes, since 15 is both the control's most and the
     * API's
     * least. A lock of the operating system may satisfy it too, so anything else needs other evidence (domain §5). A
     * toggle
     * that AWS did not report is not assessed.
     */
    public static ControlCheck pciIdle(SessionDraft session) {
        var inactivity = session.inactivityDuration();
        var enabled = session.signsOutIdleUsers();
        var met = enabled && inactivity.filter(PCI_IDLE::equals).isPresent();
        var verdict = session.inactivityEnabled() == null
                ? Verdict.NOT_ASSESSED
                : met ? Verdict.PASS : Verdict.NEEDS_OTHER_EVIDENCE;
        return new ControlCheck(Control.PCI_DSS_8_2_8, verdict, enabled, inactivity);
    }
}
