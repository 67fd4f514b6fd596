package dev.gatehouse.aws;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.gatehouse.domain.port.AwsProfile;
import dev.gatehouse.domain.port.AwsProfile.Kind;

import static org.assertj.core.api.Assertions.assertThat;

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

        var found = files.profiles();

        assertThat(found.problems()).isEmpty();
        assertThat(found.profiles()).containsExactly(new AwsProfile("default", Kind.STATIC, "eu-central-1"),
                new AwsProfile("role", Kind.ASSUME_ROLE, null), new AwsProfile("sso", Kind.SSO, "us-west-2"),
                new AwsProfile("old-sso", Kind.SSO, null), new AwsProfile("process", Kind.PROCESS, null),
                new AwsProfile("login", Kind.LOGIN, null), new AwsProfile("nothing", Kind.UNKNOWN, null),
                new AwsProfile("keys", Kind.STATIC, null));
    }

    @Test
    void missingFilesHoldNoProfilesAndNoProblem() {
        var found = new ProfileFiles(folder.resolve("no"), folder.resolve("none")).profiles();

        assertThat(found.profiles()).isEmpty();
        assertThat(found.problems()).isEmpty();
    }

    @Test
    void aBrokenFileTakesOnlyItsOwnProfilesAwayAndSaysSo() throws IOException {
        var files = files("region = before any profile\n[broken", "[keys]\naws_access_key_id = AKIASANDBOXSANDBOX00\n");

        var found = files.profiles();

        assertThat(found.profiles()).extracting(AwsProfile::name).containsExactly("keys");
        assertThat(found.problems()).singleElement().asString().contains("config");
    }

    @Test
    void aFolderInPlaceOfAFileIsAProblemAndNoCrash() throws IOException {
        Files.createDirectory(folder.resolve("config"));

        var found = new ProfileFiles(folder.resolve("config"), folder.resolve("none")).profiles();

        assertThat(found.profiles()).isEmpty();
        assertThat(found.problems()).hasSize(1);
    }

    private ProfileFiles files(String config, String credentials) throws IOException {
        return new ProfileFiles(Files.writeString(folder.resolve("config"), config),
                Files.writeString(folder.resolve("credentials"), credentials));
    }
}
