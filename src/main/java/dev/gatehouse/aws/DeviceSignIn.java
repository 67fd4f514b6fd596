package dev.gatehouse.aws;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

import software.amazon.awssdk.services.ssooidc.SsoOidcClient;
import software.amazon.awssdk.services.ssooidc.model.AccessDeniedException;
import software.amazon.awssdk.services.ssooidc.model.AuthorizationPendingException;
import software.amazon.awssdk.services.ssooidc.model.CreateTokenResponse;
import software.amazon.awssdk.services.ssooidc.model.ExpiredTokenException;
import software.amazon.awssdk.services.ssooidc.model.RegisterClientResponse;
import software.amazon.awssdk.services.ssooidc.model.SlowDownException;
import software.amazon.awssdk.services.ssooidc.model.StartDeviceAuthorizationResponse;

import dev.gatehouse.domain.port.DeviceCode;
import dev.gatehouse.domain.port.SignInDialog;

/** Signs a person in by a code that they compare and allow in a browser. Registration and token stay in memory. */
final class DeviceSignIn {
    private static final String GRANT = "urn:ietf:params:oauth:grant-type:device_code";
    private static final Duration USUAL_PAUSE = Duration.ofSeconds(5);
    private static final Duration SLOWER = Duration.ofSeconds(5);

    private final SsoSettings settings;
    private final SsoDoor door;
    private final InstantSource clock;

    DeviceSignIn(SsoSettings settings, SsoDoor door, InstantSource clock) {
        this.settings = settings;
        this.door = door;
        this.clock = clock;
    }

    /**
     * Shows the code and waits until somebody allows it. An interrupt ends that.
     *
     * @throws CredentialsException
     *             when nobody allowed it in time, or somebody refused it
     */
    SsoToken signIn(SignInDialog dialog) {
        try (var oidc = door.oidc(settings.region())) {
            var client = oidc.registerClient(asked -> asked.clientName("Gatehouse").clientType("public")
                    .scopes(settings.scopes()));
            var device = oidc.startDeviceAuthorization(asked -> asked.clientId(client.clientId())
                    .clientSecret(client.clientSecret()).startUrl(settings.start()));
            var end = clock.instant().plusSeconds(device.expiresIn());
            dialog.allow(new DeviceCode(device.userCode(), Optional.ofNullable(device.verificationUriComplete())
                    .orElse(device.verificationUri()), end));
            return wait(oidc, client, device, end);
        } catch (ExpiredTokenException _) {
            throw inVain();
        } catch (AccessDeniedException _) {
            throw new CredentialsException("The sign-in was refused in the browser", false);
        }
    }

    private SsoToken wait(SsoOidcClient oidc, RegisterClientResponse client, StartDeviceAuthorizationResponse device,
            Instant end) {
        var pause = Optional.ofNullable(device.interval()).map(Duration::ofSeconds).orElse(USUAL_PAUSE);
        while (clock.instant().isBefore(end)) {
            try {
                return token(oidc.createToken(asked -> asked.clientId(client.clientId())
                        .clientSecret(client.clientSecret()).grantType(GRANT).deviceCode(device.deviceCode())),
                        client);
            } catch (AuthorizationPendingException _) {
                rest(pause);
            } catch (SlowDownException _) {
                pause = pause.plus(SLOWER);
                rest(pause);
            }
        }
        throw inVain();
    }

    private static CredentialsException inVain() {
        return new CredentialsException("Nobody allowed the sign-in in the browser in time", false);
    }

    private void rest(Duration pause) {
        try {
            door.rest().rest(pause);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new CredentialsException("Cancelled while waiting for the browser", false);
        }
    }

    /** Without a token that renews, the sign-in lasts as long as it lasts. */
    private SsoToken token(CreateTokenResponse given, RegisterClientResponse client) {
        return SsoTokens.of(given, new SsoToken.Renewal(client.clientId(), client.clientSecret(),
                Optional.ofNullable(given.refreshToken()).orElse(""),
                Optional.ofNullable(client.clientSecretExpiresAt()).map(Instant::ofEpochSecond).orElse(Instant.MAX)),
                clock.instant());
    }
}
