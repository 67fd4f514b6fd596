package dev.gatehouse.aws;

import java.net.URI;
import java.time.Duration;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.auth.credentials.AnonymousCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.awscore.defaultsmode.DefaultsMode;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.urlconnection.ProxyConfiguration;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.sso.SsoClient;
import software.amazon.awssdk.services.sso.endpoints.SsoEndpointProvider;
import software.amazon.awssdk.services.ssooidc.SsoOidcClient;
import software.amazon.awssdk.services.ssooidc.endpoints.SsoOidcEndpointProvider;

/**
 * The way to IAM Identity Center: clients with an address that is computed here, as all others (domain §4.2).
 *
 * @param loopback
 *            where a sandbox plays it, null for AWS
 * @param patience
 *            how long to wait for an answer
 * @param rest
 *            waits between two questions whether somebody allowed it
 */
record SsoDoor(@Nullable URI loopback, Patience patience, Rest rest) {
    private static final ProfileFile NO_PROFILES = ProfileFile.aggregator().build();

    /** The way to AWS. */
    static SsoDoor aws() {
        return new SsoDoor(null, Patience.STANDARD, Thread::sleep);
    }

    /** Lets time pass. */
    @FunctionalInterface
    interface Rest {
        void rest(Duration time) throws InterruptedException;
    }

    /** The client that signs a person in. */
    SsoOidcClient oidc(String region) {
        return pinned(SsoOidcClient.builder(), region, address("oidc", region, known -> SsoOidcEndpointProvider
                .defaultProvider().resolveEndpoint(asked -> asked.region(known).useFips(false).useDualStack(false))
                .join().url()));
    }

    /** The client that gives out the credentials of a role. */
    SsoClient portal(String region) {
        return pinned(SsoClient.builder(), region, address("portal.sso", region, known -> SsoEndpointProvider
                .defaultProvider().resolveEndpoint(asked -> asked.region(known).useFips(false).useDualStack(false))
                .join().url()));
    }

    private URI address(String service, String region, Function<Region, URI> computed) {
        var played = loopback;
        if (played != null) {
            return Endpoints.loopback(played);
        }
        var listed = Region.regions().stream().filter(known -> known.id().equals(region)).findFirst().orElseThrow(
                () -> new CredentialsException("sso_region is no Region of AWS", false));
        return Endpoints.checked(service, region, computed.apply(listed));
    }

    private <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> C pinned(B builder, String region,
            URI endpoint) {
        var limits = ClientOverrideConfiguration.builder().retryStrategy(Retries.forReading(patience))
                .defaultProfileFile(NO_PROFILES).apiCallAttemptTimeout(patience.attempt())
                .apiCallTimeout(patience.call()).build();
        var wire = UrlConnectionHttpClient.builder().connectionTimeout(patience.connect())
                .socketTimeout(patience.attempt());
        if (loopback != null) {
            wire.proxyConfiguration(ProxyConfiguration.builder().useSystemPropertyValues(false)
                    .useEnvironmentVariablesValues(false).build());
        }
        return builder.region(Region.of(region)).endpointOverride(endpoint).fipsEnabled(false)
                .credentialsProvider(AnonymousCredentialsProvider.create()).dualstackEnabled(false)
                .defaultsMode(DefaultsMode.LEGACY).overrideConfiguration(limits).httpClient(wire.build()).build();
    }
}
