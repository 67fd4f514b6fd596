package dev.gatehouse.aws;

import dev.gatehouse.domain.port.GatewayFailure;

/** No credentials came from the chosen source. The message is plain and without secrets. */
final class CredentialsException extends RuntimeException {
    /** The code of a source that waits for the code of an MFA device. */
    static final String CODE = GatewayFailure.NoCredentials.NEEDS_CODE;
    private static final long serialVersionUID = 1L;
    private static final String ANY = "Credentials";
    private final boolean expired;
    private final String code;

    CredentialsException(String message, boolean expired) {
        super(message);
        this.expired = expired;
        this.code = ANY;
    }

    CredentialsException(String message, String code) {
        super(message);
        this.expired = false;
        this.code = code;
    }

    /** Whether there were some once, and they ran out. */
    boolean isExpired() {
        return expired;
    }

    /** A short name of what is wrong. */
    String code() {
        return code;
    }
}
