package dev.gatehouse.domain.fleet;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import dev.gatehouse.domain.address.AddressFamily;
import dev.gatehouse.domain.address.AddressSet;
import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.domain.finding.Severity;
import dev.gatehouse.domain.profile.AuthenticationProfile;

/**
 * What a profile amounted to at one time.
 *
 * @param findings
 *            how many of each class, as the rules of this version judge it; every class is there
 * @param admitted
 *            who could sign in
 * @param idle
 *            how idle users were signed out
 * @param longest
 *            the longest session; empty when AWS did not report it
 */
public record ProfilePosture(Map<Severity, Integer> findings, AddressSet admitted, Idle idle,
        Optional<Duration> longest) {
    /** Copies the map. */
    public ProfilePosture {
        findings = Map.copyOf(findings);
    }

    /** That of a profile. */
    public static ProfilePosture of(AuthenticationProfile profile) {
        var analysis = DraftAnalysis.of(profile, profile.toDraft());
        var counts = none();
        analysis.findings().forEach(finding -> counts.merge(finding.severity(), 1, Integer::sum));
        return new ProfilePosture(counts, analysis.access().live().effective(), idle(profile),
                Optional.ofNullable(profile.session().maximum()));
    }

    /** Whether every address of at least one family could sign in. */
    public boolean isOpen() {
        return Stream.of(AddressFamily.values()).anyMatch(admitted::coversAll);
    }

    static Map<Severity, Integer> none() {
        var counts = new EnumMap<Severity, Integer>(Severity.class);
        for (var severity : Severity.values()) {
            counts.put(severity, 0);
        }
        return counts;
    }

    private static Idle idle(AuthenticationProfile profile) {
        var enabled = profile.session().inactivityEnabled();
        var after = Optional.ofNullable(profile.session().inactivity());
        return enabled == null
                ? new Idle(Idle.State.NOT_REPORTED, after)
                : new Idle(enabled ? Idle.State.ON : Idle.State.OFF, after);
    }

    /**
     * How idle users are signed out.
     *
     * @param state
     *            whether they are
     * @param after
     *            the stored time, without effect unless it is on; empty when not reported
     */
    public record Idle(State state, Optional<Duration> after) {
        /** Whether idle users are signed out. */
        public enum State {
            ON, OFF, NOT_REPORTED
        }
    }
}
