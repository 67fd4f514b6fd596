package dev.gatehouse.aws;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.gatehouse.domain.port.AwsProfile;
import dev.gatehouse.domain.port.AwsProfile.Kind;
import dev.gatehouse.domain.port.ProfileState;
import dev.gatehouse.domain.port.ProfileState.Reason;
import dev.gatehouse.domain.port.ProfileState.Status;

import static org.assertj.core.api.Assertions.assertThat;

/** Every profile of the files says whether it can be used and why, without anybody being asked. */
class ProfileStatesTest {
    private static final Instant NOW = Instant.parse("2026-08-03T09:00:00Z");
    /** SHA-1 of "corp", as the AWS CLI names the file. */
    private static final String CORP = "ee0bfd2552fbd840c02cc48b6e823320543c450f";
    private static final String SSO = """
            [profile s]
            sso_session = corp
            sso_account_id = 111122223333
            sso_role_name = SecAdmin
            [sso-session corp]
            sso_start_url = https://corp.awsapps.com/start
            sso_region = us-east-1
            """;
    private static final String KEYS = "aws_access_key_id = AKIASANDBOXSANDBOX00\naws_secret_access_key = hush\n";

    @TempDir
    Path folder = Path.of("");

    private AwsProfile profile(String config, String name, Map<String, String> environment) throws IOException {
        var files = new ProfileFiles(Files.writeString(folder.resolve("config"), config), folder.resolve("none"));
        return files
                .profiles(new Surroundings(environment, Map.of(), folder, folder, InstantSource.fixed(NOW),
                        new RoleSessions()))
                .profiles()
                .stream().filter(found -> found.name().equals(name)).findFirst().orElseThrow();
    }

    private ProfileState state(String config, String name) throws IOException {
        return profile(config, name, Map.of()).state();
    }

    @Nested
    class Keys {
        @Test
        void keysAreReady() throws IOException {
            assertThat(state("[profile k]\n" + KEYS, "k")).isEqualTo(ProfileState.of(Status.READY, Reason.KEYS));
        }

        @Test
        void aMissingSecretIsNamedAndNeverShown() throws IOException {
            var state = state("[profile k]\naws_access_key_id = AKIASANDBOXSANDBOX00\n", "k");

            assertThat(state).isEqualTo(
                    ProfileState.of(Status.BROKEN, Reason.MISSING, "aws_secret_access_key"));
        }

        @Test
        void temporaryKeysHaveAnEndWhereTheFileNamesOne() throws IOException {
            var ends = "[profile k]\n" + KEYS + "aws_session_token = t\naws_expiration = ";

            assertThat(state(ends + "2026-08-03T10:00:00Z\n", "k").status()).isEqualTo(Status.READY);
            assertThat(state(ends + "2026-08-03T08:00:00Z\n", "k")).isEqualTo(
                    ProfileState.of(Status.EXPIRED, Reason.TEMPORARY_KEYS)
                            .until(Instant.parse("2026-08-03T08:00:00Z")));
        }

        @Test
        void keysOfTheEnvironmentAreShownAsSuch() throws IOException {
            var found = profile("", Surroundings.ENVIRONMENT, Map.of("AWS_ACCESS_KEY_ID", "AKIASANDBOXSANDBOX00",
                    "AWS_SECRET_ACCESS_KEY", "hush", "AWS_REGION", "us-west-2"));

            assertThat(found.kind()).isEqualTo(Kind.ENVIRONMENT);
            assertThat(found.region()).isEqualTo("us-west-2");
            assertThat(found.toString()).doesNotContain("hush").doesNotContain("AKIASANDBOX");
        }
    }

    @Nested
    class SingleSignOn {
        @Test
        void withoutASignInOneIsNeeded() throws IOException {
            assertThat(state(SSO, "s"))
                    .isEqualTo(
                            ProfileState.of(Status.NEEDS_SIGN_IN, Reason.NOT_SIGNED_IN, "aws sso login --profile s"));
        }

        @Test
        void aSignInIsReadyUntilItEnds() throws IOException {
            kept("{\"accessToken\":\"x\",\"expiresAt\":\"2026-08-03T10:00:00Z\"}");

            assertThat(state(SSO, "s")).isEqualTo(ProfileState.of(Status.READY, Reason.SIGNED_IN)
                    .until(Instant.parse("2026-08-03T10:00:00Z")));
        }

        @Test
        void aSignInThatEndedSaysWhen() throws IOException {
            kept("{\"accessToken\":\"x\",\"expiresAt\":\"2026-08-03T08:59:59UTC\"}");

            assertThat(state(SSO, "s"))
                    .isEqualTo(ProfileState.of(Status.EXPIRED, Reason.SIGNED_IN, "aws sso login --profile s")
                            .until(Instant.parse("2026-08-03T08:59:59Z")));
        }

        @Test
        void garbageInPlaceOfASignInIsSaid() throws IOException {
            for (var garbage : new String[]{"", "{", "[]", "null", "{\"expiresAt\":7}", "\u0000"}) {
                kept(garbage);
                assertThat(state(SSO, "s").reason()).isEqualTo(Reason.SIGN_IN_UNREADABLE);
            }
        }

