package dev.gatehouse.ui.editor;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.domain.profile.SessionDraft;
import dev.gatehouse.testing.Editing;
import dev.gatehouse.testing.ManualTaskRunner;
import dev.gatehouse.testing.Profiles;

import static org.assertj.core.api.Assertions.assertThat;

class DraftModelTest {
    private final Editing it = Editing.of(Profiles.example3());
    private final DraftModel model = it.model;

    @Test
    void theDraftOfAProfileIsKeptWhileAnotherIsLookedAt() {
        model.apply("rename", draft -> draft.withName("New"));
        it.open(Profiles.open("Other"));
        assertThat(it.draft().name()).isEqualTo("Other");
        it.open(Profiles.example3());
        assertThat(it.draft().name()).isEqualTo("New");
        assertThat(model.undoNameProperty().get()).isEqualTo("rename");
    }

    @Test
    void anEditedDraftGoesOnFromWhatItWasBegunWith() {
        model.apply("rename", draft -> draft.withName("New"));
        it.open(Profiles.with(Profiles.example3(), Profiles.session(true, 15)));
        assertThat(model.currentAnalysis().orElseThrow().base()).isEqualTo(Profiles.example3());
    }

    @Test
    void aDraftWithoutEditsTakesWhatWasReadAgain() {
        var now = Profiles.with(Profiles.example3(), Profiles.session(true, 15));
        it.open(now);
        assertThat(model.currentAnalysis().orElseThrow().base()).isEqualTo(now);
    }

    @Test
    void whatWasAppliedIsNoDraftAnyMore() {
        model.apply("rename", draft -> draft.withName("New"));
        model.learn(Editing
                .opened(Profiles.named(Profiles.example3(), "New", Profiles.example3().identity().description())));
        assertThat(model.isEdited(Profiles.ref(Profiles.example3()))).isFalse();
        assertThat(it.draft().name()).isEqualTo("New");
    }

    @Test
    void whatIsTypedBeyondWhatWasAppliedIsKeptBesideIt() {
        model.apply("rename", draft -> draft.withName("Another"));
        model.learn(Editing.opened(Profiles.named(Profiles.example3(), "New", "d")));
        assertThat(it.draft().name()).isEqualTo("Another");
        assertThat(model.newerProperty().get()).isNotNull();
        model.learn(Editing.opened(Profiles.open("Unknown")));
        assertThat(it.draft().name()).isEqualTo("Another");
    }

    @Test
    void aTextThatIsNoValueIsNeverTakenForApplied() {
        model.apply("time", draft -> draft.withSession(new SessionDraft("60", false, "abc")));
        model.learn(Editing.opened(Profiles.example3()));
        assertThat(it.draft().session().inactivity()).isEqualTo("abc");
    }

    @Test
    void reopeningForgetsTheDraft() {
        model.apply("rename", draft -> draft.withName("New"));
        model.reopen(Editing.opened(Profiles.example3()));
        assertThat(it.draft().name()).isEqualTo("Example 3");
        assertThat(model.isEdited(Profiles.ref(Profiles.example3()))).isFalse();
    }

    @Test
    void hidingKeepsTheDraft() {
        model.apply("rename", draft -> draft.withName("New"));
        model.hide();
        assertThat(model.draftProperty().get()).isNull();
        assertThat(model.isEdited(Profiles.ref(Profiles.example3()))).isTrue();
    }

    @Test
    void everyStepHasANameToUndoAndRedo() {
        model.apply("rename", draft -> draft.withName("New"));
        model.apply("clear", draft -> draft.withRows(ListKind.BLOCKED, List.of()));
        model.undo();
        assertThat(model.undoNameProperty().get()).isEqualTo("rename");
        assertThat(model.redoNameProperty().get()).isEqualTo("clear");
        assertThat(it.draft().blocked()).hasSize(3);
        model.redo();
        assertThat(it.draft().blocked()).isEmpty();
        assertThat(model.redoNameProperty().get()).isEmpty();
    }

    @Test
    void aNewStepAfterUndoEndsTheRedo() {
        model.apply("rename", draft -> draft.withName("New"));
        model.undo();
        model.apply("other", draft -> draft.withName("Other"));
        assertThat(model.redoNameProperty().get()).isEmpty();
    }

    @Test
    void aStepThatChangesNothingIsNone() {
        model.apply("nothing", draft -> draft);
        assertThat(model.undoNameProperty().get()).isEmpty();
    }

    @Test
    void keystrokesInOneFieldAreOneStep() {
        for (var text : List.of("N", "Ne", "New")) {
            model.type("name", "NAME", draft -> draft.withName(text));
        }
        model.undo();
        assertThat(it.draft().name()).isEqualTo("Example 3");
    }

    @Test
    void typingInAnotherFieldIsAnotherStep() {
        model.type("name", "NAME", draft -> draft.withName("N"));
        model.type("description", "DESCRIPTION", draft -> draft.withDescription("D"));
        model.undo();
        assertThat(it.draft().name()).isEqualTo("N");
    }

    @Test
    void theAnalysisOfAnEarlierStateIsDropped() {
        var runner = new ManualTaskRunner();
        var slow = new Editing(runner, Profiles.example3());
        slow.model.apply("rename", draft -> draft.withName("New"));
        slow.model.apply("rename", draft -> draft.withName("Newer"));
        assertThat(slow.model.currentAnalysis()).isEmpty();
        runner.runAll();
        assertThat(slow.model.currentAnalysis().orElseThrow().draft().name()).isEqualTo("Newer");
    }
}
