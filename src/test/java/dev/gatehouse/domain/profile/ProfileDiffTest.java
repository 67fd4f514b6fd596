package dev.gatehouse.domain.profile;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.address.AddressFamily;
import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.testing.Profiles;

import static org.assertj.core.api.Assertions.assertThat;

class ProfileDiffTest {
    private static ProfileDiff diff(AuthenticationProfile base, ListKind list, List<String> rows) {
        return ProfileDiff.of(base, base.toDraft().withRows(list, rows).changeFrom(base));
    }

    @Test
    void rowsAreComparedAsOftenAsTheyStand() {
        var base = Profiles.lists("P", List.of("10.0.0.1", "10.0.0.1", "10.0.0.2"), List.of());
        assertThat(diff(base, ListKind.ALLOWED, List.of("10.0.0.1", "10.0.0.3", "10.0.0.3")).fields())
                .containsExactly(new FieldDiff.Rows(ProfileField.ALLOWED_IPS, List.of("10.0.0.1", "10.0.0.2"),
                        List.of("10.0.0.3", "10.0.0.3"), List.of("10.0.0.1")));
    }

    /** Features row 44: the difference is one of meaning, and another spelling is said as what it is. */
    @Test
    void aRowInAnotherSpellingNeitherComesNorGoes() {
        var base = Profiles.lists("P", List.of("2001:DB8::/32", "10.0.0.1", "10.0.0.2"), List.of());
        assertThat(diff(base, ListKind.ALLOWED, List.of("10.0.0.1/32", "2001:db8::/32", "10.0.0.3")).fields())
                .containsExactly(new FieldDiff.Rows(ProfileField.ALLOWED_IPS, List.of("10.0.0.2"),
                        List.of("10.0.0.3"), List.of(), List.of(new FieldDiff.Respelled("2001:DB8::/32",
                                "2001:db8::/32"), new FieldDiff.Respelled("10.0.0.1", "10.0.0.1/32"))));
    }

    @Test
    void ofTwoRowsThatMeanTheSameOneThatGoesIsStillSeen() {
        var base = Profiles.lists("P", List.of("10.0.0.1", "10.0.0.1/32"), List.of());
        assertThat(diff(base, ListKind.ALLOWED, List.of("10.0.0.1")).fields()).containsExactly(new FieldDiff.Rows(
                ProfileField.ALLOWED_IPS, List.of("10.0.0.1/32"), List.of(), List.of("10.0.0.1")));
    }

    @Test
    void theAddressesThatLoseAccessAreExact() {
        var access = diff(Profiles.example3(), ListKind.BLOCKED, List.of("200.255.0.0/17")).access();
        assertThat(access.lost().size(AddressFamily.IPV4)).isEqualTo(BigInteger.valueOf(32768 - 256 - 1));
        assertThat(access.gained().isEmpty()).isTrue();
    }

    @Test
    void removingTheLastAllowedRowLetsEveryoneElseIn() {
        var base = Profiles.lists("P", List.of("10.0.0.0/8"), List.of());
        var access = diff(base, ListKind.ALLOWED, List.of()).access();
        assertThat(access.after().coversAll(AddressFamily.IPV6)).isTrue();
        assertThat(access.gained()).isEqualTo(access.before().complement());
    }

    @Test
    void seventeenRowsAddedCanLeaveAccessUnchanged() {
        var base = Profiles.example3();
        var rows = Stream.concat(Stream.of("200.255.0.0/16"),
                IntStream.range(0, 17).mapToObj(i -> "200.255." + i + ".0/24")).toList();
        var diff = diff(base, ListKind.ALLOWED, rows);
        assertThat(((FieldDiff.Rows) diff.fields().getFirst()).added()).hasSize(17);
        assertThat(diff.access().isUnchanged()).isTrue();
    }

    @Test
    void aToggleAndItsDurationAreShownTogether() {
        var base = Profiles.example3();
        var draft = base.toDraft().withSession(new SessionDraft("60", true, "60"));
        assertThat(ProfileDiff.of(base, draft.changeFrom(base)).fields()).extracting(FieldDiff::field)
                .containsExactly(ProfileField.SESSION_INACTIVITY_HANDLING_ENABLED,
                        ProfileField.SESSION_INACTIVITY_DURATION);
    }
}
