package dev.gatehouse.domain.finding;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

import dev.gatehouse.domain.address.AddressFamily;
import dev.gatehouse.domain.address.AddressSet;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ProfileDraft;
import dev.gatehouse.domain.profile.ProfileField;

/** What the two lists mean together: who is let in and who is shut out (domain §2). */
final class AccessFindings {
    /** A sixteenth of a family: a /4 of IPv4. */
    private static final BigInteger MUCH = BigInteger.valueOf(16);

    private final AuthenticationProfile base;
    private final ProfileDraft draft;
    private final AddressSet before;
    private final AddressSet effective;
    private final AddressSet blocked;
    private final List<Finding> findings = new ArrayList<>();

    private AccessFindings(AuthenticationProfile base, ProfileDraft draft, DraftAnalysis.Access access) {
        this.base = base;
        this.draft = draft;
        this.before = access.live().effective();
        this.effective = access.draft().effective();
        this.blocked = access.draft().blockedSet();
    }

    static List<Finding> check(AuthenticationProfile base, ProfileDraft draft, DraftAnalysis.Access access) {
        var check = new AccessFindings(base, draft, access);
        if (check.effective.isEmpty()) {
            check.add(FindingCode.LOCKS_EVERYONE_OUT, ProfileField.ALLOWED_IPS);
            return check.findings;
        }
        check.opening();
        check.restricting();
        check.families();
        return check.findings;
    }

    private void opening() {
        for (var family : AddressFamily.values()) {
            if (isMost(effective, family) && (!isMost(before, family) || gainsMuch(family))) {
                add(FindingCode.OPENS_TO_EVERYONE, ProfileField.ALLOWED_IPS, family, before.size(family),
                        effective.size(family));
            }
        }
    }

    private void restricting() {
        if (base.access().allowedRows().isEmpty() && !draft.allowed().isEmpty()) {
            add(FindingCode.STARTS_TO_RESTRICT, ProfileField.ALLOWED_IPS, effective.size(AddressFamily.IPV4),
                    effective.size(AddressFamily.IPV6));
        }
    }

    private void families() {
        if (!blocked.isEmpty(AddressFamily.IPV4) && effective.coversAll(AddressFamily.IPV6)) {
            add(FindingCode.IPV6_BYPASSES_BLOCKS, ProfileField.BLOCKED_IPS);
        }
        if (draft.allowed().isEmpty()) {
            return;
        }
        if (effective.isEmpty(AddressFamily.IPV6)) {
            add(FindingCode.NO_IPV6_CLIENT, ProfileField.ALLOWED_IPS);
        } else if (effective.isEmpty(AddressFamily.IPV4)) {
            add(FindingCode.NO_IPV4_CLIENT, ProfileField.ALLOWED_IPS);
        }
    }

    /** At least half of a family's addresses: {@code 0.0.0.0/0}, but also a split into two halves with a hole. */
    private static boolean isMost(AddressSet set, AddressFamily family) {
        return set.size(family).multiply(BigInteger.TWO).compareTo(family.spaceSize()) >= 0;
    }

    /** The second half of a family deserves the same look as the first, although most of it was open before. */
    private boolean gainsMuch(AddressFamily family) {
        return effective.minus(before).size(family).multiply(MUCH).compareTo(family.spaceSize()) >= 0;
    }

    private void add(FindingCode code, ProfileField field, Object... arguments) {
        findings.add(Finding.field(code, field, arguments));
    }
}
