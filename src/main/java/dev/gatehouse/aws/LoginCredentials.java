package dev.gatehouse.aws;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.signin.internal.DpopAuthPlugin;
import software.amazon.awssdk.services.signin.model.CreateOAuth2TokenResponseBody;

/**
 * The credentials of a sign-in by {@code aws login}. They last a quarter of an hour and are renewed in memory before
 * they end; what {@code aws login} keeps is read, and never written: the SDK's own provider would write there.
 */
final class LoginCredentials implements AwsCredentialsProvider {
    private static final String GRANT = "refresh_token";
    private static final Duration BEFORE = Duration.ofMinutes(6);

    private final String session;
    private final String region;
    private final KeptSignIns kept;
    private final SsoSignIns signIns;
    private final InstantSource clock;
    private @Nullable LoginToken held;

    LoginCredentials(String session, String region, KeptSignIns kept, SsoSignIns signIns,
            InstantSource clock) {
        this.session = session;
        this.region = region;
        this.kept = kept;
        this.signIns = signIns;
        this.clock = clock;
    }

    @Override
    public synchronized AwsCredentials resolveCredentials() {
        var found = held;
        if (found == null || !lasts(found, BEFORE)) {
            found = later(found, kept.login(session));
        }
        if (!lasts(found, BEFORE)) {
            found = renewed(found);
        }
        held = found;
        if (!lasts(found, Duration.ZERO)) {
            throw new CredentialsException("The sign-in by aws login has ended; run it again in a terminal", true);
        }
        return found.credentials();
    }

    private boolean lasts(LoginToken token, Duration longer) {
        return token.end().isAfter(clock.instant().plus(longer));
    }

    private static LoginToken later(@Nullable LoginToken one, LoginToken other) {
        return one != null && one.end().isAfter(other.end()) ? one : other;
    }

    private LoginToken renewed(LoginToken old) {
        try (var signin = signIns.door().signin(region)) {
            return Optional.ofNullable(signin.createOAuth2Token(asked -> asked
                    .tokenInput(input -> input.clientId(old.client()).grantType(GRANT).refreshToken(old.refresh()))
                    .overrideConfiguration(sent -> sent.addPlugin(DpopAuthPlugin.create(old.key())))).tokenOutput())
                    .flatMap(given -> of(given, old)).orElse(old);
        } catch (SdkException problem) {
            return stillGood(old, problem);
        }
    }

    /** What is refused has ended; what could not be asked may still be good. */
    private LoginToken stillGood(LoginToken old, SdkException problem) {
        if (problem instanceof AwsServiceException answer && answer.statusCode() < 500) {
            signIns.refused(old.refresh());
        } else if (!lasts(old, Duration.ZERO)) {
            throw problem;
        }
        return old;
    }

    private Optional<LoginToken> of(CreateOAuth2TokenResponseBody given, LoginToken old) {
        var token = given.accessToken();
        return token == null || token.accessKeyId() == null || token.secretAccessKey() == null
                || token.sessionToken() == null || given.expiresIn() == null
                        ? Optional.empty()
                        : Optional.of(new LoginToken(LoginToken.credentials(token.accessKeyId(),
                                token.secretAccessKey(), token.sessionToken(),
                                clock.instant().plusSeconds(given.expiresIn())),
                                Optional.ofNullable(given.refreshToken()).orElse(old.refresh()), old.client(),
                                old.key()));
    }
}
