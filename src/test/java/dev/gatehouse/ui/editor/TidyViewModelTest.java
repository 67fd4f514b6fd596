package dev.gatehouse.ui.editor;

import java.util.List;

import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.address.TidyPlan.Operation;
import dev.gatehouse.testing.Editing;
import dev.gatehouse.testing.Profiles;

import static org.assertj.core.api.Assertions.assertThat;

class TidyViewModelTest {
    private final Editing it = Editing.of(Profiles.lists("Messy",
            List.of("8.8.8.0/25", "8.8.8.128/25", "8.8.8.7", "9.9.9.9/24", "not an ip"),
            List.of("8.8.8.8", "8.8.8.8")));
    private final TidyViewModel tidy = it.editor.parts().tidy();

    @Test
    void thePreviewSaysWhatWouldBecomeOfBothListsAndChangesNothing() {
        var before = it.draft();
        tidy.toggle();
        var preview = tidy.previewProperty().get();
        assertThat(preview.counts()).isEqualTo("Allowed rows: 5 → 3. Blocked rows: 2 → 1.");
        assertThat(preview.proof()).startsWith("The same addresses may sign in before and after");
        assertThat(preview.lines()).contains("−  8.8.8.0/25", "+  8.8.8.0/24", "+  9.9.9.0/24");
        assertThat(it.draft()).isEqualTo(before);
    }

    @Test
    void acceptingIsOneStepAndUnreadableRowsStay() {
        var before = it.draft();
        tidy.toggle();
        tidy.accept();
        assertThat(it.draft().allowed()).containsExactly("8.8.8.0/24", "9.9.9.0/24", "not an ip");
        assertThat(it.draft().blocked()).containsExactly("8.8.8.8");
        assertThat(tidy.openProperty().get()).isFalse();
        it.model.undo();
        assertThat(it.draft()).isEqualTo(before);
    }

    @Test
    void onlyWhatIsChosenIsDone() {
        tidy.toggle();
        tidy.chosenProperty(Operation.DROP).set(false);
        tidy.chosenProperty(Operation.MERGE).set(false);
        tidy.accept();
        assertThat(it.draft().allowed()).containsExactly("8.8.8.0/25", "8.8.8.128/25", "8.8.8.7", "9.9.9.0/24",
                "not an ip");
    }

    @Test
    void tidyListsOfferNothing() {
        var clean = Editing.of(Profiles.lists("Clean", List.of("8.8.8.0/24"), List.of()));
        var viewModel = clean.editor.parts().tidy();
        viewModel.toggle();
        assertThat(viewModel.previewProperty().get().changes()).isFalse();
        viewModel.accept();
        assertThat(clean.model.undoNameProperty().get()).isEmpty();
    }
}
