package dev.gatehouse.ui.editor;

import java.time.LocalDate;
import java.util.List;

import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.address.AddressEntry;
import dev.gatehouse.domain.local.RowNote;
import dev.gatehouse.domain.profile.InstanceId;
import dev.gatehouse.testing.Editing;
import dev.gatehouse.testing.Locals;
import dev.gatehouse.testing.Profiles;

import static org.assertj.core.api.Assertions.assertThat;

/** Notes on rows: what stands beside them, and how it is changed. The time stands still at {@link Locals#NOW}. */
class NoteViewModelTest {
    private final Editing editing = Editing
            .of(Profiles.lists("Notes", List.of("200.255.0.0/16", "200.255.0.0/016", "not an address", "2001:DB8::/32"),
                    List.of("200.255.0.0/16")));
    private final NoteViewModel note = editing.editor.parts().note();

    private EntryRow allowed(int row) {
        return editing.editor.parts().allowed().rows().get(row);
    }

    private void write(String row, String comment, String owner, String reviewBy) {
        note.open(row);
        note.commentProperty().set(comment);
        note.ownerProperty().set(owner);
        note.reviewByProperty().set(reviewBy);
        note.keep();
    }

    @Test
    void aNoteStandsBesideEveryRowOfItsBlockInBothLists() {
        write("200.255.0.0/16", "contractor floor", "Anna", "2027-01-31");
        var words = "contractor floor · Owner: Anna · Review by 31 Jan 2027";
        assertThat(allowed(0).remark()).hasValueSatisfying(remark -> {
            assertThat(remark.text()).isEqualTo(words);
            assertThat(remark.whole()).isEqualTo("Note kept on this computer, not in AWS: " + words);
            assertThat(remark.late()).isFalse();
        });
        assertThat(editing.editor.parts().blocked().rows().getFirst().remark()).isEqualTo(allowed(0).remark());
        assertThat(allowed(3).remark()).isEmpty();
    }

    @Test
    void aNoteFollowsTheBlockHoweverItIsSpeltAndOnlyInItsInstance() {
        write("2001:db8:0::/32", "lab", "", "");
        assertThat(allowed(3).remark().map(EntryRow.Remark::text)).contains("lab");
        editing.local.notes().update(all -> all.with(List.of(new RowNote(new InstanceId("another"),
                AddressEntry.of("200.255.0.0/16").range().orElseThrow(), "elsewhere", "", null))));
        assertThat(allowed(0).remark()).isEmpty();
    }

    @Test
    void anOverdueReviewComesFirstInWords() {
        write("200.255.0.0/16", "temporary", "", "2026-11-21");
        assertThat(allowed(0).remark()).hasValueSatisfying(remark -> {
            assertThat(remark.text()).isEqualTo("Review overdue since 21 Nov 2026 · temporary");
            assertThat(remark.late()).isTrue();
        });
        write("200.255.0.0/16", "temporary", "", "2026-11-22");
        assertThat(allowed(0).remark()).as("today is not overdue")
                .hasValueSatisfying(remark -> assertThat(remark.late()).isFalse());
    }

    @Test
    void aDayThatIsNoneIsSaidAndNothingIsLost() {
        write("200.255.0.0/16", "temporary", "", "31.1.2027");
        assertThat(note.openProperty().get()).isTrue();
        assertThat(note.reviewByErrorProperty().get()).startsWith("That is no day.");
        assertThat(note.commentProperty().get()).isEqualTo("temporary");
        assertThat(editing.local.notes().get().all()).isEmpty();
        note.open("2001:db8::/32");
        assertThat(note.titleProperty().get()).as("the other note stays until it can be kept")
                .isEqualTo("Note on 200.255.0.0/16");
        note.reviewByProperty().set("2027-01-31");
        note.open("2001:db8::/32");
        assertThat(note.titleProperty().get()).isEqualTo("Note on 2001:db8::/32");
        assertThat(editing.local.notes().get().all()).extracting(RowNote::reviewBy)
                .containsExactly(LocalDate.of(2027, 1, 31));
    }

    @Test
    void emptyingOrRemovingTakesTheNoteAwayAndCancellingLeavesIt() {
        write("200.255.0.0/16", "one", "", "");
        note.open("200.255.0.0/16");
        note.commentProperty().set("two");
        note.cancel();
        assertThat(allowed(0).remark().map(EntryRow.Remark::text)).contains("one");
        write("200.255.0.0/16", " ", "", "");
        assertThat(editing.local.notes().get().all()).isEmpty();
        write("200.255.0.0/16", "three", "", "");
        note.open("200.255.0.0/16");
        note.remove();
        assertThat(allowed(0).remark()).isEmpty();
    }

    @Test
    void aRowThatIsNoAddressHasNoNote() {
        assertThat(note.canOpen("not an address")).isFalse();
        note.open("not an address");
        assertThat(note.openProperty().get()).isFalse();
    }

    @Test
    void aHugeOrHostileNoteIsCappedBesideTheRow() {
        write("200.255.0.0/16", "x".repeat(100_000), "", "");
        assertThat(note.commentErrorProperty().get()).endsWith("at most 2\u202f000 are kept.");
        note.cancel();
        var range = AddressEntry.of("200.255.0.0/16").range().orElseThrow();
        editing.local.notes().update(all -> all.with(List.of(
                new RowNote(Profiles.INSTANCE, range, "\u202e\u0000" + "x".repeat(100_000), "o".repeat(100_000),
                        null))));
        assertThat(allowed(0).remark()).hasValueSatisfying(remark -> {
            assertThat(remark.text()).hasSizeLessThan(250).doesNotContain("\u202e").contains("⟦U+202E⟧");
            assertThat(remark.whole()).hasSizeLessThan(2_200);
        });
    }

    @Test
    void aNoteIsNoEditOfTheDraft() {
        write("200.255.0.0/16", "contractor floor", "", "");
        assertThat(editing.model.undoNameProperty().get()).isEmpty();
        assertThat(editing.editor.editedBinding().get()).isFalse();
    }
}
