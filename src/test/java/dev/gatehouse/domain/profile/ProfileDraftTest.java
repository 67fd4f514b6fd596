package dev.gatehouse.domain.profile;

import java.time.Duration;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.testing.Profiles;

import static org.assertj.core.api.Assertions.assertThat;

/** What would be sent for what stands in the form: only what the user changed (domain §1, §6). */
class ProfileDraftTest {
    private final AuthenticationProfile base = Profiles.example3();
    private final ProfileDraft draft = base.toDraft();

    @Test
    void aFreshDraftChangesNothing() {
        assertThat(draft.changeFrom(base).isEmpty()).isTrue();
    }

    @Test
    void aFreshDraftOfAProfileWithNothingReportedChangesNothing() {
        var bare = Profiles.of("Bare", new AccessLists(null, null), new SessionSettings(null, null, null, null));
        assertThat(Profiles.named(bare, null, null).toDraft().changeFrom(Profiles.named(bare, null, null)).isEmpty())
                .isTrue();
    }

    @Test
    void whatIsTypedIsSetAndTheRestIsKept() {
        var change = draft.withName("New").changeFrom(base);
        assertThat(change.fields()).containsExactly(ProfileField.NAME);
        assertThat(change.name()).isEqualTo(new FieldChange.Set<>("New"));
    }

    @Test
    void anEmptiedListIsCleared() {
        assertThat(draft.withRows(ListKind.BLOCKED, List.of()).changeFrom(base).blocked())
                .isEqualTo(new FieldChange.Clear<>());
    }

    @Test
    void theOrderOfRowsAloneIsNoChange() {
        assertThat(draft.withRows(ListKind.BLOCKED, draft.blocked().reversed()).changeFrom(base).isEmpty()).isTrue();
    }

    @Test
    void anotherSpellingIsAChange() {
        assertThat(draft.withRows(ListKind.ALLOWED, List.of("200.255.1.1/16")).changeFrom(base).fields())
                .containsExactly(ProfileField.ALLOWED_IPS);
    }

    @Test
    void aRowTwiceIsAnotherListThanARowOnce() {
        assertThat(draft.withRows(ListKind.ALLOWED, List.of("200.255.0.0/16", "200.255.0.0/16")).changeFrom(base)
                .fields()).containsExactly(ProfileField.ALLOWED_IPS);
    }

    @Test
    void anEmptyListInPlaceOfAnAbsentOneIsNoChange() {
        var absent = Profiles.lists("Absent", null, null);
        assertThat(absent.toDraft().withRows(ListKind.ALLOWED, List.of()).changeFrom(absent).isEmpty()).isTrue();
    }

    @Test
    void theToggleTakesItsDurationAlong() {
        var change = draft.withSession(new SessionDraft("60", true, "60")).changeFrom(base).session();
        assertThat(change.inactivityEnabled()).isEqualTo(new FieldChange.Set<>(true));
        assertThat(change.inactivity()).isEqualTo(new FieldChange.Set<>(Duration.ofHours(1)));
    }

    @Test
    void theDurationTakesItsToggleAlong() {
        var change = draft.withSession(new SessionDraft("60", false, "15")).changeFrom(base).session();
        assertThat(change.inactivityEnabled()).isEqualTo(new FieldChange.Set<>(false));
        assertThat(change.inactivity()).isEqualTo(new FieldChange.Set<>(Duration.ofMinutes(15)));
    }

    @Test
    void theDeprecatedPeriodicDurationIsNotSentAlong() {
        assertThat(draft.withSession(new SessionDraft("60", true, "15")).changeFrom(base).session().periodic().keeps())
                .isTrue();
    }

    @Test
    void aTextThatIsNoDurationChangesNothing() {
        assertThat(draft.withSession(new SessionDraft("soon", false, "later")).changeFrom(base).isEmpty()).isTrue();
    }

    @Test
    void anotherSpellingOfTheSameDurationIsNoChange() {
        assertThat(draft.withSession(new SessionDraft("1h", false, "1:00")).changeFrom(base).isEmpty()).isTrue();
    }

    @Test
    void emptyTextsChangeNothingSinceAwsTakesNone() {
        assertThat(draft.withName("").withDescription("").changeFrom(base).isEmpty()).isTrue();
    }
}
