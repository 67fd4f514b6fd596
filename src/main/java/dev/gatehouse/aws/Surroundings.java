package dev.gatehouse.aws;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.AwsCredentials;
import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.utils.UserHomeDirectoryUtils;

import dev.gatehouse.domain.port.AwsProfile;
import dev.gatehouse.domain.port.AwsProfile.Kind;
import dev.gatehouse.domain.port.ProfileState;
import dev.gatehouse.domain.port.ProfileState.Reason;
import dev.gatehouse.domain.port.ProfileState.Status;

/**
 * What stands around the profiles: environment, system properties, what the AWS CLI keeps of sign-ins, and the time.
 *
 * @param environment
 *            the variables of this process
 * @param properties
 *            the system properties of this process that are about AWS
 * @param ssoCache
 *            where sign-ins to IAM Identity Center are kept
 * @param loginCache
 *            where sign-ins by {@code aws login} are kept
 * @param clock
 *            what time it is
 * @param sessions
 *            what the codes of devices opened in this program
 */
record Surroundings(Map<String, String> environment, Map<String, String> properties, Path ssoCache, Path loginCache,
        InstantSource clock, RoleSessions sessions) {
    /** How the keys of the environment are called in the list. */
    static final String ENVIRONMENT = "environment variables";
    private static final String KEY = "AWS_ACCESS_KEY_ID";
    private static final String SECRET = "AWS_SECRET_ACCESS_KEY";
    private static final String TOKEN = "AWS_SESSION_TOKEN";

    /** Copies the variables and properties. */
    Surroundings {
        environment = Map.copyOf(environment);
        properties = Map.copyOf(properties);
    }

    /** Those of this process, with the caches where the SDK looks for them. */
    static Surroundings ofThisProcess(RoleSessions sessions) {
        var aws = Path.of(UserHomeDirectoryUtils.userHomeDirectory(), ".aws");
        var login = Optional.ofNullable(System.getenv("AWS_LOGIN_CACHE_DIRECTORY")).map(Path::of)
                .orElse(aws.resolve("login").resolve("cache"));
        return new Surroundings(System.getenv(), awsProperties(), aws.resolve("sso").resolve("cache"), login,
                InstantSource.system(), sessions);
    }

    private static Map<String, String> awsProperties() {
        var all = System.getProperties();
        return all.stringPropertyNames().stream().filter(name -> name.startsWith("aws."))
                .collect(Collectors.toMap(name -> name, all::getProperty));
    }

    /** The same as it is for somebody who typed no code here. */
    Surroundings withoutSessions() {
        return new Surroundings(environment, properties, ssoCache, loginCache, clock, new RoleSessions());
    }

    /** The Region that the environment names. */
    Optional<String> region() {
        return value("AWS_REGION").or(() -> value("AWS_DEFAULT_REGION"));
    }

    /** The keys of the environment as a profile, where there are any. */
    Optional<AwsProfile> environmentKeys(ProfileFile file) {
        var overrides = new EndpointOverrides(this);
        return value(KEY).map(_ -> new AwsProfile(ENVIRONMENT, Kind.ENVIRONMENT, region().orElse(null),
                overrides.redirect(List.of(), file)
                        .map(setting -> ProfileState.of(Status.BROKEN, Reason.REDIRECTED, setting))
                        .orElseGet(this::keys),
                overrides.choice(file.profile("default"))));
    }

    private ProfileState keys() {
        if (value(SECRET).isEmpty()) {
            return ProfileState.of(Status.BROKEN, Reason.MISSING, SECRET);
        }
        return ProfileState.of(Status.READY, value(TOKEN).isPresent() ? Reason.TEMPORARY_KEYS : Reason.KEYS);
    }

    /** The keys of the environment; empty unless both are set. */
    Optional<AwsCredentials> keysOfTheEnvironment() {
        return value(KEY).flatMap(id -> value(SECRET).map(secret -> value(TOKEN)
                .<AwsCredentials>map(token -> AwsSessionCredentials.create(id, secret, token))
                .orElseGet(() -> AwsBasicCredentials.create(id, secret))));
    }

    /** Whether a setting is on, by a system property or else by a variable. */
    boolean isOn(String variable, String property) {
        return says(variable, property).filter(text -> text.strip().equalsIgnoreCase("true")).isPresent();
    }

    /** What a setting says, by a system property or else by a variable, in the order of the SDK. */
    Optional<String> says(String variable, String property) {
        return property(property).or(() -> value(variable));
    }

    /** A system property that is not blank. */
    Optional<String> property(String name) {
        return Optional.ofNullable(properties.get(name)).filter(value -> !value.isBlank());
    }

    /** A variable that is not blank. */
    Optional<String> value(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    @Override
    public String toString() {
        return "Surroundings[not shown]";
    }
}
