package dev.gatehouse.aws;

import java.net.URI;

import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;

import dev.gatehouse.domain.port.AwsProfile;
import dev.gatehouse.domain.port.ConnectionTarget;
import dev.gatehouse.domain.port.ConnectionTarget.Environment;
import dev.gatehouse.domain.port.EndpointChoice;

/**
 * Where a connection leads and with which credentials. There are just two ways to make one, so that real credentials
 * only go to AWS's own hosts and loopback only sees fake ones.
 *
 * @param target
 *            as shown to people
 * @param connect
 *            the pinned address of Amazon Connect
 * @param sts
 *            the pinned address of the Security Token Service
 * @param trail
 *            the pinned address of CloudTrail
 * @param source
 *            the one source of credentials
 */
record Access(ConnectionTarget target, URI connect, URI sts, URI trail, CredentialSource source) {

    /**
     * AWS by https, with the credentials of a profile or of the environment.
     *
     * @throws IllegalArgumentException
     *             for a Region that is not on the list, or has no FIPS host where one is asked for
     */
    static Access aws(AwsProfile profile, String region, EndpointChoice choice, RoleSessions sessions) {
        return aws(profile, region, choice, ProfileFiles.standard(), Surroundings.ofThisProcess(sessions),
                Patience.STANDARD);
    }

    /** The same with other files and surroundings than those of this process. */
    static Access aws(AwsProfile profile, String region, EndpointChoice choice, ProfileFiles files,
            Surroundings around, Patience patience) {
        var connect = Endpoints.connect(region, choice);
        var target = new ConnectionTarget(Environment.AWS, profile.name(), region, connect.getHost());
        var source = profile.kind() == AwsProfile.Kind.ENVIRONMENT
                ? CredentialSource.environment(files, around)
                : new ProfileSource(profile.name(), files, around,
                        new SsoSignIns(SsoDoor.aws(choice, patience), around.clock()), ProfileCredentials.LIMIT);
        return new Access(target, connect, Endpoints.sts(region, choice), Endpoints.trail(region, choice), source);
    }

    /** A sandbox on loopback, with its own fake credentials. */
    static Access loopback(String name, String region, URI endpoint, LoopbackCredentials credentials) {
        var checked = Endpoints.loopback(endpoint);
        var target = new ConnectionTarget(Environment.SANDBOX, name, region, checked.getAuthority());
        return new Access(target, checked, checked, checked, CredentialSource.fixed(StaticCredentialsProvider.create(
                AwsBasicCredentials.create(credentials.accessKeyId(), credentials.secretAccessKey()))));
    }

    @Override
    public String toString() {
        return "Access[" + target + "]";
    }
}
