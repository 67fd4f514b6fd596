package dev.gatehouse.evidence;

import dev.gatehouse.domain.port.GatewayFailure;

/**
 * Something that could not be read and is not assessed.
 *
 * @param what
 *            in one line: whose profiles, or which
 * @param title
 *            what happened, in one line
 * @param failure
 *            why
 */
record Gap(String what, String title, GatewayFailure failure) {
    /** AWS's code, or the kind of the failure. */
    String code() {
        return code(failure);
    }

    static String code(GatewayFailure failure) {
        var code = failure.details().code();
        return code == null ? failure.getClass().getSimpleName() : code;
    }

    /** What AWS itself said; what this computer said could name its files and stays out. */
    String message() {
        var details = failure.details();
        var message = details.message();
        return message == null || details.trace().status() == null ? "" : message;
    }
}
