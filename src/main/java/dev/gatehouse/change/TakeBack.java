package dev.gatehouse.change;

import java.time.Instant;

import dev.gatehouse.change.ConfirmWindow.Look;
import dev.gatehouse.domain.port.CallTrace;
import dev.gatehouse.domain.port.Connection;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ProfileRef;

/**
 * Looks after a change that waits to be confirmed: reads first, always, and sends the old values only if AWS still
 * holds what was sent. Everything here blocks.
 */
public final class TakeBack {
    private TakeBack() {}

    /** Looks whether AWS still holds what was sent; sends nothing. */
    public static Found check(ConfirmWindow waiting, Way way) {
        return switch (way.read(waiting.ref())) {
            case Reply.Failure<AuthenticationProfile>(var failure) -> new Found.Unread(failure);
            case Reply.Answer<AuthenticationProfile>(var now, var trace) -> found(waiting.look(now), now, trace);
        };
    }

    /** Takes the change back, if it is still there. */
    public static Found now(ConfirmWindow waiting, Way way) {
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
    public sealed interface Found {
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

    /** The way to take a change back; both methods block or make what blocks. */
    public interface Way {
        /** Reads a profile. */
        Reply<AuthenticationProfile> read(ProfileRef ref);

        /** Makes a submit. */
        ProfileSubmit submit(SubmitRequest request);
    }

    /** The way over a connection. */
    public record OverConnection(Connection connection, SubmitRecord record, SubmitControl control,
            Pace pace) implements Way {
        @Override
        public Reply<AuthenticationProfile> read(ProfileRef ref) {
            return connection.gateway().profile(ref);
        }

        @Override
        public ProfileSubmit submit(SubmitRequest request) {
            return new ProfileSubmit(connection, request, control, record, pace);
        }
    }
}
