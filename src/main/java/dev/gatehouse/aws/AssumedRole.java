package dev.gatehouse.aws;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.services.sts.model.AssumeRoleRequest;
import software.amazon.awssdk.services.sts.model.Credentials;
import software.amazon.awssdk.services.sts.model.StsException;

/**
 * The credentials of one assumed role, held in memory. Without a device they are renewed by themselves before they end;
 * with one they end, since its code serves only once, and until then they serve every connection of that role.
 */
final class AssumedRole implements AwsCredentialsProvider {
    /** Longer than the last warning before a session ends, so that what renews itself is never announced as ending. */
    static final Duration RENEWED_BEFORE = Duration.ofMinutes(6);
    private static final String WRONG_CODE = "multifactorauthentication failed";

    private final RoleRequest role;
    private final Function<AwsCredentialsProvider, Clients> clients;
    private final AwsCredentialsProvider source;
    private final InstantSource clock;
    private final RoleSessions sessions;
    private Optional<String> code;
    private @Nullable AwsSessionCredentials held;

    AssumedRole(RoleRequest role, Function<AwsCredentialsProvider, Clients> clients, AwsCredentialsProvider source,
            Optional<String> code, Surroundings around) {
        this.role = role;
        this.clients = clients;
        this.source = source;
        this.code = code;
        this.clock = around.clock();
        this.sessions = around.sessions();
    }

    @Override
    public synchronized AwsCredentials resolveCredentials() {
        var kept = held;
        if (kept != null && role.device().isEmpty() && isFresh(kept)) {
            return kept;
        }
        var now = role.device().isPresent() ? opened() : assume(Optional.empty());
        held = now;
        return now;
    }

    /** By the code that was typed for it, or else by the one that was typed last for the same role. */
    private AwsSessionCredentials opened() {
        var once = code;
        code = Optional.empty();
        if (once.isPresent()) {
            var made = assume(once);
            sessions.keep(role, made);
            return made;
        }
        return sessions.live(role, clock.instant()).orElseThrow(() -> held == null
                ? new CredentialsException("The role needs a code from an MFA device", CredentialsException.CODE)
                : new CredentialsException("The session of the role has ended", true));
    }

    private boolean isFresh(AwsSessionCredentials kept) {
        return endOf(kept).isAfter(clock.instant().plus(RENEWED_BEFORE));
    }

    static Instant endOf(AwsSessionCredentials kept) {
        return kept.expirationTime().orElse(Instant.MAX);
    }

    private AwsSessionCredentials assume(Optional<String> once) {
        try (var asking = clients.apply(source)) {
            return session(asking.sts().assumeRole(request(once)).credentials());
        } catch (StsException refusal) {
            throw role.device().isPresent() && isAboutTheCode(refusal)
                    ? new CredentialsException("AWS did not accept the code. A code serves once and for half a minute",
                            CredentialsException.CODE)
                    : refusal;
        }
    }

    private static boolean isAboutTheCode(StsException refusal) {
        return String.valueOf(refusal.getMessage()).toLowerCase(Locale.ROOT).contains(WRONG_CODE);
    }

    private AssumeRoleRequest request(Optional<String> once) {
        var asked = AssumeRoleRequest.builder().roleArn(role.arn()).roleSessionName(role.session());
        role.externalId().ifPresent(asked::externalId);
        role.duration().ifPresent(time -> asked.durationSeconds(Math.toIntExact(time.toSeconds())));
        role.device().ifPresent(device -> asked.serialNumber(device).tokenCode(once.orElse("")));
        return asked.build();
    }

    private static AwsSessionCredentials session(@Nullable Credentials given) {
        if (given == null || given.accessKeyId() == null || given.secretAccessKey() == null
                || given.sessionToken() == null) {
            throw new CredentialsException("The Security Token Service gave no credentials", false);
        }
        return AwsSessionCredentials.builder().accessKeyId(given.accessKeyId())
                .secretAccessKey(given.secretAccessKey()).sessionToken(given.sessionToken())
                .expirationTime(given.expiration()).build();
    }
}
