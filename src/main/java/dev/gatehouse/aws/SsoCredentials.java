package dev.gatehouse.aws;

import java.time.Instant;
import java.time.InstantSource;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.services.sso.model.RoleCredentials;
import software.amazon.awssdk.services.sso.model.UnauthorizedException;

/** The credentials of a permission set, renewed before they end for as long as the sign-in holds. */
final class SsoCredentials implements AwsCredentialsProvider {
    private final SsoSettings settings;
    private final SsoTokens tokens;
    private final SsoDoor door;
    private final InstantSource clock;
    private @Nullable AwsSessionCredentials held;

    SsoCredentials(SsoSettings settings, SsoTokens tokens, SsoDoor door, InstantSource clock) {
        this.settings = settings;
        this.tokens = tokens;
        this.door = door;
        this.clock = clock;
    }

    @Override
    public synchronized AwsCredentials resolveCredentials() {
        var kept = held;
        if (kept != null && kept.expirationTime().orElse(Instant.MAX)
                .isAfter(clock.instant().plus(AssumedRole.RENEWED_BEFORE))) {
            return kept;
        }
        var made = ask();
        held = made;
        return made;
    }

    private AwsSessionCredentials ask() {
        var token = tokens.current();
        try (var portal = door.portal(settings.region())) {
            return session(portal.getRoleCredentials(asked -> asked.accessToken(token.secret())
                    .accountId(settings.account()).roleName(settings.role())).roleCredentials());
        } catch (UnauthorizedException _) {
            throw SsoTokens.ended();
        }
    }

    private static AwsSessionCredentials session(@Nullable RoleCredentials given) {
        if (given == null || given.accessKeyId() == null || given.secretAccessKey() == null
                || given.sessionToken() == null) {
            throw new CredentialsException("IAM Identity Center gave no credentials", false);
        }
        return AwsSessionCredentials.builder().accessKeyId(given.accessKeyId())
                .secretAccessKey(given.secretAccessKey()).sessionToken(given.sessionToken())
                .expirationTime(Instant.ofEpochMilli(given.expiration())).build();
    }
}
