package dev.gatehouse.aws;

import java.time.InstantSource;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.profiles.Profile;
import software.amazon.awssdk.profiles.ProfileFile;

import dev.gatehouse.domain.port.SignInDialog;

/** The sign-in to IAM Identity Center that was made in this window, if one was; it is forgotten with the connection. */
final class SsoSignIns {
    private final SsoDoor door;
    private final InstantSource clock;
    private volatile @Nullable SsoToken token;

    SsoSignIns(SsoDoor door, InstantSource clock) {
        this.door = door;
        this.clock = clock;
    }

    /** Whether there is one that still holds. */
    boolean holds() {
        return current().isPresent();
    }

    private Optional<SsoToken> current() {
        return Optional.ofNullable(token).filter(made -> made.end().isAfter(clock.instant()));
    }

    void signIn(SsoSettings settings, SignInDialog dialog) {
        token = new DeviceSignIn(settings, door, clock).signIn(dialog);
    }

    /** What the AWS CLI keeps counts again. */
    void forget() {
        token = null;
    }

    /** The credentials of a profile by the sign-in of this window; empty when there is none. */
    Optional<AwsCredentialsProvider> provider(Profile profile, ProfileFile file) {
        var made = token;
        return made == null
                ? Optional.empty()
                : SsoSettings.of(profile, file)
                        .map(settings -> new SsoCredentials(settings, made, door, clock));
    }
}
