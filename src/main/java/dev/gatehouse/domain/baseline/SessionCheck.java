package dev.gatehouse.domain.baseline;

import java.time.Duration;
import java.util.Optional;

import dev.gatehouse.domain.profile.ProfileLimits;

/** Looks at how long people stay signed in. What AWS did not report is not assessed. */
public sealed interface SessionCheck extends Check {

    /**
     * Idle users are signed out after so long at most. A time below the least AWS takes, or one that the longest
     * session ends before, does not meet it: it is never in force (domain §2).
     *
     * @param most
     *            15 to 720 minutes
     */
    record IdleAtMost(Duration most) implements SessionCheck {
        @Override
        public Look look(Subject subject) {
            var seen = Seen.Sessions.of(subject);
            if (!seen.toggleReported() || (seen.on() && subject.draft().session().inactivity().isEmpty())) {
                return Look.unknown(seen);
            }
            return Look.of(seen.on() && seen.idle().filter(idle -> inForce(idle, seen.longest())).isPresent(), seen);
        }

        private boolean inForce(Duration idle, Optional<Duration> longest) {
            return idle.compareTo(ProfileLimits.INACTIVITY.min()) >= 0 && idle.compareTo(most) <= 0
                    && longest.filter(session -> session.compareTo(idle) <= 0).isEmpty();
        }
    }

    /** Idle users are signed out, whenever. */
    record IdleSignOut() implements SessionCheck {
        @Override
        public Look look(Subject subject) {
            var seen = Seen.Sessions.of(subject);
            return seen.toggleReported() ? Look.of(seen.on(), seen) : Look.unknown(seen);
        }
    }

    /**
     * A session ends after so long at most.
     *
     * @param most
     *            the longest
     */
    record SessionAtMost(Duration most) implements SessionCheck {
        @Override
        public Look look(Subject subject) {
            var seen = Seen.Sessions.of(subject);
            return seen.longest().map(longest -> Look.of(longest.compareTo(most) <= 0, seen))
                    .orElseGet(() -> Look.unknown(seen));
        }
    }
}
