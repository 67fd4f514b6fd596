package dev.gatehouse.domain.finding;

import java.util.List;

/**
 * Every accepted finding.
 *
 * @param all
 *            in the order in which they were accepted
 */
public record Acceptances(List<Acceptance> all) {
    /** Nothing accepted. */
    public static final Acceptances NONE = new Acceptances(List.of());

    /** Copies the list. */
    public Acceptances {
        all = List.copyOf(all);
    }
}
