package dev.gatehouse.sandbox.http;

import java.io.IOException;
import java.io.Serial;

/** The handler had the connection end before the request had arrived. */
final class CutException extends IOException {
    @Serial
    private static final long serialVersionUID = 1;

    private final Delivery.Manner manner;

    CutException(Delivery.Manner manner) {
        super("cut");
        this.manner = manner;
    }

    Delivery.Manner manner() {
        return manner;
    }
}
