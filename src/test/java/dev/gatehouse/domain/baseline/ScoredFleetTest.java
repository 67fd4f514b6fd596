package dev.gatehouse.domain.baseline;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.fleet.FleetNews;
import dev.gatehouse.fleet.FleetReader;
import dev.gatehouse.fleet.PauseGate;
import dev.gatehouse.testing.FakeConnect;
import dev.gatehouse.testing.ManualPace;
import dev.gatehouse.testing.Profiles;

import static org.assertj.core.api.Assertions.assertThat;

/** What counts in a score, and who comes first. */
class ScoredFleetTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-08-01T14:02:11Z"));
    private static final Baseline ALLOW_LIST = new Baseline("acme", "Acme", "1", List.of(
            Rule.of("acme-allowed", "Acme 1", new AccessCheck.AllowListPresent(), Otherwise.FAIL),
            Rule.of("acme-description", "Acme 2", new ContentCheck.DescriptionPresent(), Otherwise.ADVISE)));

    @Test
    void theWorstProfileComesFirstAndWhatWasNotReadIsInNoScore() throws InterruptedException {
        var aws = new FakeConnect(new ManualPace(), Profiles.example3(), Profiles.open("Default"),
                Profiles.open("Broken"));
        var reader = new FleetReader(_ -> true, new PauseGate(), FleetNews.NONE);
        var whole = ScoredFleet.of(reader.read(List.of(() -> aws), CLOCK), List.of(ALLOW_LIST));
        assertThat(whole.profiles()).extracting(one -> one.reading().summary().label())
                .containsExactly("Default", "Broken", "Example 3");
        assertThat(whole.score()).isEqualTo(new Score(1, 2, 0, 0));

        aws.nextRead(new GatewayFailure.AccessDenied(aws.details("AccessDeniedException", true, 1, true)));
        var partial = ScoredFleet.of(reader.read(List.of(() -> aws), CLOCK), List.of(ALLOW_LIST));
        assertThat(partial.unread()).hasSize(1);
        assertThat(partial.score()).isEqualTo(new Score(0, 2, 0, 0));
    }

    @Test
    void anAdvisoryRuleIsInNoCount() {
        var result = ALLOW_LIST.assess(Subject.of(Profiles.example3()));
        assertThat(result.rules()).hasSize(2);
        assertThat(result.score()).isEqualTo(new Score(1, 0, 0, 0));
        assertThat(result.score().isWhole()).isTrue();
    }

    @Test
    void whatCannotBeAssessedIsNeitherForNorAgainst() {
        var score = ALLOW_LIST.assess(Subject.of(Profiles.lists("P", null, null))).score();
        assertThat(score).isEqualTo(new Score(0, 0, 0, 1));
        assertThat(score.assessed()).isZero();
        assertThat(score.isWhole()).isFalse();
        assertThat(Score.NONE.isWhole()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1,0,0,0", "0,1,0,0", "0,0,1,0", "9,0,0,0"})
    void aFailureWeighsMoreThanAnyNumberOfOpenQuestions(int needing, int failed, int notAssessed, int passed) {
        var score = new Score(passed, failed, needing, notAssessed);
        assertThat(Score.WORST_FIRST.compare(new Score(99, 2, 0, 0), score)).isNegative();
        assertThat(Score.WORST_FIRST.compare(score, score)).isZero();
    }
}
