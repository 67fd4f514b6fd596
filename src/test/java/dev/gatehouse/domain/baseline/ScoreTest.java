package dev.gatehouse.domain.baseline;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.gatehouse.testing.Profiles;

import static org.assertj.core.api.Assertions.assertThat;

/** What counts in a score, and who comes first. */
class ScoreTest {
    private static final Baseline ALLOW_LIST = new Baseline("acme", "Acme", "1", List.of(
            Rule.of("acme-allowed", "Acme 1", new AccessCheck.AllowListPresent(), Otherwise.FAIL),
            Rule.of("acme-description", "Acme 2", new ContentCheck.DescriptionPresent(), Otherwise.ADVISE)));

    @Test
    void anAdvisoryRuleIsInNoCount() {
        var result = ALLOW_LIST.assess(Subject.of(Profiles.example3()));
        assertThat(result.rules()).hasSize(2);
        assertThat(result.score()).isEqualTo(new Score(1, 0, 0, 0));
    }

    @Test
    void whatCannotBeAssessedIsNeitherForNorAgainst() {
        var score = ALLOW_LIST.assess(Subject.of(Profiles.lists("P", null, null))).score();
        assertThat(score).isEqualTo(new Score(0, 0, 0, 1));
        assertThat(score.assessed()).isZero();
    }

    @ParameterizedTest
    @CsvSource({"1,0,0,0", "0,1,0,0", "0,0,1,0", "9,0,0,0"})
    void aFailureWeighsMoreThanAnyNumberOfOpenQuestions(int needing, int failed, int notAssessed, int passed) {
        var score = new Score(passed, failed, needing, notAssessed);
        assertThat(Score.WORST_FIRST.compare(new Score(99, 2, 0, 0), score)).isNegative();
        assertThat(Score.WORST_FIRST.compare(score, score)).isZero();
    }
}
