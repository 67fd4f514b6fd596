package dev.gatehouse.domain.port;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Why a call brought no trusted answer. One sealed set for the whole program; screens turn each into what happened,
 * what was not changed and what to do now.
 */
public sealed interface GatewayFailure {

    /** Technical facts, shown only under "Details" and safe to paste into a ticket. */
    FailureDetails details();

    /**
     * Whether a write that ended so was certainly not carried out: it never left this computer, or AWS itself refused
     * it. False means nobody knows yet.
     */
    default boolean certainlyNotApplied() {
        return details().refusedByService() || details().trace().sends() == 0;
    }

    /** Whether somebody has to sign in before the call can be made again. */
    default boolean needsSignIn() {
        return this instanceof SessionEnded || this instanceof NoCredentials;
    }

    /** The credentials have expired (reliability row 1). */
    record SessionEnded(FailureDetails details) implements GatewayFailure {}

    /** No usable credentials could be made from the chosen source (reliability row 2). */
    record NoCredentials(FailureDetails details) implements GatewayFailure {
        /** The code of a source that waits for the code of an MFA device. */
        public static final String NEEDS_CODE = "MfaCode";

        /** Whether somebody only has to type the code of an MFA device. */
        public boolean needsCode() {
            return NEEDS_CODE.equals(details.code());
        }
    }

    /** AWS knows the caller, or refuses to, and does not let it do this (reliability row 5). */
    record AccessDenied(FailureDetails details) implements GatewayFailure {}

    /** The instance or profile does not exist, or no longer (reliability row 6). */
    record NotFound(FailureDetails details) implements GatewayFailure {}

    /** AWS refused a value; its own words are in the details (reliability row 8). */
    record InvalidInput(FailureDetails details) implements GatewayFailure {}

    /** AWS was busy and did not accept the request, after all retries (reliability row 9). */
    record Throttled(FailureDetails details) implements GatewayFailure {}

    /** AWS reported an error of its own (reliability rows 10 to 12). */
    record ServiceFault(FailureDetails details) implements GatewayFailure {}

    /** No connection could be made, so nothing was sent. */
    record Unreachable(FailureDetails details) implements GatewayFailure {
        /** The code of a proxy that opens no way without a password. */
        public static final String PROXY_PASSWORD = "ProxyPassword";

        /** Whether a proxy wants a password, which Gatehouse tells to none (reliability row 41). */
        public boolean wantsProxyPassword() {
            return PROXY_PASSWORD.equals(details.code());
        }
    }

    /** Something was sent and no answer came back (reliability rows 13 to 18). */
    record NoAnswer(FailureDetails details) implements GatewayFailure {}

    /**
     * An answer came that cannot be trusted (reliability row 19).
     *
     * @param details
     *            technical facts
     * @param problems
     *            what is wrong with the answer, one line each
     */
    record UntrustedAnswer(FailureDetails details, List<String> problems) implements GatewayFailure {}

    /**
     * Technical facts about a failure.
     *
     * @param trace
     *            the call
     * @param code
     *            AWS's error code, or the kind of local error; null when unknown
     * @param message
     *            AWS's own words or the local error's, without secrets; null when there are none
     * @param refusedByService
     *            true only when AWS itself answered that it did not accept the request
     */
    record FailureDetails(CallTrace trace, @Nullable String code, @Nullable String message,
            boolean refusedByService) {}
}
