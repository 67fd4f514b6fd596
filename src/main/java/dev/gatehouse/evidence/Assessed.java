package dev.gatehouse.evidence;

import java.util.List;
import java.util.Optional;

import dev.gatehouse.domain.address.AccessLevel;
import dev.gatehouse.domain.address.AddressSet;
import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.domain.finding.ControlCheck;
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
 * @param controls
 *            how the settings stand against the controls asked for
 */
record Assessed(AuthenticationProfile profile, AccessLevel level, String access, String session, AddressSet effective,
        List<Weighed> findings, List<ControlCheck> controls) {

    static Assessed of(ProfileRef ref, AuthenticationProfile held, PackInput input, PackTexts texts) {
        var draft = held.toDraft();
        var analysis = DraftAnalysis.of(held, draft);
        var rules = analysis.access().live();
        var findings = analysis.findings().stream().map(finding -> new Weighed(finding, place(finding, draft),
                texts.title(finding), texts.detail(finding), input.accepted().of(ref, finding, draft))).toList();
        var longest = Optional.ofNullable(held.session().maximum());
        var checks = input.controls().stream().map(control -> ControlCheck.of(control, draft.session(), longest))
                .toList();
        return new Assessed(held, AccessLevel.of(rules), texts.access(rules), texts.session(held), rules.effective(),
                findings, checks);
    }

    /** How the settings stand against one control; empty when it was not asked for. */
    Optional<ControlCheck> check(ControlCheck.Control control) {
        return controls.stream().filter(check -> check.control() == control).findFirst();
    }

    private static String place(Finding finding, ProfileDraft draft) {
        return switch (finding.target()) {
            case Finding.Target.Field(var field) -> field.wireName();
            case Finding.Target.Row(var list, var row) -> (list == ListKind.ALLOWED ? "AllowedIps" : "BlockedIps")
                    + "[" + row + "] " + draft.rows(list).get(row);
        };
    }
}
