package dev.gatehouse.domain.profile;

import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.address.AddressEntry;
import dev.gatehouse.domain.address.AddressRange;

/**
 * Whether two states of a profile say the same. The service may reorder, de-duplicate or respell lists (domain §6), so
 * they are compared as sets of canonical ranges.
 */
public final class ProfileMatch {
    private ProfileMatch() {}

    /** The editable fields whose meaning differs. */
    public static Set<ProfileField> differing(AuthenticationProfile one, AuthenticationProfile other) {
        var differing = EnumSet.noneOf(ProfileField.class);
        for (var field : ProfileField.values()) {
            if (!Objects.equals(meaning(field, one), meaning(field, other))) {
                differing.add(field);
            }
        }
        return differing;
    }

    private static @Nullable Object meaning(ProfileField field,
            AuthenticationProfile profile) {
        return switch (field) {
            case NAME -> profile.identity().name();
            case DESCRIPTION -> profile.identity().description();
            case ALLOWED_IPS -> canonical(profile.access().allowedRows());
            case BLOCKED_IPS -> canonical(profile.access().blockedRows());
            case PERIODIC_SESSION_DURATION -> profile.session().periodic();
            case SESSION_INACTIVITY_HANDLING_ENABLED -> profile.session().inactivityEnabled();
            case SESSION_INACTIVITY_DURATION -> profile.session().inactivity();
        };
    }

    private static Set<String> canonical(List<String> rows) {
        return rows.stream().map(ProfileMatch::spelledAlike).collect(Collectors.toUnmodifiableSet());
    }

    /** What a row means, in one spelling for all that mean the same; a row that cannot be read, as it stands. */
    public static String spelledAlike(String row) {
        var entry = AddressEntry.of(row);
        return entry.range().map(AddressRange::toString).orElse(entry.text());
    }
}
