package dev.gatehouse.domain.finding;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.address.AddressRange;
import dev.gatehouse.domain.address.IpAddress;
import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.domain.finding.Risk.Danger;
import dev.gatehouse.domain.local.NamedNetwork;
import dev.gatehouse.domain.local.NamedNetworks;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ProfileDraft;
import dev.gatehouse.testing.Profiles;

import static org.assertj.core.api.Assertions.assertThat;

class RiskTest {
    private static final AuthenticationProfile OFFICE = Profiles.lists("Office",
            List.of("203.0.113.0/24", "2a00::/16"), List.of());

    private static Risk of(AuthenticationProfile base, UnaryOperator<ProfileDraft> edit, NamedNetworks networks) {
        return Risk.of(DraftAnalysis.of(base, edit.apply(base.toDraft()), networks, Optional.empty()), false);
    }

    private static Risk allowed(AuthenticationProfile base, String... rows) {
        return of(base, draft -> draft.withRows(ListKind.ALLOWED, List.of(rows)), NamedNetworks.NONE);
    }

    @Test
    void aNewNameOrOneMoreBlockIsLow() {
        assertThat(of(OFFICE, draft -> draft.withName("New"), NamedNetworks.NONE)).isEqualTo(Risk.LOW);
        assertThat(allowed(OFFICE, "203.0.113.0/24", "2a00::/16", "198.51.100.0/24").isHigh()).isFalse();
    }

    @Test
    void anythingInProductionIsHigh() {
        var analysis = DraftAnalysis.of(OFFICE, OFFICE.toDraft().withName("New"));
        assertThat(Risk.of(analysis, true).dangers()).containsExactly(Danger.PRODUCTION);
    }

    @Test
    void lettingMostOfAFamilyInIsHigh() {
        assertThat(allowed(OFFICE).dangers()).contains(Danger.OPENS_TO_EVERYONE);
        assertThat(allowed(OFFICE, "203.0.113.0/24", "2a00::/16", "0.0.0.0/1").dangers())
                .containsExactly(Danger.OPENS_TO_EVERYONE);
    }

    @Test
    void theFirstAllowedRowIsHigh() {
        assertThat(allowed(Profiles.open("Open"), "10.20.0.0/16").dangers())
                .containsExactly(Danger.STARTS_TO_RESTRICT, Danger.SHUTS_MOST_OUT);
    }

    @Test
    void lockingEveryoneOutIsHighAndStandsFirst() {
        var locked = of(OFFICE, draft -> draft.withRows(ListKind.BLOCKED, List.of("0.0.0.0/0", "::/0")),
                NamedNetworks.NONE);
        assertThat(locked.dangers()).startsWith(Danger.LOCKS_EVERYONE_OUT);
    }

    @Test
    void whatIsLockedAlreadyIsNotLockedByANewName() {
        var locked = Profiles.lists("Locked", List.of(), List.of("0.0.0.0/0", "::/0"));
        assertThat(of(locked, draft -> draft.withName("New"), NamedNetworks.NONE)).isEqualTo(Risk.LOW);
    }

    @Test
    void refusingAnAddressThatMustBeKeptIsHigh() {
        var office = new NamedNetworks(List.of(new NamedNetwork("Head office",
                List.of(new AddressRange(IpAddress.parse("203.0.113.7").orElseThrow(), 32)), true)));
        var risk = of(OFFICE, draft -> draft.withRows(ListKind.BLOCKED, List.of("203.0.113.7")), office);
        assertThat(risk.dangers()).containsExactly(Danger.REFUSES_MUST_KEEP);
    }

    @Test
    void halfOfAFamilyIsMost() {
        assertThat(allowed(OFFICE, "203.0.113.0/25", "2a00::/16").dangers()).containsExactly(Danger.SHUTS_MOST_OUT);
        assertThat(allowed(OFFICE, "203.0.113.0/25", "203.0.113.128/31", "2a00::/16").isHigh()).isFalse();
        assertThat(allowed(OFFICE, "203.0.113.0/24").dangers()).containsExactly(Danger.SHUTS_MOST_OUT);
    }
}
