package dev.gatehouse.aws;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.profile.AuthenticationProfile;

import static org.assertj.core.api.Assertions.assertThat;

/** Holds what was read from a body against what another reader finds in it. */
final class SameReading {
    private SameReading() {}

    static void check(AuthenticationProfile profile, Map<String, @Nullable Object> json) {
        var members = (Map<?, ?>) Objects.requireNonNull(json.get("AuthenticationProfile"));
        var id = profile.identity();
        var session = profile.session();
        same(members, "Arn", id.arn());
        same(members, "Name", id.name());
        same(members, "Description", id.description());
        same(members, "IsDefault", id.isDefault());
        same(members, "AllowedIps", profile.access().allowed());
        same(members, "BlockedIps", profile.access().blocked());
        same(members, "PeriodicSessionDuration", number(session.periodic()));
        same(members, "MaxSessionDuration", number(session.maximum()));
        same(members, "SessionInactivityDuration", number(session.inactivity()));
        same(members, "SessionInactivityHandlingEnabled", session.inactivityEnabled());
        same(members, "CreatedTime", number(profile.stamp().created()));
        same(members, "LastModifiedTime", number(profile.stamp().lastModified()));
        same(members, "LastModifiedRegion", profile.stamp().lastModifiedRegion());
    }

    private static void same(Map<?, ?> members, String name, @Nullable Object read) {
        var plain = members.get(name);
        if (plain instanceof BigDecimal number && read instanceof BigDecimal other) {
            assertThat(other.subtract(number).abs()).as(name).isLessThan(new BigDecimal("0.000000001"));
        } else {
            assertThat(read).as(name).isEqualTo(plain instanceof List<?> list ? List.copyOf(list) : plain);
        }
    }

    private static @Nullable BigDecimal number(java.time.@Nullable Duration duration) {
        return duration == null ? null : BigDecimal.valueOf(duration.toMinutes());
    }

    private static @Nullable BigDecimal number(@Nullable Instant time) {
        return time == null
                ? null
                : BigDecimal.valueOf(time.getEpochSecond()).add(BigDecimal.valueOf(time.getNano(), 9));
    }
}
