package dev.gatehouse.aws;

import java.time.Instant;
import java.util.Optional;
import java.util.stream.Stream;

import software.amazon.awssdk.auth.credentials.AwsSessionCredentials;
import tools.jackson.databind.JsonNode;

/**
 * What {@code aws login} keeps of a sign-in.
 *
 * @param credentials
 *            the credentials themselves, with their end
 * @param refresh
 *            what renews them
 * @param client
 *            the client they were given to
 * @param key
 *            the key, as PEM, that proves possession when renewing
 */
record LoginToken(AwsSessionCredentials credentials, String refresh, String client, String key) {

    /** What a file holds; empty where it is not whole. */
    static Optional<LoginToken> of(JsonNode kept) {
        var token = kept.path("accessToken");
        var parts = Stream.of(token.path("accessKeyId"), token.path("secretAccessKey"), token.path("sessionToken"),
                kept.path("refreshToken"), kept.path("clientId"), kept.path("dpopKey"))
                .map(node -> node.asString("")).toList();
        return parts.stream().anyMatch(String::isEmpty)
                ? Optional.empty()
                : KeptSignIns.time(token.path("expiresAt").asString("")).map(end -> new LoginToken(
                        credentials(parts.get(0), parts.get(1), parts.get(2), end), parts.get(3), parts.get(4),
                        parts.get(5)));
    }

    /** Credentials with an end. */
    static AwsSessionCredentials credentials(String id, String secret, String token, Instant end) {
        return AwsSessionCredentials.builder().accessKeyId(id).secretAccessKey(secret).sessionToken(token)
                .expirationTime(end).build();
    }

    /** When they end. */
    Instant end() {
        return credentials.expirationTime().orElse(Instant.MAX);
    }

    @Override
    public String toString() {
        return "LoginToken[not shown]";
    }
}
