package dev.gatehouse.domain.finding;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.address.AccessRules;
import dev.gatehouse.domain.local.NamedNetworks;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ProfileChange;
import dev.gatehouse.domain.profile.ProfileDiff;
import dev.gatehouse.domain.profile.ProfileDraft;
import dev.gatehouse.domain.text.Nearby;

/**
 * Everything the screens show about a draft, computed once, away from the window's thread.
 *
 * @param base
 *            what AWS holds
 * @param draft
 *            what stands in the form
 * @param access
 *            who may sign in, live and under the draft
 * @param changes
 *            what would be sent and what it does
 * @param known
 *            the networks that must be kept and how they stand, in the order of the networks
 * @param findings
 *            worst first
 */
public record DraftAnalysis(AuthenticationProfile base, ProfileDraft draft, Access access, Changes changes,
        List<KnownNetwork> known, List<Finding> findings) {

    /** Analyses a draft where no network is known; see the other. */
    public static DraftAnalysis of(AuthenticationProfile base, ProfileDraft draft) {
        return of(base, draft, NamedNetworks.NONE, Optional.empty());
    }

    /**
     * Analyses a draft; may take tens of milliseconds for ten thousand rows.
     *
     * @param networks
     *            those among them that must be kept are looked after
     * @param before
     *            an earlier analysis; what it has read is not read again
     */
    public static DraftAnalysis of(AuthenticationProfile base, ProfileDraft draft, NamedNetworks networks,
            Optional<DraftAnalysis> before) {
        var access = access(base, draft, before);
        var rules = access.draft();
        var change = draft.changeFrom(base);
        var known = KnownNetwork.all(networks.mustKeep(), draft, access);
        var diff = ProfileDiff.of(base, change, access.live().effective(), rules.effective());
        return new DraftAnalysis(base, draft, access, new Changes(change, diff), known,
                sameAsBefore(ProfileRules.check(base, draft, access, known), before));
    }

    /** Thousands of findings stay as they were when one row changes; nobody has to hold them twice. */
    private static List<Finding> sameAsBefore(List<Finding> findings, Optional<DraftAnalysis> before) {
        if (before.isEmpty()) {
            return findings;
        }
        var known = new Nearby<>(before.map(DraftAnalysis::findings).orElse(List.of()), Function.<Finding>identity());
        return IntStream.range(0, findings.size())
                .mapToObj(at -> known.find(at, findings.get(at)).orElse(findings.get(at))).toList();
    }

    private static Access access(AuthenticationProfile base, ProfileDraft draft, Optional<DraftAnalysis> before) {
        var lists = base.access();
        var live = before.map(earlier -> earlier.access().live().rereading(lists.allowedRows(), lists.blockedRows()))
                .orElseGet(base::rules);
        return new Access(live, draft.rules(before.map(earlier -> earlier.access().draft()).orElse(live)));
    }

    /** An analysis is equal to itself only: each one is news, also where it says what the one before it said. */
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }

    /** The first finding that must be put right before anything can be sent. */
    public Optional<Finding> firstError() {
        return findings.stream().filter(finding -> finding.severity() == Severity.ERROR).findFirst();
    }

    /**
     * Who may sign in.
     *
     * @param live
     *            under what AWS holds
     * @param draft
     *            under what stands in the form
     */
    public record Access(AccessRules live, AccessRules draft) {}

    /**
     * What would be sent.
     *
     * @param change
     *            the smallest update
     * @param diff
     *            what it does
     */
    public record Changes(ProfileChange change, ProfileDiff diff) {}
}
