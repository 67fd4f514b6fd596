package dev.gatehouse.aws;

import java.net.URI;

import software.amazon.awssdk.auth.credentials.AwsCredentialsProvider;

/**
 * What ties a client down: nothing that environment, profile or system properties say changes it.
 *
 * @param region
 *            the Region that requests are signed for
 * @param endpoint
 *            the one host it may send to
 * @param credentials
 *            as whom it calls
 * @param patience
 *            how long it waits
 */
record Pin(String region, URI endpoint, AwsCredentialsProvider credentials, Patience patience) {
    @Override
    public String toString() {
        return "Pin[" + endpoint + "]";
    }
}
