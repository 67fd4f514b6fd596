package dev.gatehouse.domain.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.profile.ProfileDraft;
import dev.gatehouse.domain.profile.ProfileField;
import dev.gatehouse.domain.profile.ProfileIdentity;
import dev.gatehouse.domain.profile.ProfileLimits;
import dev.gatehouse.domain.text.Characters;

/** Limits of name and description (domain §1); what AWS holds already is not held against anyone (decision 0010). */
final class IdentityFindings {
    private IdentityFindings() {}

    static List<Finding> check(ProfileIdentity base, ProfileDraft draft) {
        var findings = new ArrayList<Finding>();
        checkName(base, draft.name(), findings);
        checkDescription(base, draft.description(), findings);
        return findings;
    }

    private static void checkName(ProfileIdentity base, String name, List<Finding> findings) {
        if (isStored(name, base.name())) {
            return;
        }
        if (name.codePoints().allMatch(Characters::isBlank)) {
            findings.add(Finding.field(FindingCode.NAME_EMPTY, ProfileField.NAME));
        } else if (length(name) > ProfileLimits.NAME_MAX) {
            findings.add(Finding.field(FindingCode.NAME_TOO_LONG, ProfileField.NAME, length(name),
                    ProfileLimits.NAME_MAX));
        }
    }

    private static void checkDescription(ProfileIdentity base, String text, List<Finding> findings) {
        if (isStored(text, base.description())) {
            return;
        }
        if (text.isEmpty()) {
            findings.add(Finding.field(FindingCode.DESCRIPTION_CANNOT_BE_CLEARED, ProfileField.DESCRIPTION));
        } else if (length(text) > ProfileLimits.DESCRIPTION_MAX) {
            findings.add(Finding.field(FindingCode.DESCRIPTION_TOO_LONG, ProfileField.DESCRIPTION, length(text),
                    ProfileLimits.DESCRIPTION_MAX));
        }
    }

    private static boolean isStored(String text, @Nullable String stored) {
        return text.equals(Objects.requireNonNullElse(stored, ""));
    }

    private static int length(String text) {
        return text.codePointCount(0, text.length());
    }
}
