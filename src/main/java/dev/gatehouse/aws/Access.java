package dev.gatehouse.aws;

import java.net.URI;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.EnvironmentVariableCredentialsProvider;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

import dev.gatehouse.domain.port.AwsProfile;
import dev.gatehouse.domain.port.ConnectionTarget;
import dev.gatehouse.domain.port.ConnectionTarget.Environment;

/**
 * Where a connection leads and with which credentials. There are just two ways to make one, so that real credentials
 * only
 * go to AWS's own hosts and loopback only sees fake ones.
 *
 * @param target
 *            as shown to people
 * @param connect
 *            the pinned address of Amazon Connect
 * @param sts
 *            the pinned address of the Security Token Service
 * @param source
 *            the one source of credentials
 */
record Access(ConnectionTarget target, URI connect, URI sts, CredentialSource source) {

    /** AWS by https, with the credentials of a profile or of the environment. */
    static Access aws(AwsProfile profile, String region) {
        var connect = Endpoints.connect(region);
        var target = new ConnectionTarget(Environment.AWS, profile.name(), region, connect.getHost());
        return new Access(target, connect, Endpoints.sts(region), source(profile));
    }

    private static CredentialSource source(AwsProfile profile) {
        return profile.kind() == AwsProfile.Kind.ENVIRONMENT
                ? CredentialSource.fixed(EnvironmentVariableCredentialsProvider.create())
                : profileSource(profile.name());
    }

    private static CredentialSource profileSource(String name) {
        var around = Surroundings.ofThisProcess();
        return new ProfileSource(name, ProfileFiles.standard(), around,
                new SsoSignIns(SsoDoor.aws(), around.clock()));
    }

    /** A sandbox on loopback, with its own fake credentials. */
    static Access loopback(String name, String region, URI endpoint, LoopbackCredentials credentials) {
        var checked = Endpoints.loopback(endpoint);
        var target = new ConnectionTarget(Environment.SANDBOX, name, region, checked.getAuthority());
        return new Access(target, checked, checked, CredentialSource.fixed(StaticCredentialsProvider.create(
                AwsBasicCredentials.create(credentials.accessKeyId(), credentials.secretAccessKey()))));
    }

    @Override
    public String toString() {
        return "Access[" + target + "]";
    }
}
