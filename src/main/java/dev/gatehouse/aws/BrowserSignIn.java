package dev.gatehouse.aws;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import software.amazon.awssdk.services.ssooidc.SsoOidcClient;
import software.amazon.awssdk.services.ssooidc.model.RegisterClientResponse;

import dev.gatehouse.domain.port.BrowserPage;
import dev.gatehouse.domain.port.SignInDialog;

/**
 * Signs a person in by the page of IAM Identity Center, whose answer is taken on loopback: an authorization code with
 * PKCE, so that the answer is worth nothing to anybody else. Registration and token stay in memory.
 */
final class BrowserSignIn {
    private static final String GRANT = "authorization_code";
    private static final Duration LONGEST = Duration.ofMinutes(10);
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    private final SsoSettings settings;
    private final SsoDoor door;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    BrowserSignIn(SsoSettings settings, SsoDoor door, InstantSource clock) {
        this.settings = settings;
        this.door = door;
        this.clock = clock;
    }

    /**
     * Shows the page and waits for its answer. An interrupt ends that.
     *
     * @throws CredentialsException
     *             when no answer came in time, or somebody refused it
     */
    SsoToken signIn(SignInDialog dialog) {
        var state = secret();
        try (var answers = CallbackListener.open(state); var oidc = door.oidc(settings.region())) {
            var client = oidc.registerClient(asked -> asked.clientName("Gatehouse").clientType("public")
                    .scopes(settings.scopes()).grantTypes(GRANT, "refresh_token").issuerUrl(settings.start())
                    .redirectUris(CallbackListener.REGISTERED));
            var verifier = secret();
            var end = clock.instant().plus(LONGEST);
            dialog.visit(new BrowserPage(page(client, answers, state, verifier), end));
            return token(oidc, client, answers.redirect(), answers.code(LONGEST), verifier);
        } catch (IOException _) {
            throw new CredentialsException("No port of this computer could be opened for the answer of the browser:"
                    + " use a code instead", false);
        }
    }

    private SsoToken token(SsoOidcClient oidc, RegisterClientResponse client, String redirect, String code,
            String verifier) {
        var given = oidc.createToken(asked -> asked.clientId(client.clientId()).clientSecret(client.clientSecret())
                .grantType(GRANT).code(code).redirectUri(redirect).codeVerifier(verifier));
        return SsoTokens.of(given, new SsoToken.Renewal(client.clientId(), client.clientSecret(),
                Optional.ofNullable(given.refreshToken()).orElse(""),
                Optional.ofNullable(client.clientSecretExpiresAt()).map(Instant::ofEpochSecond).orElse(Instant.MAX)),
                clock.instant());
    }

    private String page(RegisterClientResponse client, CallbackListener answers, String state, String verifier) {
        Map<String, String> query = new LinkedHashMap<>();
        query.put("response_type", "code");
        query.put("client_id", client.clientId());
        query.put("redirect_uri", answers.redirect());
        query.put("state", state);
        query.put("code_challenge_method", "S256");
        query.put("scopes", String.join(" ", settings.scopes()));
        query.put("code_challenge", challenge(verifier));
        return door.address(AwsHost.OIDC, settings.region()) + "/authorize?" + query.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** 43 characters that nobody can guess. */
    private String secret() {
        byte[] bytes = new byte[32];
        random.nextBytes(bytes);
        return TEXT.encodeToString(bytes);
    }

    private static String challenge(String verifier) {
        try {
            return TEXT.encodeToString(MessageDigest.getInstance("SHA-256")
                    .digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
