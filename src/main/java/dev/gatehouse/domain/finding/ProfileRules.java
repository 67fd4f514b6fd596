package dev.gatehouse.domain.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ProfileDraft;

/** Everything worth knowing about a draft, against the profile it was made from. */
public final class ProfileRules {
    private ProfileRules() {}

    /**
     * Checks a draft.
     *
     * @param base
     *            what AWS holds
     * @param draft
     *            what stands in the form
     * @param access
     *            who may sign in, computed once by the caller
     * @param known
     *            the networks that must be kept, as they stand under the draft
     * @return findings, worst first, then in the order of the form
     */
    public static List<Finding> check(AuthenticationProfile base, ProfileDraft draft, DraftAnalysis.Access access,
            List<KnownNetwork> known) {
        var findings = new ArrayList<Finding>();
        findings.addAll(AccessFindings.check(base, draft, access));
        findings.addAll(KeepFindings.check(known));
        findings.addAll(RowFindings.check(base, access.draft()));
        findings.addAll(SessionFindings.check(base.session(), draft.session()));
        findings.addAll(IdentityFindings.check(base.identity(), draft));
        findings.sort(Comparator.comparing(Finding::severity));
        return List.copyOf(findings);
    }
}
