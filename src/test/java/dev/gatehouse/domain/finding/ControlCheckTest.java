package dev.gatehouse.domain.finding;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.gatehouse.domain.profile.SessionDraft;

import static org.assertj.core.api.Assertions.assertThat;

/** PCI DSS v4.0.1 8.2.8 is met only by on and exactly 15 minutes (domain §5). */
class ControlCheckTest {
    @ParameterizedTest(name = "toggle {0}, {1} min: {2}")
    @CsvSource({"true, 15, PASS", "true, 0:15, PASS", "true, 16, NEEDS_OTHER_EVIDENCE",
            "true, 14, NEEDS_OTHER_EVIDENCE", "true, soon, NEEDS_OTHER_EVIDENCE",
            "false, 15, NEEDS_OTHER_EVIDENCE", "false, 16, NEEDS_OTHER_EVIDENCE", ", 15, NOT_ASSESSED",
            ", 60, NOT_ASSESSED"})
    void theVerdictFollowsToggleAndMinutes(@Nullable Boolean enabled, String minutes, ControlCheck.Verdict verdict) {
        assertThat(ControlCheck.pciIdle(new SessionDraft("", enabled, minutes)).verdict()).isEqualTo(verdict);
    }
}
