package dev.gatehouse.ui.review;

import java.util.List;

/**
 * One field of the difference under review.
 *
 * @param field
 *            the field's name in the form
 * @param parts
 *            what goes, what comes, what stays
 */
public record DiffLine(String field, List<Part> parts) {

    /**
     * One value of the difference.
     *
     * @param kind
     *            whether it goes, comes or stays
     * @param text
     *            the value in words, safe to show
     */
    public record Part(Kind kind, String text) {}

    /** Whether a value goes, comes or stays. */
    public enum Kind {
        REMOVED, ADDED, KEPT,
        /** It stays, in another spelling. */
        RESPELLED
    }
}
