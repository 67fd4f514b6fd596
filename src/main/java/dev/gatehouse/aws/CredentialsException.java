package dev.gatehouse.aws;

/** No credentials came from the chosen source. The message is plain and without secrets. */
final class CredentialsException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final boolean expired;

    CredentialsException(String message, boolean expired) {
        super(message);
        this.expired = expired;
    }

    /** Whether there were some once, and they ran out. */
    boolean isExpired() {
        return expired;
    }
}
