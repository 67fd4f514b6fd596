package dev.gatehouse.evidence;

import java.util.Optional;

import dev.gatehouse.domain.finding.Acceptance;
import dev.gatehouse.domain.finding.Finding;

/**
 * A finding about what AWS holds.
 *
 * @param finding
 *            what it is
 * @param place
 *            the member of the profile it is about, with the row where it is a list: {@code AllowedIps[2] 10.0.0.0/8}
 * @param title
 *            in one line
 * @param detail
 *            what it means
 * @param accepted
 *            who lives with it says why
 */
record Weighed(Finding finding, String place, String title, String detail, Optional<Acceptance> accepted) {}
