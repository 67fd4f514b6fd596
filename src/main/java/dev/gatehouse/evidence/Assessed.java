package dev.gatehouse.evidence;

import java.util.List;
import java.util.Optional;

import dev.gatehouse.domain.address.AccessLevel;
import dev.gatehouse.domain.address.AddressSet;
import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.domain.baseline.Rule;
import dev.gatehouse.domain.baseline.RuleResult;
import dev.gatehouse.domain.baseline.Subject;
import dev.gatehouse.domain.finding.Acceptances;
import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.domain.finding.Finding;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ProfileDraft;
import dev.gatehouse.domain.profile.ProfileRef;

/**
 * What the settings of one profile mean.
 *
 * @param profile
 *            the settings
 * @param level
 *            how far the door stands open
 * @param access
 *            who may sign in, in one sentence
 * @param session
 *            how sessions end, in one sentence
 * @param effective
 *            everyone who may sign in
 * @param findings
 *            worst first
 * @param results
 *            how the settings stand against the rules asked for
 */
record Assessed(AuthenticationProfile profile, AccessLevel level, String access, String session, AddressSet effective,
        List<Weighed> findings, List<RuleResult> results) {

    static Assessed of(ProfileRef ref, AuthenticationProfile held, Acceptances accepted, List<Rule> rules,
            PackTexts texts) {
        var draft = held.toDraft();
        var analysis = DraftAnalysis.of(held, draft);
        var access = analysis.access().live();
        var findings = analysis.findings().stream().map(finding -> new Weighed(finding, place(finding, draft),
                texts.title(finding), texts.detail(finding), accepted.of(ref, finding, draft))).toList();
        var subject = Subject.of(analysis);
        var results = rules.stream().map(rule -> rule.assess(subject)).toList();
        return new Assessed(held, AccessLevel.of(access), texts.access(access), texts.session(held), access.effective(),
                findings, results);
    }

    /** How the settings stand against one of the rules. */
    Optional<RuleResult> result(Rule rule) {
        return results.stream().filter(one -> one.rule().equals(rule)).findFirst();
    }

    private static String place(Finding finding, ProfileDraft draft) {
        return switch (finding.target()) {
            case Finding.Target.Field(var field) -> field.wireName();
            case Finding.Target.Row(var list, var row) -> (list == ListKind.ALLOWED ? "AllowedIps" : "BlockedIps")
                    + "[" + row + "] " + draft.rows(list).get(row);
        };
    }
}
