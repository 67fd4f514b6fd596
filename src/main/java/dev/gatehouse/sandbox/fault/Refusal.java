package dev.gatehouse.sandbox.fault;

/** Why AWS turns a request down, in the words it does so (domain §1, reliability rows 1, 5 and 6). */
public enum Refusal {
    /** The temporary credentials are over. */
    EXPIRED_CREDENTIALS("expired-credentials", 403, "ExpiredTokenException",
            "The security token included in the request is expired"),
    /** A policy does not allow it; the text names the action. */
    DENIED_BY_IAM("denied-by-iam", 403, "AccessDeniedException",
            "User: arn:aws:sts::111122223333:assumed-role/Sandbox/gatehouse is not authorized to perform: connect:%1$s"
                    + " because no identity-based policy allows the connect:%1$s action"),
    /** The feature is not enabled for the account; the text names no action. What AWS says is not known (domain §6). */
    PREVIEW_NOT_ENABLED("preview-not-enabled", 403, "AccessDeniedException",
            "You do not have access to this operation."),
    /** The instance or the profile is not there. */
    NOT_FOUND("not-found", 404, "ResourceNotFoundException", "The resource was not found");

    private final String word;
    private final int status;
    private final String code;
    private final String message;

    Refusal(String word, int status, String code, String message) {
        this.word = word;
        this.status = status;
        this.code = code;
        this.message = message;
    }

    /** The stable name. */
    public String word() {
        return word;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The error type. */
    public String code() {
        return code;
    }

    /** The text for a refused operation, named as AWS names it. */
    public String message(String operation) {
        return message.formatted(operation);
    }
}
