package dev.gatehouse.aws;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.port.AwsProfiles;
import dev.gatehouse.domain.port.Connection;
import dev.gatehouse.domain.port.ConnectionTarget;
import dev.gatehouse.domain.port.EndpointChoice;
import dev.gatehouse.sandbox.SandboxCredentials;
import dev.gatehouse.sandbox.SandboxServer;
import dev.gatehouse.sandbox.SandboxSso;

/** A folder like {@code ~/.aws} whose profiles sign in at a sandbox: the program's own code, another address. */
public final class AwsFolder {
    /** Keys of the sandbox, a role, a chain of two and a role with a device. */
    public static final String CONFIG = """
            [profile keys]
            aws_access_key_id = %s
            aws_secret_access_key = %s
            [profile admin]
            role_arn = arn:aws:iam::111122223333:role/SecAdmin
            source_profile = keys
            [profile chained]
            role_arn = arn:aws:iam::111122223333:role/Deep
            source_profile = admin
            role_session_name = anna
            [profile mfa]
            role_arn = arn:aws:iam::111122223333:role/Careful
            source_profile = keys
            mfa_serial = arn:aws:iam::111122223333:mfa/anna
            [profile center]
            sso_session = corp
            sso_account_id = 111122223333
            sso_role_name = SecAdmin
            [sso-session corp]
            sso_start_url = https://acme.awsapps.com/start
            sso_region = eu-west-1
            sso_registration_scopes = sso:account:access
            """.formatted(SandboxCredentials.ACCESS_KEY_ID, SandboxCredentials.SECRET_ACCESS_KEY);
    /** The role that needs a code. */
    public static final String CAREFUL = "arn:aws:iam::111122223333:role/Careful";
    /** The device that shows it. */
    public static final String DEVICE = "arn:aws:iam::111122223333:mfa/anna";

    private final Path folder;
    private final RoleSessions sessions = new RoleSessions();
    private final List<Duration> rests = new CopyOnWriteArrayList<>();
    private Map<String, String> environment = Map.of();
    private @Nullable URI sso;

    /** Writes {@link #CONFIG} into a folder. */
    public AwsFolder(Path folder) throws IOException {
        this.folder = folder;
        config(CONFIG);
    }

    /** Somebody writes another file. */
    public void config(String text) throws IOException {
        Files.writeString(folder.resolve("config"), text);
    }

    /** What stands in the environment. */
    void environment(Map<String, String> variables) {
        environment = variables;
    }

    /** Where sign-ins are kept, as the AWS CLI keeps them. */
    Path ssoCache() {
        return folder.resolve("sso");
    }

    /** Where {@code aws login} keeps its own. */
    Path loginCache() {
        return folder.resolve("login");
    }

    /** Somebody signed in to IAM Identity Center by the AWS CLI before. */
    public void signedIn(SandboxSso at, String token) throws IOException {
        sso = at.endpoint();
        at.knows(token, token + "-renews");
        KeptFile.sso(ssoCache(), "corp", token, Instant.now().plus(Duration.ofHours(1)));
    }

    /** Where IAM Identity Center is played. */
    public void sso(URI played) {
        sso = played;
    }

    /** Interruptible as a real wait is. */
    private void noted(Duration time) throws InterruptedException {
        if (Thread.interrupted()) {
            throw new InterruptedException();
        }
        rests.add(time);
        TimeUnit.MILLISECONDS.sleep(5);
    }

    /** How long was waited between two questions whether somebody allowed a sign-in; no time passed. */
    List<Duration> rests() {
        return rests;
    }

    /** What is found in it. */
    public AwsProfiles profiles() {
        return files().profiles(around());
    }

    /** A connection as patient as the program. */
    public Connection open(SandboxServer server, String profile) {
        return open(server, profile, Patience.STANDARD);
    }

    private ProfileFiles files() {
        return new ProfileFiles(folder.resolve("config"), folder.resolve("credentials"));
    }

    private Surroundings around() {
        return new Surroundings(environment, Map.of(), folder.resolve("sso"), folder.resolve("login"),
                InstantSource.system(), sessions);
    }

    /** A connection with this profile whose every helper is pinned to the sandbox. */
    AwsConnection open(SandboxServer server, String profile, Patience patience) {
        var source = new ProfileSource(profile, files(), around(),
                new SsoSignIns(new SsoDoor(sso, EndpointChoice.STANDARD, patience, this::noted),
                        InstantSource.system()),
                patience.call());
        return open(server, profile, source, patience);
    }

    /** The same with the keys of the environment. */
    AwsConnection openEnvironment(SandboxServer server, Patience patience) {
        return open(server, Surroundings.ENVIRONMENT, CredentialSource.environment(files(), around()), patience);
    }

    /** A connection to another Region with the same files. */
    public Connection open(SandboxServer server, String profile, String region) {
        var source = new ProfileSource(profile, files(), around(), new SsoSignIns(new SsoDoor(sso,
                EndpointChoice.STANDARD, Patience.STANDARD, this::noted), InstantSource.system()),
                Patience.STANDARD.call());
        return open(server, new ConnectionTarget(ConnectionTarget.Environment.AWS, profile, region,
                server.endpoint().getAuthority()), source, Patience.STANDARD);
    }

    private static AwsConnection open(SandboxServer server, String profile, CredentialSource source,
            Patience patience) {
        var target = new ConnectionTarget(ConnectionTarget.Environment.AWS, profile, SandboxCredentials.REGION,
                server.endpoint().getAuthority());
        return open(server, target, source, patience);
    }

    private static AwsConnection open(SandboxServer server, ConnectionTarget target, CredentialSource source,
            Patience patience) {
        return AwsConnection.free(new Access(target, server.endpoint(), server.endpoint(), server.endpoint(), source),
                patience);
    }
}
