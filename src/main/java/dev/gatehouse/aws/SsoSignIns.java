package dev.gatehouse.aws;

import java.time.InstantSource;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;

import dev.gatehouse.domain.port.SignInDialog;

/** The sign-in to IAM Identity Center that was made in this window, if one was; it is forgotten with the connection. */
final class SsoSignIns {
    private final SsoDoor door;
    private final InstantSource clock;
    private final Set<String> refused = ConcurrentHashMap.newKeySet();
    private volatile @Nullable SsoTokens made;

    SsoSignIns(SsoDoor door, InstantSource clock) {
        this.door = door;
        this.clock = clock;
    }

    /** The way to where people sign in. */
    SsoDoor door() {
        return door;
    }

    /** A token that renews no more; what is kept with it has ended, whatever the file says. */
    void refused(String renewal) {
        refused.add(renewal);
    }

    /** Whether this token was found to renew no more. */
    boolean isRefused(String renewal) {
        return refused.contains(renewal);
    }

    /** Whether there is one that still holds. */
    boolean holds() {
        return Optional.ofNullable(made).filter(SsoTokens::holds).isPresent();
    }

    void signIn(SsoSettings settings, SignInDialog dialog) {
        var token = dialog.opensBrowser()
                ? new BrowserSignIn(settings, door, clock).signIn(dialog)
                : new DeviceSignIn(settings, door, clock).signIn(dialog);
        made = new SsoTokens(() -> token, settings.region(), door, clock, this::refused);
    }

    /** What the AWS CLI keeps counts again. */
    void forget() {
        made = null;
    }

    /** The credentials of a profile by the sign-in of this window, or else by what the AWS CLI keeps. */
    AwsCredentialsProvider provider(SsoSettings settings, KeptSignIns kept) {
        var here = made;
        var tokens = here == null
                ? new SsoTokens(() -> kept.token(settings.name()), settings.region(), door, clock, this::refused)
                : here;
        return new SsoCredentials(settings, tokens, door, clock);
    }
}
