package dev.gatehouse.store;

import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.profile.FieldChange;
import dev.gatehouse.domain.profile.ProfileChange;
import dev.gatehouse.domain.profile.SessionChange;

/** A change as it stands in a file: just the fields that are sent, a list that is cleared as an empty one. */
record ChangeData(@Nullable String name, @Nullable String description, @Nullable List<String> allowedIps,
        @Nullable List<String> blockedIps, @Nullable Long periodicSessionDuration,
        @Nullable Boolean sessionInactivityHandlingEnabled, @Nullable Long sessionInactivityDuration) {

    static ChangeData of(ProfileChange change) {
        var session = change.session();
        return new ChangeData(change.name().sent().orElse(null), change.description().sent().orElse(null),
                rows(change.allowed()), rows(change.blocked()),
                ProfileData.minutes(session.periodic().sent().orElse(null)),
                session.inactivityEnabled().sent().orElse(null),
                ProfileData.minutes(session.inactivity().sent().orElse(null)));
    }

    ProfileChange change() {
        return new ProfileChange(set(name), set(description), list(allowedIps), list(blockedIps),
                new SessionChange(set(ProfileData.duration(periodicSessionDuration)),
                        set(sessionInactivityHandlingEnabled), set(ProfileData.duration(sessionInactivityDuration))));
    }

    private static @Nullable List<String> rows(FieldChange<List<String>> change) {
        return switch (change) {
            case FieldChange.Keep<List<String>> _ -> null;
            case FieldChange.Set<List<String>>(var rows) -> rows;
            case FieldChange.Clear<List<String>> _ -> List.of();
        };
    }

    private static FieldChange<List<String>> list(@Nullable List<String> rows) {
        return rows != null && rows.isEmpty() ? new FieldChange.Clear<>() : set(rows);
    }

    private static <T> FieldChange<T> set(@Nullable T value) {
        return value == null ? new FieldChange.Keep<>() : new FieldChange.Set<>(value);
    }
}
