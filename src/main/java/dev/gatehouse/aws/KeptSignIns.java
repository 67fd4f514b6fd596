package dev.gatehouse.aws;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

import software.amazon.awssdk.profiles.Profile;
import software.amazon.awssdk.profiles.ProfileFile;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import dev.gatehouse.domain.port.ProfileState;
import dev.gatehouse.domain.port.ProfileState.Reason;
import dev.gatehouse.domain.port.ProfileState.Status;

/** What the AWS CLI keeps of sign-ins, read and never written. */
final class KeptSignIns {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_.@+-]+");
    private static final String SSO_LOGIN = "aws sso login --profile ";
    private static final String LOGIN = "aws login --profile ";
    private static final long LARGEST = 256 * 1024L;

    private final Surroundings around;

    KeptSignIns(Surroundings around) {
        this.around = around;
    }

    /**
     * The token of the sign-in under this name.
     *
     * @throws CredentialsException
     *             when nobody is signed in, or what is kept cannot be read
     */
    SsoToken token(String name) {
        var file = ssoFile(name);
        if (!Files.exists(file)) {
            throw new CredentialsException("Nobody is signed in to IAM Identity Center", false);
        }
        return read(file).flatMap(KeptSignIns::token).orElseThrow(() -> new CredentialsException(
                "What the AWS CLI keeps of the sign-in to IAM Identity Center cannot be read", false));
    }

    private static Optional<SsoToken> token(JsonNode kept) {
        var secret = kept.path("accessToken").asString("");
        return secret.isEmpty()
                ? Optional.empty()
                : time(kept.path("expiresAt").asString("")).map(end -> new SsoToken(secret, end, renewal(kept)));
    }

    private static Optional<SsoToken.Renewal> renewal(JsonNode kept) {
        var token = kept.path("refreshToken").asString("");
        var client = kept.path("clientId").asString("");
        var secret = kept.path("clientSecret").asString("");
        return token.isEmpty() || client.isEmpty() || secret.isEmpty()
                ? Optional.empty()
                : time(kept.path("registrationExpiresAt").asString(""))
                        .map(end -> new SsoToken.Renewal(client, secret, token, end));
    }

    /**
     * The sign-in by {@code aws login} under this session.
     *
     * @throws CredentialsException
     *             when nobody is signed in, or what is kept cannot be read
     */
    LoginToken login(String session) {
        var file = loginFile(session);
        if (!Files.exists(file)) {
            throw new CredentialsException("Nobody is signed in by aws login", false);
        }
        return read(file).flatMap(LoginToken::of).orElseThrow(
                () -> new CredentialsException("What aws login keeps of the sign-in cannot be read", false));
    }

    /** The command that signs in again where what is kept for this profile can be renewed no more. */
    Optional<String> outworn(Profile base, ProfileFile file, String profile, Predicate<String> refused) {
        try {
            return switch (ProfileFiles.kind(base)) {
                case SSO -> SsoSettings.of(base, file).flatMap(settings -> token(settings.name()).renewal())
                        .filter(by -> refused.test(by.token())).map(_ -> SSO_LOGIN + quoted(profile));
                case LOGIN -> Optional.of(login(base.property("login_session").orElse("")))
                        .filter(kept -> refused.test(kept.refresh())).map(_ -> LOGIN + quoted(profile));
                case STATIC, ENVIRONMENT, ASSUME_ROLE, CHAIN, MFA, PROCESS, UNKNOWN -> Optional.empty();
            };
        } catch (CredentialsException _) {
            return Optional.empty();
        }
    }

    private Path ssoFile(String name) {
        return around.ssoCache().resolve(digest("SHA-1", name) + ".json");
    }

    private Path loginFile(String session) {
        return around.loginCache().resolve(digest("SHA-256", session) + ".json");
    }

    /** The sign-in to IAM Identity Center under the name of its session, or of its start URL in the older form. */
    ProfileState sso(String name, String profile) {
        var file = ssoFile(name);
        var command = SSO_LOGIN + quoted(profile);
        return Files.exists(file)
                ? read(file).flatMap(KeptSignIns::token).map(kept -> sso(kept, command)).orElse(unreadable(command))
                : notSignedIn(command);
    }

    /** The sign-in by {@code aws login}; the SDK renews it by itself. */
    ProfileState login(String session, String profile) {
        var file = loginFile(session);
        var command = LOGIN + quoted(profile);
        if (!Files.exists(file)) {
            return notSignedIn(command);
        }
        return read(file).flatMap(LoginToken::of)
                .map(_ -> ProfileState.of(Status.READY, Reason.RENEWS)).orElse(unreadable(command));
    }

    private ProfileState sso(SsoToken kept, String command) {
        var now = around.clock().instant();
        if (kept.renewal().filter(by -> by.end().isAfter(now)).isPresent()) {
            return ProfileState.of(Status.READY, Reason.RENEWS);
        }
        return kept.end().isAfter(now)
                ? ProfileState.of(Status.READY, Reason.SIGNED_IN).until(kept.end())
                : ProfileState.of(Status.EXPIRED, Reason.SIGNED_IN, command).until(kept.end());
    }

    private static ProfileState notSignedIn(String command) {
        return ProfileState.of(Status.NEEDS_SIGN_IN, Reason.NOT_SIGNED_IN, command);
    }

    private static ProfileState unreadable(String command) {
        return ProfileState.of(Status.NEEDS_SIGN_IN, Reason.SIGN_IN_UNREADABLE, command);
    }

    private static Optional<JsonNode> read(Path file) {
        try {
            return Files.size(file) > LARGEST
                    ? Optional.empty()
                    : Optional.ofNullable(MAPPER.readTree(Files.readAllBytes(file))).filter(JsonNode::isObject);
        } catch (JacksonException | IOException _) {
            return Optional.empty();
        }
    }

    /** Older versions of the CLI write UTC in place of the letter. */
    static Optional<Instant> time(String text) {
        try {
            return Optional.of(Instant.parse(text.replace("UTC", "Z")));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** As a shell takes it, on any platform. */
    private static String quoted(String profile) {
        return PLAIN.matcher(profile).matches() ? profile : '"' + profile + '"';
    }

    private static String digest(String algorithm, String name) {
        try {
            return HexFormat.of().formatHex(
                    MessageDigest.getInstance(algorithm).digest(name.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException problem) {
            throw new IllegalStateException(problem);
        }
    }
}
