package dev.gatehouse.aws;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.awscore.exception.AwsServiceException;
import software.amazon.awssdk.core.exception.SdkException;
import software.amazon.awssdk.services.ssooidc.model.CreateTokenResponse;

import dev.gatehouse.aws.SsoToken.Renewal;

/**
 * The token of one sign-in to IAM Identity Center, renewed in memory before it ends. What the AWS CLI keeps is read,
 * and never written: the SDK's own provider would write there.
 */
final class SsoTokens {
    private static final String GRANT = "refresh_token";
    private static final Duration BEFORE = Duration.ofMinutes(1);

    private final Supplier<SsoToken> source;
    private final String region;
    private final SsoDoor door;
    private final InstantSource clock;
    private final Consumer<String> refused;
    private @Nullable SsoToken held;

    /**
     * Tokens from a source.
     *
     * @param source
     *            reads what is kept; throws {@link CredentialsException} when there is nothing
     * @param region
     *            where IAM Identity Center lives
     * @param refused
     *            is told which token renews no more
     */
    SsoTokens(Supplier<SsoToken> source, String region, SsoDoor door, InstantSource clock,
            Consumer<String> refused) {
        this.source = source;
        this.region = region;
        this.door = door;
        this.clock = clock;
        this.refused = refused;
    }

    /**
     * A token that still holds.
     *
     * @throws CredentialsException
     *             when there is none, or it has ended and cannot be renewed
     */
    synchronized SsoToken current() {
        var found = held;
        if (found == null || !lasts(found, BEFORE)) {
            found = later(found, source.get());
        }
        if (!lasts(found, BEFORE)) {
            found = renewed(found);
        }
        held = found;
        if (!lasts(found, Duration.ZERO)) {
            throw ended();
        }
        return found;
    }

    /** Whether there is a token that still holds, or one that can be renewed; nobody is asked. */
    synchronized boolean holds() {
        var found = held == null ? source.get() : held;
        return lasts(found, Duration.ZERO) || renewal(found).isPresent();
    }

    static CredentialsException ended() {
        return new CredentialsException("The sign-in to IAM Identity Center has ended", true);
    }

    private boolean lasts(SsoToken token, Duration longer) {
        return token.end().isAfter(clock.instant().plus(longer));
    }

    private static SsoToken later(@Nullable SsoToken one, SsoToken other) {
        return one != null && one.end().isAfter(other.end()) ? one : other;
    }

    private Optional<Renewal> renewal(SsoToken token) {
        return token.renewal().filter(by -> by.end().isAfter(clock.instant()));
    }

    private SsoToken renewed(SsoToken old) {
        var by = renewal(old);
        if (by.isEmpty()) {
            return old;
        }
        try (var oidc = door.oidc(region)) {
            return renewed(oidc.createToken(asked -> asked.clientId(by.get().client())
                    .clientSecret(by.get().clientSecret()).grantType(GRANT).refreshToken(by.get().token())), by.get());
        } catch (SdkException problem) {
            return stillGood(old, by.get(), problem);
        }
    }

    /** What is refused has ended; what could not be asked may still be good. */
    private SsoToken stillGood(SsoToken old, Renewal by, SdkException problem) {
        if (problem instanceof AwsServiceException answer && answer.statusCode() < 500) {
            refused.accept(by.token());
        } else if (!lasts(old, Duration.ZERO)) {
            throw problem;
        }
        return old;
    }

    private SsoToken renewed(CreateTokenResponse given, Renewal by) {
        return of(given, new Renewal(by.client(), by.clientSecret(),
                Optional.ofNullable(given.refreshToken()).orElse(by.token()), by.end()), clock.instant());
    }

    /** What IAM Identity Center gave. */
    static SsoToken of(CreateTokenResponse given, Renewal renewal, Instant now) {
        if (given.accessToken() == null || given.expiresIn() == null) {
            throw new CredentialsException("IAM Identity Center gave no token", false);
        }
        return new SsoToken(given.accessToken(), now.plusSeconds(given.expiresIn()),
                Optional.of(renewal).filter(by -> !by.token().isEmpty()));
    }
}
