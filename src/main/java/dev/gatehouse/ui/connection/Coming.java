package dev.gatehouse.ui.connection;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.port.Connection;

/** A connection that is being opened; one that is given up meanwhile is closed by whoever comes last. */
final class Coming {
    private @Nullable Connection waiting;
    private boolean givenUp;

    /** It is there; called on the thread that opened it. */
    synchronized Connection made(Connection opened) {
        if (givenUp) {
            opened.close();
        } else {
            waiting = opened;
        }
        return opened;
    }

    /** Somebody took it, who closes it from now on. */
    synchronized void taken() {
        waiting = null;
    }

    /** Nobody will take it. */
    synchronized void giveUp() {
        givenUp = true;
        if (waiting != null) {
            waiting.close();
            waiting = null;
        }
    }
}
