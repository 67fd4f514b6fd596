package dev.gatehouse.domain.profile;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.testing.Profiles;

import static org.assertj.core.api.Assertions.assertThat;

class ProfileChangeTest {
    private final AuthenticationProfile base = Profiles.example3();

    @Test
    void undoingAFilledListClearsIt() {
        var open = Profiles.open("Open");
        var change = open.toDraft().withRows(ListKind.ALLOWED, List.of("10.0.0.1")).changeFrom(open);
        assertThat(change.undo(open).allowed()).isEqualTo(new FieldChange.Clear<>());
    }

    @Test
    void undoingAClearedListPutsTheOldRowsBack() {
        var change = base.toDraft().withRows(ListKind.BLOCKED, List.of()).changeFrom(base);
        assertThat(change.undo(base).blocked()).isEqualTo(new FieldChange.Set<>(base.access().blockedRows()));
    }

    @Test
    void whatAwsHadNotReportedCannotBePutBack() {
        var bare = Profiles.lists("Bare", null, List.of());
        var change = bare.toDraft().withRows(ListKind.ALLOWED, List.of("10.0.0.1")).changeFrom(bare);
        assertThat(change.undo(bare).isEmpty()).isTrue();
    }

    /** AWS takes no empty description (domain §1), so an undo must not send one. */
    @Test
    void aDescriptionThatWasEmptyIsLeftOutOfTheUndo() {
        var empty = Profiles.named(base, "Example 3", "");
        var change = empty.toDraft().withDescription("Something").changeFrom(empty);
        assertThat(change.undo(empty).isEmpty()).isTrue();
    }

    @Test
    void undoTouchesOnlyWhatWasSent() {
        var change = base.toDraft().withName("New").changeFrom(base);
        assertThat(change.undo(base).fields()).containsExactly(ProfileField.NAME);
    }

    @Test
    void fieldsNobodyKnowsStayInTheProfile() {
        var newer = base.withOtherFields(List.of("Future"));
        assertThat(newer.toDraft().withName("New").changeFrom(newer).applyTo(newer).otherFields())
                .containsExactly("Future");
    }
}
