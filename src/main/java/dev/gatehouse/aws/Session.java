package dev.gatehouse.aws;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.ReentrantLock;

import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.core.exception.SdkException;

import dev.gatehouse.domain.port.CallerIdentity;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.port.SignInDialog;
import dev.gatehouse.domain.port.SignInNeed;
import dev.gatehouse.domain.port.SignInResult;

/**
 * The one owner of provider and clients: both are made anew at every sign-in and changed together, and only for the
 * account and role, or user, that the connection belonged to before.
 */
final class Session implements AutoCloseable {
    private final Access access;
    private final Patience patience;
    private final ReentrantLock signing = new ReentrantLock();
    private final List<Clients> retired = new ArrayList<>();
    private Optional<CallerIdentity> owner = Optional.empty();
    private boolean closed;
    private volatile Made now;

    Session(Access access, Patience patience) {
        this.access = access;
        this.patience = patience;
        now = make(Optional.empty());
    }

    /** The clients to call with now. */
    Clients clients() {
        return now.clients();
    }

    /** The credentials to call with now. May block for as long as their source takes. */
    AwsCredentials credentials() {
        return now.credentials().resolveCredentials();
    }

    SignInNeed need() {
        return access.source().need();
    }

    /** AWS said whom the connection belongs to; what it says first counts. */
    synchronized void belongsTo(CallerIdentity identity) {
        if (owner.isEmpty()) {
            owner = Optional.of(identity);
        }
    }

    /** See {@link dev.gatehouse.domain.port.Connection#signIn}. */
    SignInResult signIn(SignInDialog dialog) {
        signing.lock();
        try {
            access.source().prepare(dialog);
            var made = make(dialog.code());
            var result = check(made);
            if (!(result instanceof SignInResult.SignedIn)) {
                made.clients().close();
            }
            return result;
        } catch (CredentialsException | SdkException problem) {
            return new SignInResult.Failed(Failures.of(problem, new CallRecord("SignIn")));
        } finally {
            signing.unlock();
        }
    }

    private SignInResult check(Made made) {
        var gateway = new AwsProfileGateway(made::clients,
                new Calls(made.credentials()::resolveCredentials, Pacing.FREE),
                _ -> {});
        return switch (gateway.callerIdentity()) {
            case Reply.Failure<CallerIdentity>(var failure) -> new SignInResult.Failed(failure);
            case Reply.Answer<CallerIdentity>(var identity, var _) -> install(made, identity);
        };
    }

    private synchronized SignInResult install(Made made, CallerIdentity identity) {
        var before = owner.orElse(identity);
        if (!before.isSameAs(identity)) {
            return new SignInResult.SomebodyElse(before, identity);
        }
        owner = Optional.of(identity);
        retired.add(now.clients());
        now = made;
        if (closed) {
            made.clients().close();
        }
        return new SignInResult.SignedIn(identity);
    }

    private Made make(Optional<String> code) {
        var credentials = access.source().open(helper -> new Clients(access, helper, patience), code);
        return new Made(credentials, new Clients(access, credentials, patience));
    }

    /** Calls may still run on clients of an earlier sign-in, so those are closed only now. */
    @Override
    public synchronized void close() {
        closed = true;
        retired.forEach(Clients::close);
        now.clients().close();
    }

    /** A provider and the clients over it. */
    private record Made(AwsCredentialsProvider credentials, Clients clients) {
        @Override
        public String toString() {
            return "Made[not shown]";
        }
    }
}
