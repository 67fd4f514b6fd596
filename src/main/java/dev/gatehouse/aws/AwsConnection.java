package dev.gatehouse.aws;

import java.time.Instant;
import java.util.Optional;

import software.amazon.awssdk.core.exception.SdkException;

import dev.gatehouse.domain.port.CallerIdentity;
import dev.gatehouse.domain.port.Connection;
import dev.gatehouse.domain.port.ConnectionTarget;
import dev.gatehouse.domain.port.KnownCalls;
import dev.gatehouse.domain.port.ProfileGateway;
import dev.gatehouse.domain.port.ProfileWriter;
import dev.gatehouse.domain.port.ReadWait;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.port.SignInDialog;
import dev.gatehouse.domain.port.SignInNeed;
import dev.gatehouse.domain.port.SignInResult;
import dev.gatehouse.domain.port.Standing;

/** One open connection: clients made when first used, dropped when closed. */
final class AwsConnection implements Connection {
    private final ConnectionTarget target;
    private final Session session;
    private final ProfileGateway gateway;
    private final ProfileWriter writer;
    private final Calls calls;

    /** A connection that calls as fast as it likes. */
    static AwsConnection free(Access access, Patience patience) {
        return new AwsConnection(access, patience, Optional.empty());
    }

    /** A connection that shares the limits of its account and Region with all others of {@code buckets}. */
    static AwsConnection paced(Access access, Patience patience, RateBuckets buckets) {
        return new AwsConnection(access, patience, Optional.of(buckets));
    }

    private AwsConnection(Access access, Patience patience, Optional<RateBuckets> buckets) {
        var account = new Account(access.target().source(), this::caller);
        session = new Session(access, patience);
        calls = new Calls(session::credentials, buckets
                .map(shared -> shared.of(account::owner, access.target().region())).orElse(Pacing.FREE));
        target = access.target();
        gateway = new AwsProfileGateway(session::clients, calls, identity -> {
            session.belongsTo(identity);
            account.is(identity);
        });
        writer = new AwsProfileWriter(session::clients, calls, patience);
    }

    private Reply<CallerIdentity> caller() {
        return gateway.callerIdentity();
    }

    @Override
    public ConnectionTarget target() {
        return target;
    }

    @Override
    public ProfileGateway gateway() {
        return gateway;
    }

    @Override
    public Optional<ProfileWriter> writer() {
        return Optional.of(writer);
    }

    @Override
    public KnownCalls known() {
        return calls.known();
    }

    @Override
    public void onWait(ReadWait.Listener listener) {
        calls.onWait(listener);
    }

    /** A source that fails here fails the next call too, and is explained there. */
    @Override
    public Optional<Instant> credentialsEnd() {
        try {
            return session.credentials().expirationTime();
        } catch (SdkException | CredentialsException _) {
            return Optional.empty();
        }
    }

    @Override
    public Standing standing() {
        return calls.standing();
    }

    @Override
    public SignInNeed signInNeed() {
        return session.need();
    }

    @Override
    public SignInResult signIn(SignInDialog dialog) {
        var result = session.signIn(dialog);
        if (result instanceof SignInResult.SignedIn) {
            calls.begunAnew();
        }
        return result;
    }

    @Override
    public void close() {
        session.close();
    }
}
