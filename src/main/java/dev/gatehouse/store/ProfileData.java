package dev.gatehouse.store;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.profile.AccessLists;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ChangeStamp;
import dev.gatehouse.domain.profile.ProfileId;
import dev.gatehouse.domain.profile.ProfileIdentity;
import dev.gatehouse.domain.profile.SessionSettings;

/** A profile as it stands in a file; a member AWS did not report is absent. Durations are minutes, as on the wire. */
record ProfileData(String id, @Nullable String arn, @Nullable String name, @Nullable String description,
        @Nullable Boolean isDefault, @Nullable List<String> allowedIps, @Nullable List<String> blockedIps,
        @Nullable Long periodicSessionDuration, @Nullable Long maxSessionDuration,
        @Nullable Long sessionInactivityDuration, @Nullable Boolean sessionInactivityHandlingEnabled,
        @Nullable Instant createdTime, @Nullable Instant lastModifiedTime, @Nullable String lastModifiedRegion,
        @Nullable List<String> otherFields) {

    static ProfileData of(AuthenticationProfile profile) {
        var identity = profile.identity();
        var session = profile.session();
        var stamp = profile.stamp();
        return new ProfileData(identity.id().value(), identity.arn(), identity.name(), identity.description(),
                identity.isDefault(), profile.access().allowed(), profile.access().blocked(),
                minutes(session.periodic()), minutes(session.maximum()), minutes(session.inactivity()),
                session.inactivityEnabled(), stamp.created(), stamp.lastModified(), stamp.lastModifiedRegion(),
                profile.otherFields().isEmpty() ? null : profile.otherFields());
    }

    AuthenticationProfile profile() {
        return new AuthenticationProfile(
                new ProfileIdentity(new ProfileId(id), arn, name, description, isDefault),
                new AccessLists(allowedIps, blockedIps),
                new SessionSettings(duration(periodicSessionDuration), duration(maxSessionDuration),
                        duration(sessionInactivityDuration), sessionInactivityHandlingEnabled),
                new ChangeStamp(createdTime, lastModifiedTime, lastModifiedRegion),
                otherFields == null ? List.of() : otherFields);
    }

    static @Nullable Long minutes(@Nullable Duration duration) {
        return duration == null ? null : duration.toMinutes();
    }

    static @Nullable Duration duration(@Nullable Long minutes) {
        return minutes == null ? null : Duration.ofMinutes(minutes);
    }
}
