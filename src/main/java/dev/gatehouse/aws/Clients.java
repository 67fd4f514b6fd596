package dev.gatehouse.aws;

import java.net.URI;

import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.awscore.defaultsmode.DefaultsMode;
import software.amazon.awssdk.core.client.config.ClientOverrideConfiguration;
import software.amazon.awssdk.http.urlconnection.ProxyConfiguration;
import software.amazon.awssdk.http.urlconnection.UrlConnectionHttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.api.RetryStrategy;
import software.amazon.awssdk.services.connect.ConnectClient;
import software.amazon.awssdk.services.sts.StsClient;

/**
 * The SDK's clients of one connection: two for Amazon Connect, since a retry strategy cannot be chosen per request
 * (domain §4.1), and one for the Security Token Service. Each is made when first used, and everything that environment,
 * profile or system properties could set is set here.
 */
final class Clients implements AutoCloseable {
    private static final ProfileFile NO_PROFILES = ProfileFile.aggregator().build();

    private final Access access;
    private final AwsCredentialsProvider credentials;
    private final Patience patience;
    private final Lazy<ConnectClient> reading = new Lazy<>(this::reading);
    private final Lazy<ConnectClient> writing = new Lazy<>(this::writing);
    private final Lazy<StsClient> identity = new Lazy<>(this::identity);

    Clients(Access access, AwsCredentialsProvider credentials, Patience patience) {
        this.access = access;
        this.credentials = credentials;
        this.patience = patience;
    }

    /** The client to read with. */
    ConnectClient reader() {
        return reading.get();
    }

    /** The client to write with. */
    ConnectClient writer() {
        return writing.get();
    }

    /** The client that asks who is calling. */
    StsClient sts() {
        return identity.get();
    }

    @Override
    public void close() {
        try (var _ = reading.end(); var _ = writing.end(); var _ = identity.end()) {
            // closes those that were made, all of them even if one fails
        }
    }

    private ConnectClient reading() {
        return pinned(ConnectClient.builder(), access.connect(), Retries.forReading(patience))
                .httpClient(http(RecordingHttpClient.Body.WITHHELD)).build();
    }

    private ConnectClient writing() {
        return pinned(ConnectClient.builder(), access.connect(), Retries.forWriting())
                .httpClient(http(RecordingHttpClient.Body.WITHHELD)).build();
    }

    private StsClient identity() {
        return pinned(StsClient.builder(), access.sts(), Retries.forReading(patience))
                .httpClient(http(RecordingHttpClient.Body.PASSED)).build();
    }

    private <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> B pinned(B builder, URI endpoint,
            RetryStrategy retries) {
        return builder.region(Region.of(access.target().region())).endpointOverride(endpoint)
                .credentialsProvider(credentials).fipsEnabled(false).dualstackEnabled(false)
                .defaultsMode(DefaultsMode.LEGACY).overrideConfiguration(limits(retries));
    }

    private ClientOverrideConfiguration limits(RetryStrategy retries) {
        return ClientOverrideConfiguration.builder().retryStrategy(retries).defaultProfileFile(NO_PROFILES)
                .apiCallAttemptTimeout(patience.attempt()).apiCallTimeout(patience.call()).build();
    }

    private RecordingHttpClient http(RecordingHttpClient.Body body) {
        var wire = UrlConnectionHttpClient.builder().connectionTimeout(patience.connect())
                .socketTimeout(patience.attempt());
        if ("http".equals(access.connect().getScheme())) {
            wire.proxyConfiguration(ProxyConfiguration.builder().useSystemPropertyValues(false)
                    .useEnvironmentVariablesValues(false).build());
        } else {
            wire.tlsTrustManagersProvider(() -> Certificates.believed(System.getenv()));
        }
        return new RecordingHttpClient(wire.build(), body, patience.attempt());
    }
}
