package dev.gatehouse.cli;

import java.util.List;
import java.util.Optional;

import dev.gatehouse.domain.journal.Origin;
import dev.gatehouse.domain.profile.ProfileRef;

/**
 * What {@code gatehouse apply} would do, as far as could be found out.
 *
 * @param verdict
 *            how it ended
 * @param ref
 *            the profile
 * @param origin
 *            from where and as whom it was read, empty when AWS did not say
 * @param wished
 *            the file beside what AWS holds, empty when it was not read
 * @param remarks
 *            whole sentences: why nothing could be planned, and what stands in the way of sending
 */
record Planned(PlanVerdict verdict, ProfileRef ref, Optional<Origin> origin, Optional<Wished> wished,
        List<String> remarks) {}
