package dev.gatehouse.domain.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.local.NamedNetworks;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.testing.Profiles;

import static org.assertj.core.api.Assertions.assertThat;

class OddOnesTest {
    private static final AuthenticationProfile OFFICE = Profiles.lists("Office", List.of("198.51.100.0/24"),
            List.of());

    @Test
    void three_in_four_make_a_value_usual_and_the_fourth_odd() {
        var odd = facts(Profiles.with(OFFICE, Profiles.session(true, 15)));
        var oddOnes = OddOnes.of(fleet(3, OFFICE, odd));

        assertThat(oddOnes.in(odd)).containsExactly(Setting.IDLE);
        assertThat(oddOnes.of(Setting.IDLE)).contains(new OddOnes.Usual(false, 3, 4));
        assertThat(oddOnes.of(Setting.IDLE).orElseThrow().percent()).isEqualTo(75);
        assertThat(oddOnes.in(facts(OFFICE))).isEmpty();
    }

    @Test
    void with_less_agreement_nothing_is_usual() {
        var other = facts(Profiles.with(OFFICE, Profiles.session(true, 15)));

        assertThat(OddOnes.of(fleet(5, OFFICE, other, other)).in(other)).as("5 of 7").isEmpty();
        assertThat(OddOnes.of(fleet(6, OFFICE, other, other)).in(other)).as("6 of 8").containsExactly(Setting.IDLE);
    }

    @Test
    void three_profiles_are_too_few_to_speak_of_most() {
        var other = facts(Profiles.with(OFFICE, Profiles.session(true, 15)));

        assertThat(OddOnes.of(fleet(2, OFFICE, other)).usual()).isEmpty();
        assertThat(OddOnes.of(List.of())).isEqualTo(OddOnes.NONE);
    }

    @Test
    void what_AWS_did_not_report_differs_from_what_most_report() {
        var silent = facts(Profiles.with(OFFICE, Profiles.session(null, null)));

        assertThat(OddOnes.of(fleet(4, OFFICE, silent)).in(silent)).containsExactly(Setting.IDLE);
    }

    @Test
    void the_idle_time_is_compared_only_where_idle_users_are_signed_out() {
        var quarter = facts(Profiles.with(OFFICE, Profiles.session(true, 15)));
        var hour = facts(Profiles.with(OFFICE, Profiles.session(true, 60)));
        var off = facts(Profiles.with(OFFICE, Profiles.session(false, 60)));
        var fleet = Stream.of(quarter, quarter, quarter, quarter, hour, off).toList();

        assertThat(OddOnes.of(fleet).in(hour)).containsExactly(Setting.IDLE_AFTER);
        assertThat(OddOnes.of(fleet).in(off)).containsExactly(Setting.IDLE);
    }

    @Test
    void other_addresses_are_odd_however_many_they_are_and_other_spellings_are_not() {
        var others = facts(Profiles.lists("Others", List.of("203.0.113.0/24"), List.of()));
        var halves = facts(Profiles.lists("Halves", List.of("198.51.100.128/25", "198.51.100.0/25"), List.of()));
        var oddOnes = OddOnes.of(fleet(6, OFFICE, others, halves));

        assertThat(oddOnes.in(others)).containsExactly(Setting.ADDRESSES);
        assertThat(oddOnes.in(halves)).isEmpty();
    }

    @Test
    void an_open_one_among_restricted_ones_is_odd_in_both_families() {
        var open = facts(Profiles.open("Open"));

        assertThat(OddOnes.of(fleet(4, OFFICE, open)).in(open)).containsExactly(Setting.IPV4, Setting.IPV6);
    }

    @Test
    void how_many_agree_changes_nothing_about_what_is_usual() {
        var few = OddOnes.of(fleet(4, OFFICE));
        var many = OddOnes.of(fleet(9, OFFICE));

        assertThat(few).isNotEqualTo(many);
        assertThat(few.hasSameValues(many)).isTrue();
        assertThat(few.hasSameValues(OddOnes.NONE)).isFalse();
    }

    private static List<ProfileFacts> fleet(int count, AuthenticationProfile most, ProfileFacts... others) {
        var fleet = new ArrayList<ProfileFacts>();
        Stream.generate(() -> facts(most)).limit(count).forEach(fleet::add);
        fleet.addAll(List.of(others));
        return fleet;
    }

    private static ProfileFacts facts(AuthenticationProfile profile) {
        return ProfileFacts.of(profile, NamedNetworks.NONE, List.of());
    }
}
