package dev.gatehouse.aws;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.testing.Mutations;

import static org.assertj.core.api.Assertions.assertThat;

/** Ten thousand damaged answers: each is refused, or says what another reader finds in it too (reliability R9). */
class StrictReadingTest {
    private static final int MUTATIONS = 10_000;
    private static final long SEED = 20_261_122;

    @Test
    void aDamagedAnswerIsRefusedOrReadAsItStands() {
        var random = new Random(SEED);
        var good = Bodies.good(Bodies.REF).getBytes(StandardCharsets.UTF_8);
        int trusted = 0;
        for (int i = 0; i < MUTATIONS; i++) {
            var bytes = Mutations.of(good, random);
            if (ProfileAnswers.described(RawBody.of(bytes),
                    Bodies.REF) instanceof Checked.Trusted<AuthenticationProfile>(var profile)) {
                sayTheSame(profile, new PlainJson(new String(bytes, StandardCharsets.UTF_8)).document());
                trusted++;
            }
        }
        assertThat(trusted).isBetween(100, MUTATIONS - 1_000);
    }

    @Test
    void aGoodAnswerIsReadWhole() {
        var body = Bodies.good(Bodies.REF);

        var read = ProfileAnswers.described(RawBody.of(body), Bodies.REF);

        assertThat(read).isInstanceOf(Checked.Trusted.class);
        sayTheSame(((Checked.Trusted<AuthenticationProfile>) read).value(), new PlainJson(body).document());
    }

    private static void sayTheSame(AuthenticationProfile profile, Map<String, @Nullable Object> json) {
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
