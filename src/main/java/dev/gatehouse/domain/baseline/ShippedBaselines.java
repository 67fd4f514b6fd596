package dev.gatehouse.domain.baseline;

import java.time.Duration;
import java.util.List;
import java.util.Optional;

import dev.gatehouse.domain.baseline.Check.Shown;
import dev.gatehouse.domain.baseline.Check.Topic;
import dev.gatehouse.domain.baseline.SessionCheck.IdleAtMost;
import dev.gatehouse.domain.baseline.SessionCheck.IdleSignOut;
import dev.gatehouse.domain.baseline.SessionCheck.SessionAtMost;

/** The baselines that come with the program: what auditors compare with (domain §5). */
public final class ShippedBaselines {
    /** PCI DSS 8.2.8: idle for more than 15 minutes; 15 is also the least AWS takes. */
    public static final Rule PCI_IDLE = Rule.of("pci-dss-8.2.8", "PCI DSS v4.0.1, 8.2.8", idle(15),
            Otherwise.NEEDS_OTHER_EVIDENCE);

    private static final Baseline PCI = new Baseline("pci-dss", "PCI DSS", "4.0.1", List.of(PCI_IDLE));

    /** AAL2 recommends both figures; AAL3 requires the session's and recommends the idle one. */
    private static final Baseline NIST_63B = new Baseline("nist-800-63b", "NIST SP 800-63B", "4", List.of(
            new Rule("nist-aal2", "NIST SP 800-63B-4, 2.2.3 (AAL2)",
                    List.of(new Demand(session(24), Otherwise.NEEDS_OTHER_EVIDENCE),
                            new Demand(idle(60), Otherwise.NEEDS_OTHER_EVIDENCE))),
            new Rule("nist-aal3", "NIST SP 800-63B-4, 2.3.3 (AAL3)",
                    List.of(new Demand(session(12), Otherwise.FAIL),
                            new Demand(idle(15), Otherwise.NEEDS_OTHER_EVIDENCE)))));

    private static final Baseline HIPAA = new Baseline("hipaa", "HIPAA", "45 CFR 164.312", List.of(
            Rule.of("hipaa-164.312", "HIPAA, 45 CFR 164.312(a)(2)(iii)", new IdleSignOut(),
                    Otherwise.NEEDS_OTHER_EVIDENCE)));

    private static final Baseline NIST_53 = new Baseline("nist-800-53", "NIST SP 800-53", "r5", List.of(
            shown("nist-ac-12", "NIST SP 800-53r5, AC-12", Topic.SESSIONS),
            shown("nist-sc-10", "NIST SP 800-53r5, SC-10", Topic.SESSIONS),
            shown("nist-sc-7-5", "NIST SP 800-53r5, SC-7(5)", Topic.ACCESS)));

    private static final Baseline OTHERS = new Baseline("advisory", "Controls that name no figure", "1", List.of(
            shown("fedramp-high-sc-10", "FedRAMP High, SC-10", Topic.SESSIONS),
            shown("cis-4.3", "CIS Controls v8, 4.3", Topic.SESSIONS),
            shown("iso-27001-a.8.5", "ISO/IEC 27001:2022, A.8.5", Topic.SESSIONS),
            shown("soc-2-cc6.1", "SOC 2, CC6.1", Topic.SESSIONS),
            shown("soc-2-cc6.6", "SOC 2, CC6.6", Topic.ACCESS)));

    private static final List<Baseline> ALL = List.of(PCI, NIST_63B, HIPAA, NIST_53, OTHERS);

    private ShippedBaselines() {}

    /** All of them, those with figures first. */
    public static List<Baseline> all() {
        return ALL;
    }

    /** The shipped rule of an id; empty when there is none. */
    public static Optional<Rule> rule(String id) {
        return ALL.stream().flatMap(baseline -> baseline.rule(id).stream()).findFirst();
    }

    private static Check idle(int minutes) {
        return new IdleAtMost(Duration.ofMinutes(minutes));
    }

    private static Check session(int hours) {
        return new SessionAtMost(Duration.ofHours(hours));
    }

    private static Rule shown(String id, String reference, Topic topic) {
        return Rule.of(id, reference, new Shown(topic), Otherwise.ADVISE);
    }
}
