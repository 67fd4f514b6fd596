package dev.gatehouse.aws;

import java.nio.charset.StandardCharsets;
import java.util.Random;

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
                SameReading.check(profile, new PlainJson(new String(bytes, StandardCharsets.UTF_8)).document());
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
        SameReading.check(((Checked.Trusted<AuthenticationProfile>) read).value(), new PlainJson(body).document());
    }
}
