package dev.gatehouse.domain.port;

import java.time.Instant;

/**
 * A page on which a person signs in to IAM Identity Center; its answer comes back to this computer.
 *
 * @param link
 *            the page
 * @param end
 *            how long its answer is waited for
 */
public record BrowserPage(String link, Instant end) {}
