package dev.gatehouse.ui.editor;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.baseline.Verdict;
import dev.gatehouse.domain.baseline.VerdictNote;
import dev.gatehouse.domain.profile.ProfileId;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.testing.Editing;
import dev.gatehouse.testing.Locals;
import dev.gatehouse.testing.Profiles;

import static org.assertj.core.api.Assertions.assertThat;

/** What somebody writes beside the verdict of a rule. The time stands still at {@link Locals#NOW}. */
class VerdictNoteViewModelTest {
    private static final String PCI = "pci-dss-8.2.8";

    private final Editing editing = Editing.of(Profiles.with(Profiles.example3(), Profiles.session(true, 16)));
    private final RulesViewModel rules = editing.editor.parts().rules();
    private final VerdictNoteViewModel note = rules.note();

    @BeforeEach
    void choose() {
        note.choose(line());
    }

    private RuleLine line() {
        return rules.linesProperty().get().stream().filter(one -> one.id().equals(PCI)).findFirst().orElseThrow();
    }

    private void write(String text, String author) {
        note.open();
        note.textProperty().set(text);
        note.authorProperty().set(author);
        assertThat(note.keep()).isTrue();
    }

    private List<VerdictNote> kept() {
        return editing.local.verdictNotes().get().all();
    }

    @Test
    void it_is_kept_with_verdict_author_and_time_and_the_verdict_stays_as_it_is() {
        var before = line();
        var summary = rules.summaryProperty().get();
        write(" screen lock after 10 min ", " Anna ");
        assertThat(kept()).singleElement().satisfies(one -> {
            assertThat(one.rule()).isEqualTo(PCI);
            assertThat(one.beside()).isEqualTo(Verdict.NEEDS_OTHER_EVIDENCE);
            assertThat(one.text()).isEqualTo("screen lock after 10 min");
            assertThat(one.author()).isEqualTo("Anna");
            assertThat(one.at()).isEqualTo(Locals.NOW);
        });
        assertThat(note.saidProperty().get()).startsWith("Note: screen lock after 10 min (Anna, ")
                .endsWith(", beside Needs other evidence)");
        assertThat(line().isNoted()).isTrue();
        assertThat(line().verdict()).isEqualTo(before.verdict());
        assertThat(rules.summaryProperty().get()).isEqualTo(summary);
    }

    @Test
    void when_the_verdict_is_another_by_now_it_says_beside_which_it_was_written() {
        write("screen lock", "Anna");
        editing.editor.parts().sessions().inactivityProperty().set("15");
        note.choose(line());
        assertThat(line().verdict()).isEqualTo(Verdict.PASS);
        assertThat(note.saidProperty().get())
                .endsWith("It was written when the verdict was Needs other evidence.");
    }

    @Test
    void nothing_or_too_much_or_nobody_is_said_at_its_field_and_what_was_typed_stays() {
        note.open();
        assertThat(note.keep()).isFalse();
        assertThat(note.textErrorProperty().get()).isEqualTo(
                "Write what is to stand beside the verdict, or remove the note.");
        assertThat(note.authorErrorProperty().get()).isEqualTo("Say who writes it: packs name the author.");
        note.textProperty().set("x".repeat(VerdictNote.LONGEST_TEXT + 1));
        note.authorProperty().set("Anna");
        assertThat(note.keep()).isFalse();
        assertThat(note.textErrorProperty().get()).isEqualTo("2\u202f001 characters; at most 2\u202f000 are kept.");
        assertThat(note.textProperty().get()).hasSize(VerdictNote.LONGEST_TEXT + 1);
        assertThat(kept()).isEmpty();
    }

    @Test
    void what_is_being_typed_stays_with_its_rule_when_another_is_chosen() {
        note.open();
        note.textProperty().set("screen lock");
        note.authorProperty().set("Anna");
        note.choose(rules.linesProperty().get().getLast());
        assertThat(note.textProperty().get()).isEqualTo("screen lock");
        assertThat(note.titleProperty().get()).isEqualTo("Note beside PCI DSS v4.0.1, 8.2.8, profile Example 3");
        note.open();
        assertThat(kept()).extracting(VerdictNote::rule).containsExactly(PCI);
        assertThat(note.textProperty().get()).isEmpty();
        assertThat(note.authorProperty().get()).isEqualTo("Anna");
    }

    @Test
    void it_is_changed_and_taken_away_and_none_but_its_own() {
        editing.local.verdictNotes().update(all -> all.with(new VerdictNote(new ProfileRef(Profiles.INSTANCE,
                new ProfileId("another")), PCI, Verdict.FAIL, "theirs", "Bob", Locals.NOW)));
        assertThat(note.saidProperty().get()).isEmpty();
        write("first", "Anna");
        write("second", "Anna");
        assertThat(kept()).extracting(VerdictNote::text).containsExactly("theirs", "second");
        note.open();
        note.remove();
        assertThat(kept()).extracting(VerdictNote::text).containsExactly("theirs");
        assertThat(note.saidProperty().get()).isEmpty();
        assertThat(line().isNoted()).isFalse();
    }

    @Test
    void what_cannot_be_seen_in_it_is_written_out() {
        write("fine\u202e now", "A\u0007nna");
        assertThat(note.saidProperty().get()).contains("fine⟦U+202E⟧ now", "A⟦U+0007⟧nna");
    }

    @Test
    void without_a_rule_there_is_nothing_to_write_beside() {
        note.choose(null);
        assertThat(note.possibleProperty().get()).isFalse();
        note.open();
        assertThat(note.openProperty().get()).isFalse();
    }
}
