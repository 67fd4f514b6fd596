package dev.gatehouse.domain.matrix;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.gatehouse.domain.baseline.Baseline;
import dev.gatehouse.domain.baseline.BaselineResult;
import dev.gatehouse.domain.baseline.Score;
import dev.gatehouse.domain.baseline.ShippedBaselines;
import dev.gatehouse.domain.baseline.Subject;
import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.domain.finding.Finding;
import dev.gatehouse.domain.local.NamedNetworks;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ChangeStamp;
import dev.gatehouse.domain.profile.SessionSettings;

/**
 * What a fleet shows of one profile as AWS holds it: no list, so that a thousand profiles of ten thousand rows each
 * stay small.
 *
 * @param access
 *            who may sign in
 * @param session
 *            the session settings
 * @param findings
 *            how many findings there are
 * @param worst
 *            the worst of them, without its fixes; empty when there are none
 * @param score
 *            how it stands against the baselines that come with the program, and those of an organisation
 * @param stamp
 *            when and where it was changed last
 */
public record ProfileFacts(AccessFacts access, SessionSettings session, FindingCounts findings,
        Optional<Finding> worst, Score score, ChangeStamp stamp) {
    /**
     * What needs somebody most comes first: what AWS would refuse, what shuts everybody out or lets everybody in, what
     * fails a baseline, then warnings and suggestions.
     */
    public static final Comparator<ProfileFacts> WORST_FIRST = Comparator
            .comparing((ProfileFacts facts) -> facts.findings.errors(), Comparator.reverseOrder())
            .thenComparing(facts -> facts.findings.security(), Comparator.reverseOrder())
            .thenComparing(facts -> facts.access.isOpenToEveryone(), Comparator.reverseOrder())
            .thenComparing(ProfileFacts::score, Score.WORST_FIRST)
            .thenComparing(ProfileFacts::findings, FindingCounts.BEST_FIRST.reversed());

    /**
     * The facts of a profile; may take tens of milliseconds for ten thousand rows.
     *
     * @param networks
     *            those among them that must be kept are looked after
     * @param own
     *            baselines beside those that come with the program
     */
    public static ProfileFacts of(AuthenticationProfile profile, NamedNetworks networks, List<Baseline> own) {
        var analysis = DraftAnalysis.of(profile, profile.toDraft(), networks, Optional.empty());
        return new ProfileFacts(AccessFacts.of(profile.access(), analysis.access().live().effective()),
                profile.session(), FindingCounts.of(analysis.findings()),
                analysis.findings().stream().findFirst().map(Finding::with), score(Subject.of(analysis), own),
                profile.stamp());
    }

    private static Score score(Subject subject, List<Baseline> own) {
        return Score.sum(Stream.of(ShippedBaselines.all(), own)
                .flatMap(baselines -> BaselineResult.all(baselines, subject).stream()).map(BaselineResult::score)
                .toList());
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
