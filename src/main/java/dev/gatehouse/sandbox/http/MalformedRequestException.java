package dev.gatehouse.sandbox.http;

import java.io.IOException;

/** A request that cannot be read as HTTP/1.1 or is larger than the server takes. */
final class MalformedRequestException extends IOException {
    private final int status;

    MalformedRequestException(int status, String reason) {
        super(reason);
        this.status = status;
    }

    int status() {
        return status;
    }
}
