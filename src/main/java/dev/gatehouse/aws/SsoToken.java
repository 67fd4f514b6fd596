package dev.gatehouse.aws;

import java.time.Instant;
import java.util.Optional;

/**
 * A sign-in to IAM Identity Center; it lives in memory only.
 *
 * @param secret
 *            the token itself
 * @param end
 *            when it ends
 * @param renewal
 *            what renews it, where it can be renewed
 */
record SsoToken(String secret, Instant end, Optional<Renewal> renewal) {
    @Override
    public String toString() {
        return "SsoToken[not shown]";
    }

    /**
     * What renews a sign-in.
     *
     * @param client
     *            the id of the registered client
     * @param clientSecret
     *            its secret
     * @param token
     *            the token that renews
     * @param end
     *            when the registration ends
     */
    record Renewal(String client, String clientSecret, String token, Instant end) {
        @Override
        public String toString() {
            return "Renewal[not shown]";
        }
    }
}
