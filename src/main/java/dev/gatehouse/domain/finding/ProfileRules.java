package dev.gatehouse.domain.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import dev.gatehouse.domain.address.AccessRules;
import dev.gatehouse.domain.local.NamedNetworks;
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
     * @param rules
     *            the draft's own access rules, computed once by the caller
     * @param networks
     *            those among them that must be kept are looked after
     * @return findings, worst first, then in the order of the form
     */
    public static List<Finding> check(AuthenticationProfile base, ProfileDraft draft, AccessRules rules,
            NamedNetworks networks) {
        var findings = new ArrayList<Finding>();
        findings.addAll(AccessFindings.check(base, draft, rules));
        findings.addAll(KeepFindings.check(draft, rules, networks.mustKeep()));
        findings.addAll(RowFindings.check(base, draft));
        findings.addAll(SessionFindings.check(base.session(), draft.session()));
        findings.addAll(IdentityFindings.check(base.identity(), draft));
        findings.sort(Comparator.comparing(Finding::severity));
        return List.copyOf(findings);
    }
}
