package dev.gatehouse.aws;

import java.time.Instant;

/**
 * A sign-in to IAM Identity Center made in this window; it lives in memory only.
 *
 * @param secret
 *            the token itself
 * @param end
 *            when it ends
 */
record SsoToken(String secret, Instant end) {
    @Override
    public String toString() {
        return "SsoToken[not shown]";
    }
}
