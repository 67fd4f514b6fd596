package dev.gatehouse.aws;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;

import software.amazon.awssdk.utils.UserHomeDirectoryUtils;

import dev.gatehouse.domain.port.AwsProfile;
import dev.gatehouse.domain.port.AwsProfile.Kind;
import dev.gatehouse.domain.port.ProfileState;
import dev.gatehouse.domain.port.ProfileState.Reason;
import dev.gatehouse.domain.port.ProfileState.Status;

/**
 * What stands around the profiles: environment, what the AWS CLI keeps of sign-ins, and the time.
 *
 * @param environment
 *            the variables of this process
 * @param ssoCache
 *            where sign-ins to IAM Identity Center are kept
 * @param loginCache
 *            where sign-ins by {@code aws login} are kept
 * @param clock
 *            what time it is
 */
record Surroundings(Map<String, String> environment, Path ssoCache, Path loginCache, InstantSource clock) {
    /** How the keys of the environment are called in the list. */
    static final String ENVIRONMENT = "environment variables";
    private static final String KEY = "AWS_ACCESS_KEY_ID";
    private static final String SECRET = "AWS_SECRET_ACCESS_KEY";
    private static final String TOKEN = "AWS_SESSION_TOKEN";

    /** Copies the variables. */
    Surroundings {
        environment = Map.copyOf(environment);
    }

    /** Those of this process, with the caches where the SDK looks for them. */
    static Surroundings ofThisProcess() {
        var aws = Path.of(UserHomeDirectoryUtils.userHomeDirectory(), ".aws");
        var login = Optional.ofNullable(System.getenv("AWS_LOGIN_CACHE_DIRECTORY")).map(Path::of)
                .orElse(aws.resolve("login").resolve("cache"));
        return new Surroundings(System.getenv(), aws.resolve("sso").resolve("cache"), login, InstantSource.system());
    }

    /** The Region that the environment names. */
    Optional<String> region() {
        return value("AWS_REGION").or(() -> value("AWS_DEFAULT_REGION"));
    }

    /** The keys of the environment as a profile, where there are any. */
    Optional<AwsProfile> environmentKeys() {
        return value(KEY).map(_ -> new AwsProfile(ENVIRONMENT, Kind.ENVIRONMENT, region().orElse(null), keys()));
    }

    private ProfileState keys() {
        if (value(SECRET).isEmpty()) {
            return ProfileState.of(Status.BROKEN, Reason.MISSING, SECRET);
        }
        return ProfileState.of(Status.READY, value(TOKEN).isPresent() ? Reason.TEMPORARY_KEYS : Reason.KEYS);
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    @Override
    public String toString() {
        return "Surroundings[not shown]";
    }
}
