package dev.gatehouse.domain.baseline;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.domain.profile.SessionDraft;
import dev.gatehouse.domain.profile.SessionSettings;
import dev.gatehouse.testing.Profiles;
import dev.gatehouse.ui.common.Messages;

import static org.assertj.core.api.Assertions.assertThat;

/** What auditors compare with, to the minute (domain §5). */
class ShippedBaselinesTest {

    @ParameterizedTest(name = "toggle {0}, {1} min: {2}")
    @CsvSource({"true, 15, PASS", "true, 0:15, PASS", "true, 16, NEEDS_OTHER_EVIDENCE",
            "true, 14, NEEDS_OTHER_EVIDENCE", "true, soon, NEEDS_OTHER_EVIDENCE",
            "false, 15, NEEDS_OTHER_EVIDENCE", "false, 16, NEEDS_OTHER_EVIDENCE", ", 15, NOT_ASSESSED",
            ", 60, NOT_ASSESSED"})
    void pciIsMetOnlyByOnAndExactlyFifteen(@Nullable Boolean enabled, String minutes, Verdict verdict) {
        var base = Profiles.open("P");
        var draft = base.toDraft().withSession(new SessionDraft("", enabled, minutes));
        var subject = Subject.of(DraftAnalysis.of(base, draft));
        assertThat(ShippedBaselines.PCI_IDLE.assess(subject).verdict()).isEqualTo(verdict);
    }

    @ParameterizedTest(name = "on {0}, {1} min, session {2} min: AAL2 {3}, AAL3 {4}, HIPAA {5}")
    @CsvSource({"true, 15, 720, PASS, PASS, PASS", "true, 60, 720, PASS, NEEDS_OTHER_EVIDENCE, PASS",
            "true, 61, 720, NEEDS_OTHER_EVIDENCE, NEEDS_OTHER_EVIDENCE, PASS",
            "false, 15, 720, NEEDS_OTHER_EVIDENCE, NEEDS_OTHER_EVIDENCE, NEEDS_OTHER_EVIDENCE",
            "true, 15, 721, PASS, FAIL, PASS", "false, 15, 721, NEEDS_OTHER_EVIDENCE, FAIL, NEEDS_OTHER_EVIDENCE",
            "true, 15, 1441, NEEDS_OTHER_EVIDENCE, FAIL, PASS",
            "true, 15, , NOT_ASSESSED, NOT_ASSESSED, PASS", "true, , 720, NOT_ASSESSED, NOT_ASSESSED, PASS",
            ", 15, 720, NOT_ASSESSED, NOT_ASSESSED, NOT_ASSESSED", ", 15, 721, NOT_ASSESSED, FAIL, NOT_ASSESSED"})
    void theFiguresOfNistAndHipaa(@Nullable Boolean enabled, @Nullable Integer idle, @Nullable Integer longest,
            Verdict aal2, Verdict aal3, Verdict hipaa) {
        var subject = Subject.of(Profiles.with(Profiles.open("P"),
                new SessionSettings(null, minutes(longest), minutes(idle), enabled)));
        assertThat(List.of("nist-aal2", "nist-aal3", "hipaa-164.312"))
                .extracting(id -> ShippedBaselines.rule(id).orElseThrow().assess(subject).verdict())
                .containsExactly(aal2, aal3, hipaa);
    }

    @Test
    void aTextWithoutAFigureShowsTheValueAndDecidesNothing() {
        var results = BaselineResult.all(ShippedBaselines.all(), Subject.of(Profiles.example3())).stream()
                .flatMap(result -> result.rules().stream()).filter(result -> result.rule().isAdvisory()).toList();
        assertThat(results).hasSize(8).allSatisfy(result -> {
            assertThat(result.verdict()).isEqualTo(Verdict.NOT_ASSESSED);
            assertThat(result.isOpen()).isFalse();
            assertThat(result.seen()).singleElement()
                    .isInstanceOfAny(Seen.Sessions.class, Seen.Access.class);
        });
    }

    @Test
    void noRuleIsNamedTwiceAndEachHasItsNote() {
        var rules = ShippedBaselines.all().stream().flatMap(baseline -> baseline.rules().stream()).toList();
        assertThat(rules).extracting(Rule::id).doesNotHaveDuplicates();
        assertThat(Messages.strict(Locale.ENGLISH).bundle().keySet())
                .containsAll(rules.stream().map(rule -> "rule.note." + rule.id()).toList());
    }

    private static @Nullable Duration minutes(@Nullable Integer minutes) {
        return minutes == null ? null : Duration.ofMinutes(minutes);
    }
}
