package dev.gatehouse.sandbox.fault;

import dev.gatehouse.sandbox.http.Delivery.Manner;

/** How a request ends for the client before it has taken effect. */
public sealed interface Ending {
    /** The word for it in names of faults. */
    String word();

    /** It is answered with this error. */
    record Fail(int status, String code, String message) implements Ending {
        @Override
        public String word() {
            return "fail";
        }
    }

    /** The connection ends without an answer. */
    record Drop(Manner manner) implements Ending {
        @Override
        public String word() {
            return manner == Manner.RESET ? "reset" : "close";
        }
    }

    /** It is never answered. */
    record Hang() implements Ending {
        @Override
        public String word() {
            return "hang";
        }
    }
}
