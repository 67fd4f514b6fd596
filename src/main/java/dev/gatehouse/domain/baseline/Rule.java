package dev.gatehouse.domain.baseline;

import java.util.List;

/**
 * One rule of a baseline.
 *
 * @param id
 *            its name, for instance {@code pci-dss-8.2.8}; never changes and never means something else
 * @param reference
 *            the text it stands on, for instance {@code PCI DSS v4.0.1, 8.2.8}
 * @param demands
 *            what it asks for, one or more
 */
public record Rule(String id, String reference, List<Demand> demands) {
    /** Copies the demands. */
    public Rule {
        demands = List.copyOf(demands);
    }

    static Rule of(String id, String reference, Check check, Otherwise otherwise) {
        return new Rule(id, reference, List.of(new Demand(check, otherwise)));
    }

    /** Whether it never counts, whatever is seen. */
    public boolean isAdvisory() {
        return demands.stream().allMatch(demand -> demand.otherwise() == Otherwise.ADVISE);
    }

    /** Whether it looks at idle sign-out, where an active voice contact counts as activity (domain §5). */
    public boolean asksAboutIdleTime() {
        return demands.stream().map(Demand::check).anyMatch(
                check -> check instanceof SessionCheck.IdleAtMost || check instanceof SessionCheck.IdleSignOut
                        || check.equals(new Check.Shown(Check.Topic.SESSIONS)));
    }

    /** How a profile stands against it. */
    public RuleResult assess(Subject subject) {
        return new RuleResult(this, demands.stream().map(demand -> demand.assess(subject)).toList());
    }
}
