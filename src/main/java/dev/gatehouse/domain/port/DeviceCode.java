package dev.gatehouse.domain.port;

import java.time.Instant;

/**
 * What a person compares and allows in a browser to sign in to IAM Identity Center.
 *
 * @param code
 *            the code that the browser has to show too
 * @param link
 *            the page that shows it
 * @param end
 *            how long it can be allowed
 */
public record DeviceCode(String code, String link, Instant end) {}
