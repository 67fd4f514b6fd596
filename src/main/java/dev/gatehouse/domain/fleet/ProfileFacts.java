package dev.gatehouse.domain.fleet;

import java.util.Comparator;
import java.util.Optional;

import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.domain.finding.Finding;
import dev.gatehouse.domain.local.NamedNetworks;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ChangeStamp;
import dev.gatehouse.domain.profile.SessionSettings;

/**
 * What a fleet shows of one profile as AWS holds it: no list, so that a thousand profiles of ten thousand rows each
 * stay
 * small.
 *
 * @param access
 *            who may sign in
 * @param session
 *            the session settings
 * @param findings
 *            how many findings there are
 * @param worst
 *            the worst of them, without its fixes; empty when there are none
 * @param stamp
 *            when and where it was changed last
 */
public record ProfileFacts(AccessFacts access, SessionSettings session, FindingCounts findings,
        Optional<Finding> worst, ChangeStamp stamp) {
    /**
     * What needs somebody most comes first: what AWS would refuse, what shuts everybody out or lets everybody in, idle
     * users who stay signed in, then warnings and suggestions.
     */
    public static final Comparator<ProfileFacts> WORST_FIRST = Comparator
            .comparing((ProfileFacts facts) -> facts.findings.errors(), Comparator.reverseOrder())
            .thenComparing(facts -> facts.findings.security(), Comparator.reverseOrder())
            .thenComparing(facts -> facts.access.isOpenToEveryone(), Comparator.reverseOrder())
            .thenComparing(facts -> facts.session.signsOutIdleUsers())
            .thenComparing(ProfileFacts::findings, FindingCounts.BEST_FIRST.reversed());

    /**
     * The facts of a profile; may take tens of milliseconds for ten thousand rows.
     *
     * @param networks
     *            those among them that must be kept are looked after
     */
    public static ProfileFacts of(AuthenticationProfile profile, NamedNetworks networks) {
        var analysis = DraftAnalysis.of(profile, profile.toDraft(), networks);
        return new ProfileFacts(AccessFacts.of(profile.access(), analysis.access().live().effective()),
                profile.session(), FindingCounts.of(analysis.findings()),
                analysis.findings().stream().findFirst().map(Finding::with), profile.stamp());
    }

    /**
     * Whether somebody should look: what AWS would refuse, what shuts people out, a door open to everyone, idle users
     * who stay signed in, or a warning.
     */
    public boolean needsAttention() {
        return findings.errors() + findings.security() + findings.warnings() > 0 || access.isOpenToEveryone()
                || !session.signsOutIdleUsers();
    }
}
