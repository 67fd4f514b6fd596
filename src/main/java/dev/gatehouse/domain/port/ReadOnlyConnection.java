package dev.gatehouse.domain.port;

import java.time.Instant;
import java.util.Optional;

/**
 * A connection without a way to write, whatever the one behind it can do.
 *
 * @param inner
 *            the connection that is read from
 */
public record ReadOnlyConnection(Connection inner) implements Connection {
    @Override
    public ConnectionTarget target() {
        return inner.target();
    }

    @Override
    public ProfileGateway gateway() {
        return inner.gateway();
    }

    @Override
    public Optional<ProfileWriter> writer() {
        return Optional.empty();
    }

    @Override
    public KnownCalls known() {
        return inner.known();
    }

    @Override
    public void onWait(ReadWait.Listener listener) {
        inner.onWait(listener);
    }

    @Override
    public Optional<Instant> credentialsEnd() {
        return inner.credentialsEnd();
    }

    @Override
    public Standing standing() {
        return inner.standing();
    }

    @Override
    public SignInNeed signInNeed() {
        return inner.signInNeed();
    }

    @Override
    public SignInResult signIn(SignInDialog dialog) {
        return inner.signIn(dialog);
    }

    @Override
    public void close() {
        inner.close();
    }
}
