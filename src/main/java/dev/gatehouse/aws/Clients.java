package dev.gatehouse.aws;

import java.net.URI;

import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;
import software.amazon.awssdk.services.cloudtrail.CloudTrailClient;
import software.amazon.awssdk.services.connect.ConnectClient;
import software.amazon.awssdk.services.sts.StsClient;

/**
 * The SDK's clients of one connection: two for Amazon Connect, since a retry strategy cannot be chosen per request
 * (domain §4.1), one for the Security Token Service and one for CloudTrail. Each is made when first used.
 */
final class Clients implements AutoCloseable {
    private final Access access;
    private final AwsCredentialsProvider credentials;
    private final Patience patience;
    private final Lazy<ConnectClient> reading = new Lazy<>(this::reading);
    private final Lazy<ConnectClient> writing = new Lazy<>(this::writing);
    private final Lazy<StsClient> identity = new Lazy<>(this::identity);
    private final Lazy<CloudTrailClient> recording = new Lazy<>(this::recording);

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

    /** The id of the key that these clients sign with now. May block for as long as its source takes. */
    String accessKeyId() {
        return credentials.resolveCredentials().accessKeyId();
    }

    /** The client that asks who changed what. */
    CloudTrailClient trail() {
        return recording.get();
    }

    @Override
    public void close() {
        try (var _ = reading.end(); var _ = writing.end(); var _ = identity.end(); var _ = recording.end()) {
            // closes those that were made, all of them even if one fails
        }
    }

    private ConnectClient reading() {
        return SdkClients.connect(pin(access.connect()), Retries.forReading(patience));
    }

    private ConnectClient writing() {
        return SdkClients.connect(pin(access.connect()), Retries.forWriting());
    }

    private StsClient identity() {
        return SdkClients.sts(pin(access.sts()));
    }

    private CloudTrailClient recording() {
        return SdkClients.trail(pin(access.trail()));
    }

    private Pin pin(URI endpoint) {
        return new Pin(access.target().region(), endpoint, credentials, patience);
    }
}
