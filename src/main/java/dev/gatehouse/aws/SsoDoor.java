package dev.gatehouse.aws;

import java.net.URI;
import java.time.Duration;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.signin.SigninClient;
import software.amazon.awssdk.services.sso.SsoClient;
import software.amazon.awssdk.services.ssooidc.SsoOidcClient;

import dev.gatehouse.domain.port.EndpointChoice;

/**
 * The way to where people sign in: clients with an address that is computed here, as all others (domain §4.2).
 *
 * @param loopback
 *            where a sandbox plays it, null for AWS
 * @param choice
 *            which of AWS's hosts are called
 * @param patience
 *            how long to wait for an answer
 * @param rest
 *            waits between two questions whether somebody allowed it
 */
record SsoDoor(@Nullable URI loopback, EndpointChoice choice, Patience patience, Rest rest) {

    /** The way to AWS. */
    static SsoDoor aws(EndpointChoice choice, Patience patience) {
        return new SsoDoor(null, choice, patience, Thread::sleep);
    }

    /** Lets time pass. */
    @FunctionalInterface
    interface Rest {
        void rest(Duration time) throws InterruptedException;
    }

    /** The client that signs a person in, and renews that. */
    SsoOidcClient oidc(String region) {
        return SdkClients.oidc(pin(AwsHost.OIDC, region));
    }

    /** The client that gives out the credentials of a role. */
    SsoClient portal(String region) {
        return SdkClients.portal(pin(AwsHost.PORTAL, region));
    }

    /** The client that renews a sign-in by {@code aws login}. */
    SigninClient signin(String region) {
        return SdkClients.signin(pin(AwsHost.SIGNIN, region));
    }

    private Pin pin(AwsHost host, String region) {
        return new Pin(region, address(host, region), AnonymousCredentialsProvider.create(), patience);
    }

    /**
     * The address of a service where people sign in.
     *
     * @throws CredentialsException
     *             for a Region that is none of AWS
     */
    URI address(AwsHost host, String region) {
        var played = loopback;
        if (played != null) {
            return Endpoints.loopback(played);
        }
        var listed = Region.regions().stream().filter(known -> known.id().equals(region)).findFirst().orElseThrow(
                () -> new CredentialsException("The Region of the sign-in is no Region of AWS", false));
        return host.in(listed, choice);
    }
}
