package dev.gatehouse.aws;

import java.util.regex.Pattern;

/**
 * The fixed fake credentials of a sandbox. They sign requests to loopback and nothing else, and no other credentials
 * are ever sent to loopback (reliability §4).
 *
 * @param accessKeyId
 *            the sandbox's key id
 * @param secretAccessKey
 *            the sandbox's secret key
 */
public record LoopbackCredentials(String accessKeyId, String secretAccessKey) {
    private static final Pattern COULD_BE_REAL = Pattern.compile("A[A-Z]{3}[A-Z2-7]{12,}");

    /**
     * Takes only key ids that AWS cannot have issued.
     *
     * @throws IllegalArgumentException
     *             for a key id in AWS's own alphabet
     */
    public LoopbackCredentials {
        if (accessKeyId.isBlank() || COULD_BE_REAL.matcher(accessKeyId).matches()) {
            throw new IllegalArgumentException("a sandbox takes only keys that AWS cannot have issued");
        }
    }

    @Override
    public String toString() {
        return "LoopbackCredentials[not shown]";
    }
}