        @Test
        void aMissingSettingIsNamed() throws IOException {
            assertThat(state(SSO.replace("sso_role_name", "sso_rolename"), "s"))
                    .isEqualTo(ProfileState.of(Status.BROKEN, Reason.MISSING, "sso_role_name"));
            assertThat(state(SSO.replace("[sso-session corp]", "[sso-session other]"), "s"))
                    .isEqualTo(ProfileState.of(Status.BROKEN, Reason.MISSING, "[sso-session corp]"));
            assertThat(state(SSO.replace("sso_region", "region"), "s"))
                    .isEqualTo(ProfileState.of(Status.BROKEN, Reason.MISSING, "sso_region"));
        }

        private void kept(String text) throws IOException {
            Files.writeString(folder.resolve(CORP + ".json"), text);
        }
    }

    @Nested
    class Roles {
        private static final String ROLE = "role_arn = arn:aws:iam::111122223333:role/R\n";

        @Test
        void aRoleIsAsGoodAsItsSource() throws IOException {
            assertThat(state("[profile r]\n" + ROLE + "source_profile = k\n[profile k]\n" + KEYS, "r"))
                    .isEqualTo(ProfileState.of(Status.ON_USE, Reason.ROLE, "k"));
            assertThat(state("[profile r]\n" + ROLE + "source_profile = s\n" + SSO, "r").status())
                    .isEqualTo(Status.NEEDS_SIGN_IN);
        }

        @Test
        void aChainAndAnMfaDeviceAreToldApart() throws IOException {
            var config = "[profile a]\n" + ROLE + "source_profile = b\n[profile b]\n" + ROLE
                    + "source_profile = k\n[profile m]\n" + ROLE
                    + "source_profile = k\nmfa_serial = arn:aws:iam::111122223333:mfa/anna\n[profile k]\n" + KEYS;

            assertThat(profile(config, "a", Map.of()).kind()).isEqualTo(Kind.CHAIN);
            assertThat(profile(config, "b", Map.of()).kind()).isEqualTo(Kind.ASSUME_ROLE);
            assertThat(profile(config, "m", Map.of()).kind()).isEqualTo(Kind.MFA);
            assertThat(state(config, "m").status()).isEqualTo(Status.NEEDS_MFA);
        }

        @Test
        void aCircleIsSaidAndNotWalkedForEver() throws IOException {
            var config = "[profile a]\n" + ROLE + "source_profile = b\n[profile b]\n" + ROLE + "source_profile = a\n";

            assertThat(state(config, "a")).isEqualTo(ProfileState.of(Status.BROKEN, Reason.CIRCLE, "a"));
            assertThat(state("[profile a]\n" + ROLE + "source_profile = a\n", "a").status())
                    .isEqualTo(Status.BROKEN);
        }

        @Test
        void aProfileMayBeItsOwnSourceWhenItHoldsKeys() throws IOException {
            assertThat(state("[profile a]\n" + ROLE + "source_profile = a\n" + KEYS, "a").status())
                    .isEqualTo(Status.ON_USE);
        }

        @Test
        void aMissingSourceIsNamed() throws IOException {
            assertThat(state("[profile r]\n" + ROLE + "source_profile = gone\n", "r"))
                    .isEqualTo(ProfileState.of(Status.BROKEN, Reason.NO_SOURCE, "gone"));
        }

        @Test
        void aRedirectedSignInIsBroken() throws IOException {
            assertThat(state("[profile r]\n" + ROLE + "source_profile = k\nendpoint_url = http://evil.example\n"
                    + "[profile k]\n" + KEYS, "r"))
                    .isEqualTo(ProfileState.of(Status.BROKEN, Reason.REDIRECTED, "endpoint_url (evil.example)"));
        }
    }

    @Nested
    class Others {
        @Test
        void aCommandIsShownWithoutItsArguments() throws IOException {
            assertThat(state("[profile p]\ncredential_process = /opt/get-keys --password hunter2\n", "p"))
                    .isEqualTo(ProfileState.of(Status.ON_USE, Reason.COMMAND, "/opt/get-keys"));
        }

        @Test
        void awsLoginNeedsARegionFromSomewhere() throws IOException {
            var config = "[profile l]\nlogin_session = arn:aws:iam::111122223333:user/anna\n";

            assertThat(state(config, "l").reason()).isEqualTo(Reason.NO_REGION);
            assertThat(state(config + "region = us-west-2\n", "l").reason()).isEqualTo(Reason.NOT_SIGNED_IN);
            assertThat(state(config + "[default]\nregion = us-west-2\n", "l").reason())
                    .isEqualTo(Reason.NOT_SIGNED_IN);
            assertThat(profile(config, "l", Map.of("AWS_REGION", "us-west-2")).state().status())
                    .isEqualTo(Status.NEEDS_SIGN_IN);
        }

        @Test
        void aProfileWithoutASourceSaysSo() throws IOException {
            assertThat(state("[profile n]\noutput = json\n", "n").reason()).isEqualTo(Reason.NOTHING);
        }
    }
}
