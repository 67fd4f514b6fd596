package dev.gatehouse.domain.finding;

import java.util.List;

import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.domain.profile.ProfileField;

/** Networks that somebody marked as never to be shut out, and that a draft would refuse. */
final class KeepFindings {
    private KeepFindings() {}

    static List<Finding> check(List<KnownNetwork> known) {
        return known.stream().filter(one -> !one.draft().isWhole()).map(KeepFindings::finding).toList();
    }

    private static Finding finding(KnownNetwork known) {
        return Finding.field(FindingCode.MUST_KEEP_REFUSED, place(known), known.network().name(),
                known.draft().covered(), known.network().ranges().size(), known.draft().refused())
                .with(known.fixes().toArray(Fix[]::new));
    }

    /** The list whose rows shut it out. */
    private static ProfileField place(KnownNetwork known) {
        return known.fixes().stream().allMatch(fix -> fix.list() == ListKind.BLOCKED)
                ? ProfileField.BLOCKED_IPS
                : ProfileField.ALLOWED_IPS;
    }
}
