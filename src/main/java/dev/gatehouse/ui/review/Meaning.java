package dev.gatehouse.ui.review;

/**
 * What a reviewed change means, in words.
 *
 * @param access
 *            who gains and loses access, exact; or that nobody does although rows change
 * @param before
 *            who may sign in now, in words and counts; empty when nobody's access changes
 * @param after
 *            who may sign in afterwards; empty when nobody's access changes
 * @param impact
 *            what happens to people, and that AWS promises no time
 * @param same
 *            whether rows change and nobody's access does
 */
public record Meaning(String access, String before, String after, String impact, boolean same) {
    static final Meaning EMPTY = new Meaning("", "", "", "", false);

    /** Whether somebody gains or loses access. */
    public boolean changesAccess() {
        return !before.isEmpty();
    }
}
