package dev.gatehouse.domain.baseline;

/**
 * One thing a rule asks for.
 *
 * @param check
 *            what is looked at
 * @param otherwise
 *            what it means when it is not met
 */
public record Demand(Check check, Otherwise otherwise) {
    Part assess(Subject subject) {
        var look = check.look(subject);
        var verdict = switch (look.met()) {
            case YES -> Verdict.PASS;
            case NO -> otherwise.verdict();
            case UNKNOWN -> Verdict.NOT_ASSESSED;
        };
        return new Part(this, verdict, look.seen());
    }

    /**
     * How a profile stands against one demand.
     *
     * @param demand
     *            what was asked for
     * @param verdict
     *            how it stands
     * @param seen
     *            the value seen
     */
    public record Part(Demand demand, Verdict verdict, Seen seen) {}
}
