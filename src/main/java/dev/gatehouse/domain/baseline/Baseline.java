package dev.gatehouse.domain.baseline;

import java.util.List;
import java.util.Optional;

/**
 * A named, versioned set of rules.
 *
 * @param id
 *            its name in a file and on a command line; never changes
 * @param name
 *            what people call it
 * @param version
 *            which text of it, for instance {@code 4.0.1}
 * @param rules
 *            the rules, their ids unique
 */
public record Baseline(String id, String name, String version, List<Rule> rules) {
    /**
     * Copies the rules.
     *
     * @throws IllegalArgumentException
     *             when two have the same id
     */
    public Baseline {
        rules = List.copyOf(rules);
        if (rules.stream().map(Rule::id).distinct().count() < rules.size()) {
            throw new IllegalArgumentException("two rules of one id");
        }
    }

    /** The rule of an id; empty when it has none. */
    public Optional<Rule> rule(String ruleId) {
        return rules.stream().filter(rule -> rule.id().equals(ruleId)).findFirst();
    }

    /** How a profile stands against each rule. */
    public BaselineResult assess(Subject subject) {
        return new BaselineResult(this, rules.stream().map(rule -> rule.assess(subject)).toList());
    }
}
