package dev.gatehouse.aws;

/**
 * The fixed fake credentials of a sandbox. They sign requests to loopback and are never sent anywhere else; no other
 * credentials are ever sent to loopback (reliability §4).
 *
 * @param accessKeyId
 *            the sandbox's key id
 * @param secretAccessKey
 *            the sandbox's secret key
 * @param sessionToken
 *            the sandbox's session token
 */
public record LoopbackCredentials(String accessKeyId, String secretAccessKey, String sessionToken) {
    @Override
    public String toString() {
        return "LoopbackCredentials[not shown]";
    }
}
