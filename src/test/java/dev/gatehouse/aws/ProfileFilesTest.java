package dev.gatehouse.aws;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.gatehouse.domain.port.AwsProfile;
import dev.gatehouse.domain.port.AwsProfile.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class ProfileFilesTest {
    @TempDir
    Path folder = Path.of("");

    @Test
    void everyKindOfProfileIsListedWithItsRegion() throws IOException {
        var files = files("""
                [default]
                region = eu-central-1
                aws_access_key_id = AKIASANDBOXSANDBOX00
                aws_secret_access_key = x
                [profile role]
                role_arn = arn:aws:iam::123456789012:role/SecAdmin
                source_profile = default
                [profile sso]
                sso_session = corp
                region = us-west-2
                [profile old-sso]
                sso_start_url = https://example.awsapps.com/start
                [profile process]
                credential_process = /bin/true
                [profile login]
                login_session = arn:aws:iam::123456789012:user/anna
                [profile nothing]
                output = json
                [sso-session corp]
                sso_region = us-east-1
                """, "[keys]\naws_access_key_id = AKIASANDBOXSANDBOX00\naws_secret_access_key = x\n");

        var found = files.profiles(around());

        assertThat(found.problems()).isEmpty();
        assertThat(found.profiles()).extracting(AwsProfile::name, AwsProfile::kind, AwsProfile::region)
                .containsExactly(tuple("default", Kind.STATIC, "eu-central-1"), tuple("role", Kind.ASSUME_ROLE, null),
                        tuple("sso", Kind.SSO, "us-west-2"), tuple("old-sso", Kind.SSO, null),
                        tuple("process", Kind.PROCESS, null), tuple("login", Kind.LOGIN, null),
                        tuple("nothing", Kind.UNKNOWN, null), tuple("keys", Kind.STATIC, null));
    }

    @Test
    void missingFilesHoldNoProfilesAndNoProblem() {
        var found = new ProfileFiles(folder.resolve("no"), folder.resolve("none")).profiles(around());

        assertThat(found.profiles()).isEmpty();
        assertThat(found.problems()).isEmpty();
    }

    @Test
    void aBrokenFileTakesOnlyItsOwnProfilesAwayAndSaysSo() throws IOException {
        var files = files("region = before any profile\n[broken", "[keys]\naws_access_key_id = AKIASANDBOXSANDBOX00\n");

        var found = files.profiles(around());

        assertThat(found.profiles()).extracting(AwsProfile::name).containsExactly("keys");
        assertThat(found.problems()).singleElement().asString().contains("config");
    }

    @Test
    void aFolderInPlaceOfAFileIsAProblemAndNoCrash() throws IOException {
        Files.createDirectory(folder.resolve("config"));

        var found = new ProfileFiles(folder.resolve("config"), folder.resolve("none")).profiles(around());

        assertThat(found.profiles()).isEmpty();
        assertThat(found.problems()).hasSize(1);
    }

    private Surroundings around() {
        return new Surroundings(Map.of(), Map.of(), folder, folder, InstantSource.system(), new RoleSessions());
    }

    private ProfileFiles files(String config, String credentials) throws IOException {
        return new ProfileFiles(Files.writeString(folder.resolve("config"), config),
                Files.writeString(folder.resolve("credentials"), credentials));
    }
}
