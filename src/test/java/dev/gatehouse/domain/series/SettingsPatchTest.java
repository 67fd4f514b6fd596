package dev.gatehouse.domain.series;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ProfileDraft;
import dev.gatehouse.domain.profile.SessionDraft;
import dev.gatehouse.domain.series.SettingsPatch.Fit;
import dev.gatehouse.domain.series.SettingsPatch.Why;
import dev.gatehouse.testing.Profiles;

import static org.assertj.core.api.Assertions.assertThat;

/** A change as a difference: what it means for another profile, and where it would mean something else. */
class SettingsPatchTest {
    private static final AuthenticationProfile OFFICE = Profiles.lists("Office", List.of("10.0.0.0/8", "192.0.2.1"),
            List.of());

    private static SettingsPatch patch(AuthenticationProfile base, ProfileDraft draft) {
        return SettingsPatch.of(base, draft.changeFrom(base));
    }

    private static SettingsPatch rows(String... allowed) {
        return patch(OFFICE, OFFICE.toDraft().withRows(ListKind.ALLOWED, List.of(allowed)));
    }

    private static Fit on(SettingsPatch patch, String... allowed) {
        return patch.on(Profiles.lists("Other", List.of(allowed), List.of("203.0.113.9")));
    }

    @Test
    void rowsComeAndGoAndTheOthersOwnRowsStay() {
        var fit = on(rows("10.0.0.0/8", "198.51.100.0/24"), "172.16.0.0/12", "192.0.2.1/32");
        assertThat(fit).isInstanceOfSatisfying(Fit.Changes.class, changes -> {
            assertThat(changes.draft().allowed()).containsExactly("172.16.0.0/12", "198.51.100.0/24");
            assertThat(changes.draft().blocked()).containsExactly("203.0.113.9");
            assertThat(changes.draft().name()).isEqualTo("Other");
        });
    }

    @Test
    void whoHasItAlreadyIsLeftAlone() {
        assertThat(on(rows("10.0.0.0/8", "192.0.2.1", "198.51.100.0/24"), "198.51.100.0/24", "10.9.0.0/16"))
                .isInstanceOf(Fit.Already.class);
    }

    @Test
    void aRowNeverShutsOutEveryoneElseWhereThereWasNoList() {
        assertThat(on(rows("10.0.0.0/8", "192.0.2.1", "198.51.100.0/24")))
                .isEqualTo(new Fit.Clash(Why.HAS_NO_LIST));
    }

    @Test
    void aListIsNeverEmptiedByTheWay() {
        assertThat(on(rows("10.0.0.0/8"), "192.0.2.1")).isEqualTo(new Fit.Clash(Why.WOULD_BE_EMPTY));
    }

    @Test
    void emptyingAListIsNoMoreThanThat() {
        assertThat(on(rows(), "10.0.0.0/8", "172.16.0.0/12")).isEqualTo(new Fit.Clash(Why.WOULD_KEEP_ROWS));
        assertThat(on(rows(), "192.0.2.1", "10.0.0.0/8")).isInstanceOf(Fit.Changes.class);
    }

    @Test
    void beginningAListIsNoMoreThanThat() {
        var open = Profiles.open("Open");
        var begun = patch(open, open.toDraft().withRows(ListKind.ALLOWED, List.of("10.0.0.0/8")));
        assertThat(on(begun, "172.16.0.0/12")).isEqualTo(new Fit.Clash(Why.HAS_A_LIST));
        assertThat(on(begun)).isInstanceOf(Fit.Changes.class);
    }

    @Test
    void onlyTheValueThatChangedIsSetAndItsPartnerStays() {
        var base = Profiles.with(OFFICE, Profiles.session(true, 60));
        var longer = patch(base, base.toDraft().withSession(new SessionDraft("60", true, "15")));
        var other = Profiles.with(Profiles.open("Other"), Profiles.session(false, 30));
        assertThat(longer.on(other)).isInstanceOfSatisfying(Fit.Changes.class,
                changes -> assertThat(changes.draft().session()).isEqualTo(new SessionDraft("60", false, "15")));
    }

    @Test
    void aNameAndAnotherSpellingAreNoPartOfIt() {
        assertThat(patch(OFFICE, OFFICE.toDraft().withName("New")).isEmpty()).isTrue();
        assertThat(rows("10.0.0.0/8", "192.0.2.1/32").isEmpty()).isTrue();
    }
}
