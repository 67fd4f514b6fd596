package dev.gatehouse.aws;

import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.awscore.defaultsmode.DefaultsMode;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.services.cloudtrail.CloudTrailClient;
import software.amazon.awssdk.services.connect.ConnectClient;
import software.amazon.awssdk.services.signin.SigninClient;
import software.amazon.awssdk.services.sso.SsoClient;
import software.amazon.awssdk.services.ssooidc.SsoOidcClient;
import software.amazon.awssdk.services.sts.StsClient;

/**
 * The one place that makes clients of the SDK, helpers too. Everything that environment, profile or system properties
 * could set is set here, so that each sends to the one host of its {@link Pin} and to no other (domain §4.2). A wall of
 * the architecture keeps it the only one.
 */
final class SdkClients {
    private static final ProfileFile NO_PROFILES = ProfileFile.aggregator().build();

    private SdkClients() {}

    /** Amazon Connect; bodies of its answers are read by us alone. */
    static ConnectClient connect(Pin pin, RetryStrategy retries) {
        return pinned(ConnectClient.builder(), pin, retries, RecordingHttpClient.Body.WITHHELD);
    }

    /** The Security Token Service. */
    static StsClient sts(Pin pin) {
        return helper(StsClient.builder(), pin);
    }

    /** CloudTrail. */
    static CloudTrailClient trail(Pin pin) {
        return helper(CloudTrailClient.builder(), pin);
    }

    /** The sign-in of IAM Identity Center. */
    static SsoOidcClient oidc(Pin pin) {
        return helper(SsoOidcClient.builder(), pin);
    }

    /** The portal of IAM Identity Center. */
    static SsoClient portal(Pin pin) {
        return helper(SsoClient.builder(), pin);
    }

    /** What renews a sign-in by {@code aws login}. */
    static SigninClient signin(Pin pin) {
        return helper(SigninClient.builder(), pin);
    }

    private static <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> C helper(B builder, Pin pin) {
        return pinned(builder, pin, Retries.forReading(pin.patience()), RecordingHttpClient.Body.PASSED);
    }

    private static <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> C pinned(B builder, Pin pin,
            RetryStrategy retries, RecordingHttpClient.Body body) {
        return builder.region(Region.of(pin.region())).endpointOverride(pin.endpoint())
                .credentialsProvider(pin.credentials()).fipsEnabled(false).dualstackEnabled(false)
                .defaultsMode(DefaultsMode.LEGACY).overrideConfiguration(limits(pin.patience(), retries))
                .httpClient(new RecordingHttpClient(wire(pin).build(), pin.endpoint(), body,
                        pin.patience().attempt()))
                .build();
    }

    private static ClientOverrideConfiguration limits(Patience patience, RetryStrategy retries) {
        return ClientOverrideConfiguration.builder().retryStrategy(retries).defaultProfileFile(NO_PROFILES)
                .apiCallAttemptTimeout(patience.attempt()).apiCallTimeout(patience.call()).build();
    }

    private static UrlConnectionHttpClient.Builder wire(Pin pin) {
        var wire = UrlConnectionHttpClient.builder().connectionTimeout(pin.patience().connect())
                .socketTimeout(pin.patience().attempt())
                .proxyConfiguration(Proxies.to(pin.endpoint(), System.getenv(), System.getProperties()));
        return "http".equals(pin.endpoint().getScheme())
                ? wire
                : wire.tlsTrustManagersProvider(() -> Certificates.believed(System.getenv()));
    }
}
