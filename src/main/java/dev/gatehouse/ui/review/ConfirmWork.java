package dev.gatehouse.ui.review;

import java.time.Instant;

import dev.gatehouse.change.ConfirmWindow;
import dev.gatehouse.change.ConfirmWindow.Look;
import dev.gatehouse.change.SubmitRequest;
import dev.gatehouse.change.SubmitVerdict;
import dev.gatehouse.domain.port.CallTrace;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.profile.AuthenticationProfile;

/**
 * Looks after a change that waits to be confirmed: reads first, always, and sends the old values only if AWS still
 * holds what was sent. Everything here blocks.
 */
final class ConfirmWork {
    private ConfirmWork() {}

    /** Looks whether AWS still holds what was sent; sends nothing. */
    static Found check(ConfirmWindow waiting, ConfirmViewModel.Way way) {
        return switch (way.read(waiting.ref())) {
            case Reply.Failure<AuthenticationProfile>(var failure) -> new Found.Unread(failure);
            case Reply.Answer<AuthenticationProfile>(var now, var trace) -> found(waiting.look(now), now, trace);
        };
    }

    /** Takes the change back, if it is still there. */
    static Found takeBack(ConfirmWindow waiting, ConfirmViewModel.Way way) {
        var found = check(waiting, way);
        if (found instanceof Found.Mine(var look)) {
            var submit = way.submit(look.undo());
            var verdict = submit.run(_ -> {});
            waiting.ended(submit.id(), verdict);
            return new Found.Sent(verdict, look.undo());
        }
        return found;
    }

    private static Found found(Look look, AuthenticationProfile now, CallTrace trace) {
        return switch (look) {
            case Look.Mine mine -> new Found.Mine(mine);
            case Look.Back _ -> new Found.Back(now, trace);
            case Look.Changed _ -> new Found.Changed(trace.at());
        };
    }

    /** What a look found, and what came of it. */
    sealed interface Found {
        /** AWS did not say. */
        record Unread(GatewayFailure failure) implements Found {}

        /** AWS holds what was sent. */
        record Mine(Look.Mine look) implements Found {}

        /** AWS holds what was there before. */
        record Back(AuthenticationProfile now, CallTrace trace) implements Found {}

        /** Somebody changed the same settings since. */
        record Changed(Instant at) implements Found {}

        /** The old values were to be sent, and this is how that ended. */
        record Sent(SubmitVerdict verdict, SubmitRequest undo) implements Found {}
    }
}
