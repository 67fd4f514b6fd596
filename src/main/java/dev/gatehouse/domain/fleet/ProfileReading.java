package dev.gatehouse.domain.fleet;

import java.util.Optional;

import dev.gatehouse.domain.port.CallTrace;
import dev.gatehouse.domain.port.ProfileSummary;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ProfileRef;

/**
 * One profile as it was read, or why it could not be.
 *
 * @param ref
 *            the profile
 * @param summary
 *            what the list of profiles said of it
 * @param reply
 *            its settings with the call behind them, which holds AWS's answer as received
 */
public record ProfileReading(ProfileRef ref, ProfileSummary summary, Reply<AuthenticationProfile> reply) {

    /** The settings; empty when they could not be read. */
    public Optional<AuthenticationProfile> profile() {
        return reply.answer();
    }

    /** The call behind it, answered or not. */
    public CallTrace trace() {
        return reply.trace();
    }
}
