package dev.gatehouse.domain.finding;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.gatehouse.domain.profile.SessionDraft;

/**
 * How the session settings stand against one audit control: the values seen and a verdict, never a claim of compliance
 * (domain §5).
 *
 * @param control
 *            the control
 * @param verdict
 *            how the values stand against it
 * @param enabled
 *            whether idle users are signed out
 * @param inactivity
 *            the stored inactivity duration, empty when there is none that can be read
 * @param maximum
 *            the longest session, empty when it is not known
 */
public record ControlCheck(Control control, Verdict verdict, boolean enabled, Optional<Duration> inactivity,
        Optional<Duration> maximum) {
    private static final Duration QUARTER = Duration.ofMinutes(15);
    private static final Duration HOUR = Duration.ofHours(1);
    private static final Duration HALF_DAY = Duration.ofHours(12);
    private static final Duration DAY = Duration.ofHours(24);

    /** The controls checked, with the names people give them on a command line. */
    public enum Control {
        /** PCI DSS v4.0.1, 8.2.8: idle for more than 15 minutes. */
        PCI_DSS_8_2_8("pci-dss-8.2.8"),
        /** NIST SP 800-63B-4, 2.2.3: overall 24 hours and idle 1 hour, both recommended. */
        NIST_AAL2("nist-aal2"),
        /** NIST SP 800-63B-4, 2.3.3: overall 12 hours required, idle 15 minutes recommended. */
        NIST_AAL3("nist-aal3"),
        /** HIPAA, 45 CFR 164.312(a)(2)(iii): automatic logoff, without a figure. */
        HIPAA_164_312("hipaa-164.312");

        private final String id;

        Control(String id) {
            this.id = id;
        }

        /** Its name on a command line and in a file; never changes. */
        public String id() {
            return id;
        }

        /** The control of a name; empty when there is none. */
        public static Optional<Control> of(String id) {
            return Stream.of(values()).filter(control -> control.id.equals(id)).findFirst();
        }
    }

    /** The only verdicts there are. */
    public enum Verdict {
        PASS, FAIL, NEEDS_OTHER_EVIDENCE, NOT_ASSESSED
    }

    /** All controls, in order. */
    public static List<ControlCheck> all(SessionDraft session, Optional<Duration> maximum) {
        return Stream.of(Control.values()).map(control -> of(control, session, maximum)).toList();
    }

    /** {@link Control#PCI_DSS_8_2_8}, which the longest session has no part in. */
    public static ControlCheck pciIdle(SessionDraft session) {
        return of(Control.PCI_DSS_8_2_8, session, Optional.empty());
    }

    /**
     * One control. What needs a toggle, a time or a longest session that AWS did not report is not assessed. A
     * recommendation that is not met needs other evidence, since a lock of the operating system may do;
     * a requirement that is not met fails.
     */
    public static ControlCheck of(Control control, SessionDraft session, Optional<Duration> maximum) {
        var inactivity = session.inactivityDuration();
        var enabled = session.signsOutIdleUsers();
        var verdict = verdict(control, session, maximum);
        return new ControlCheck(control, verdict, enabled, inactivity, maximum);
    }

    private static Verdict verdict(Control control, SessionDraft session, Optional<Duration> maximum) {
        var enabled = session.signsOutIdleUsers();
        var idle = session.inactivityDuration().filter(_ -> enabled);
        if (control == Control.NIST_AAL3 && maximum.filter(longest -> !within(longest, HALF_DAY)).isPresent()) {
            return Verdict.FAIL;
        }
        var timed = control != Control.HIPAA_164_312;
        if (session.inactivityEnabled() == null || (enabled && timed && session.inactivity().isEmpty())) {
            return Verdict.NOT_ASSESSED;
        }
        return switch (control) {
            // 15 is both the control's most and the API's least
            case PCI_DSS_8_2_8 -> met(idle.filter(QUARTER::equals).isPresent());
            case NIST_AAL2 -> maximum.map(longest -> met(within(longest, DAY) && within(idle, HOUR)))
                    .orElse(Verdict.NOT_ASSESSED);
            case NIST_AAL3 -> maximum.map(_ -> met(idle.filter(QUARTER::equals).isPresent()))
                    .orElse(Verdict.NOT_ASSESSED);
            case HIPAA_164_312 -> met(enabled);
        };
    }

    private static boolean within(Optional<Duration> value, Duration most) {
        return value.filter(one -> within(one, most)).isPresent();
    }

    private static boolean within(Duration value, Duration most) {
        return value.compareTo(most) <= 0;
    }

    private static Verdict met(boolean met) {
        return met ? Verdict.PASS : Verdict.NEEDS_OTHER_EVIDENCE;
    }
}
