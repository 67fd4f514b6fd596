package dev.gatehouse.sandbox;

import dev.gatehouse.sandbox.http.Payload;

/** The answer to a call before it is dressed for the wire. */
sealed interface Reply {
    /** Status 200 with this body. */
    record Good(Payload body, String contentType) implements Reply {}

    /** An error of AWS. */
    record Failure(int status, String code, String message) implements Reply {}

    static Good json(Members members) {
        return new Good(Payload.ofText(WireJson.write(members)), "application/json");
    }

    static Failure invalid(String message) {
        return new Failure(400, "InvalidParameterException", message);
    }

    static Failure unreadable(String message) {
        return new Failure(400, "SerializationException", message);
    }

    static Failure notFound(String message) {
        return new Failure(404, "ResourceNotFoundException", message);
    }

    static Failure throttled() {
        return new Failure(429, "ThrottlingException", "Rate exceeded");
    }
}
