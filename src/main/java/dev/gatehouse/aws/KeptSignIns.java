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
import java.util.regex.Pattern;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import dev.gatehouse.domain.port.ProfileState;
import dev.gatehouse.domain.port.ProfileState.Reason;
import dev.gatehouse.domain.port.ProfileState.Status;

/**
 * What the AWS CLI keeps of sign-ins: whether there is one and when it ends. The tokens beside that are not looked at.
 */
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

    /** The sign-in to IAM Identity Center under the name of its session, or of its start URL in the older form. */
    ProfileState sso(String name, String profile) {
        var file = around.ssoCache().resolve(digest("SHA-1", name) + ".json");
        var command = SSO_LOGIN + quoted(profile);
        return Files.exists(file)
                ? read(file).map(kept -> sso(kept, command)).orElse(unreadable(command))
                : notSignedIn(command);
    }

    /** The sign-in by {@code aws login}; the SDK renews it by itself. */
    ProfileState login(String session, String profile) {
        var file = around.loginCache().resolve(digest("SHA-256", session) + ".json");
        var command = LOGIN + quoted(profile);
        if (!Files.exists(file)) {
            return notSignedIn(command);
        }
        return read(file).filter(kept -> kept.hasNonNull("refreshToken"))
                .map(_ -> ProfileState.of(Status.READY, Reason.RENEWS)).orElse(unreadable(command));
    }

    private ProfileState sso(JsonNode kept, String command) {
        var end = time(kept.path("expiresAt").asString(""));
        if (end.isEmpty() || !kept.hasNonNull("accessToken")) {
            return unreadable(command);
        }
        if (kept.hasNonNull("refreshToken") && time(kept.path("registrationExpiresAt").asString(""))
                .filter(last -> last.isAfter(around.clock().instant())).isPresent()) {
            return ProfileState.of(Status.READY, Reason.RENEWS);
        }
        return end.get().isAfter(around.clock().instant())
                ? ProfileState.of(Status.READY, Reason.SIGNED_IN).until(end.get())
                : ProfileState.of(Status.EXPIRED, Reason.SIGNED_IN, command).until(end.get());
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
    private static Optional<Instant> time(String text) {
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
