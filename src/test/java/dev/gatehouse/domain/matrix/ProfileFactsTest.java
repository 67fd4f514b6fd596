package dev.gatehouse.domain.matrix;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.address.AddressFamily;
import dev.gatehouse.domain.finding.FindingCode;
import dev.gatehouse.domain.local.NamedNetworks;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.testing.Profiles;

import static org.assertj.core.api.Assertions.assertThat;

class ProfileFactsTest {
    private static final AuthenticationProfile SHUT = Profiles.lists("Shut", List.of("10.0.0.0/8"),
            List.of("10.0.0.0/8"));
    private static final AuthenticationProfile UNTIDY = Profiles.lists("Untidy",
            List.of("198.51.100.0/24", "198.51.100.7"), null);

    @Test
    void the_third_example_of_the_guide() {
        var facts = facts(Profiles.example3());

        assertThat(facts.access().ipv4()).isEqualTo(BigInteger.valueOf(65_279));
        assertThat(facts.access().count(AddressFamily.IPV6)).isZero();
        assertThat(facts.access().reach(AddressFamily.IPV4)).isEqualTo(Reach.SOME);
        assertThat(facts.access().reach(AddressFamily.IPV6)).isEqualTo(Reach.NONE);
        assertThat(facts.access().allowedRows()).hasValue(1);
        assertThat(facts.access().blockedRows()).hasValue(3);
        assertThat(facts.needsAttention()).isTrue();
    }

    @Test
    void a_list_that_AWS_did_not_report_has_no_number_of_rows() {
        assertThat(facts(UNTIDY).access().blockedRows()).isEmpty();
    }

    @Test
    void everyone_and_nobody() {
        assertThat(facts(Profiles.open("Open")).access().isOpenToEveryone()).isTrue();
        assertThat(facts(SHUT).access().admitsNobody()).isTrue();
        assertThat(facts(SHUT).worst().orElseThrow().code()).isEqualTo(FindingCode.LOCKS_EVERYONE_OUT);
        assertThat(facts(SHUT).findings().security()).isEqualTo(1);
    }

    @Test
    void a_fact_keeps_no_fix_since_a_fix_keeps_rows() {
        assertThat(facts(UNTIDY).worst().orElseThrow().fixes()).isEmpty();
    }

    @Test
    void the_worst_is_what_shuts_out_then_what_is_open_then_what_fails_a_baseline() {
        var open = Profiles.open("Open");
        var idle = Profiles.lists("Idle", List.of("52.94.76.0/24", "2600:1f00::/24"), List.of());
        var good = Profiles.with(idle, Profiles.session(true, 15));
        var untidy = Profiles.with(UNTIDY, Profiles.session(true, 15));

        assertThat(Stream.of(good, untidy, idle, open, SHUT).map(ProfileFactsTest::facts)
                .sorted(ProfileFacts.WORST_FIRST))
                .containsExactly(facts(SHUT), facts(open), facts(idle), facts(untidy), facts(good));
        assertThat(facts(good).needsAttention()).isFalse();
        assertThat(facts(good).findings().isNone()).isTrue();
        assertThat(facts(good).score())
                .satisfies(score -> assertThat(score.passed()).isPositive().isEqualTo(score.assessed()));
    }

    @Test
    void a_fleet_in_numbers() {
        var fleet = Stream.of(Profiles.open("Open"), SHUT, Profiles.with(SHUT, Profiles.session(true, 15)))
                .map(ProfileFactsTest::facts).toList();

        assertThat(FleetSummary.of(fleet, OddOnes.of(fleet))).isEqualTo(new FleetSummary(3, 1, 2, 2, 0));
    }

    private static ProfileFacts facts(AuthenticationProfile profile) {
        return ProfileFacts.of(profile, NamedNetworks.NONE, List.of());
    }
}
