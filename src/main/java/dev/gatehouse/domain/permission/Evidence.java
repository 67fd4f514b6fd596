package dev.gatehouse.domain.permission;

/**
 * One fact about a refusal, seen from one of its two explanations.
 *
 * @param fact
 *            what is known
 * @param supports
 *            whether it speaks for the explanation it stands under, or against it
 */
public record Evidence(Fact fact, boolean supports) {

    /** What can be known. */
    public enum Fact {
        /** AWS's words name the IAM action that is missing. */
        NAMES_ACTION,
        /** AWS's words name no IAM action. */
        NAMES_NO_ACTION,
        /** AWS says that a policy forbids it. */
        EXPLICIT_DENY,
        /** AWS says that the feature is not there for this account. */
        SPEAKS_OF_PREVIEW,
        /** Other calls of the same preview work. */
        PREVIEW_WORKS,
        /** Calls of Amazon Connect that are no preview work with the same credentials. */
        CONNECT_WORKS,
        /** No other call of Amazon Connect is known to work with these credentials. */
        NOTHING_WORKS,
        /** The error code is not one that AWS is known to refuse access with. */
        UNKNOWN_CODE
    }
}
