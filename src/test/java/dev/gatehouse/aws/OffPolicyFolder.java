package dev.gatehouse.aws;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;

import dev.gatehouse.aws.EndpointCase.Kind;
import dev.gatehouse.aws.EndpointCase.Place;

/**
 * The files of {@code ~/.aws} and the environment of one {@link EndpointCase}.
 *
 * @param folder
 *            where they stand
 */
record OffPolicyFolder(Path folder) {
    private static final Instant LONG_AGO = Instant.parse("2026-01-01T00:00:00Z");
    private static final Instant FAR_OFF = Instant.parse("2099-01-01T00:00:00Z");
    private static final String SESSION = "arn:aws:iam::111122223333:user/canary";
    private static final String ID = "AKIAIOSFODNN7CANARY";
    private static final String SECRET = "wJalrXUtnFEMIK7MDENGbPxRfiCYCANARYSECRET";
    private static final String KEYS = "aws_access_key_id = " + ID + "\naws_secret_access_key = " + SECRET + "\n";
    private static final String START = "https://acme.awsapps.com/start";

    /** What a sign-in left, and the configuration with profile {@code p}. */
    void write(EndpointCase one) throws IOException {
        var ends = one.kind() == Kind.CENTER || one.kind() == Kind.LOGIN ? FAR_OFF : LONG_AGO;
        KeptFile.renewable(folder.resolve("sso"), START, KeptFile.CANARY + "-access", ends);
        KeptFile.login(folder.resolve("login"), SESSION, ID, SECRET, ends);
        Files.writeString(config(), "[profile p]\n" + profile(one) + in(one, Place.PROFILE)
                + (one.source().place() == Place.SERVICES ? "services = mine\n" : "")
                + "[profile base]\n" + KEYS + in(one, Place.SOURCE_PROFILE)
                + "[default]\nregion = us-west-2\n" + in(one, Place.DEFAULT_PROFILE)
                + "[services mine]\n" + one.source().name() + " =\n  " + in(one, Place.SERVICES));
    }

    /** The files that were written. */
    ProfileFiles profiles() {
        return new ProfileFiles(config(), folder.resolve("none"));
    }

    /** What stands around them. */
    Surroundings around(Map<String, String> environment, Map<String, String> properties) {
        return new Surroundings(environment, properties, folder.resolve("sso"), folder.resolve("login"),
                InstantSource.system(), new RoleSessions());
    }

    /** The variables of the process, for the SDK too. */
    Map<String, String> environment(EndpointCase one) {
        var environment = new HashMap<>(Map.of("AWS_CONFIG_FILE", config().toString(), "AWS_SHARED_CREDENTIALS_FILE",
                folder.resolve("none").toString()));
        if (one.kind() == Kind.ENVIRONMENT) {
            environment.put("AWS_ACCESS_KEY_ID", ID);
            environment.put("AWS_SECRET_ACCESS_KEY", SECRET);
        }
        if (one.source().place() == Place.VARIABLE) {
            environment.put(one.source().name(), one.value());
            environment.put("AWS_IGNORE_CONFIGURED_ENDPOINT_URLS", String.valueOf(one.source().ignored()));
        }
        return environment;
    }

    private Path config() {
        return folder.resolve("config");
    }

    private static String in(EndpointCase one, Place place) {
        return one.source().place() == place
                ? "endpoint_url = " + one.value() + "\nignore_configured_endpoint_urls = " + one.source().ignored()
                        + "\n"
                : "";
    }

    private static String profile(EndpointCase one) {
        var region = one.source().place() == Place.SIGN_IN_REGION ? one.value() : "us-west-2";
        return switch (one.kind()) {
            case STATIC, ENVIRONMENT -> KEYS;
            case ROLE -> "role_arn = arn:aws:iam::111122223333:role/SecAdmin\nsource_profile = base\n";
            case CENTER, CENTER_RENEWS -> "sso_start_url = " + START + "\nsso_region = " + region
                    + "\nsso_account_id = 111122223333\nsso_role_name = SecAdmin\n";
            case LOGIN, LOGIN_RENEWS -> "login_session = " + SESSION + "\nregion = " + region + "\n";
            case PROCESS -> "credential_process = echo '{\"Version\":1,\"AccessKeyId\":\"" + ID
                    + "\",\"SecretAccessKey\":\"" + SECRET + "\"}'\n";
        };
    }
}
