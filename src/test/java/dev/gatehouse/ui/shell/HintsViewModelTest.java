package dev.gatehouse.ui.shell;

import javafx.beans.property.SimpleObjectProperty;

import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.local.Hint;
import dev.gatehouse.testing.Locals;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

import static org.assertj.core.api.Assertions.assertThat;

class HintsViewModelTest {
    private final SimpleObjectProperty<Page> page = new SimpleObjectProperty<>(Page.WELCOME);
    private final HintsViewModel hints = new HintsViewModel(Locals.inMemory().habits(), page);

    @Test
    void oneIsSaidAtATimeAndTheNextWhenThePageIsShownAgain() {
        assertThat(hints.hintProperty().get()).isEqualTo(Hint.SANDBOX);
        page.set(Page.PROFILES);
        assertThat(hints.hintProperty().get()).isEqualTo(Hint.FIELD_HELP);
        hints.putAway();
        assertThat(hints.hintProperty().get()).as("nothing takes its place under the pointer").isNull();
        page.set(Page.MAP);
        page.set(Page.PROFILES);
        assertThat(hints.hintProperty().get()).isEqualTo(Hint.REVIEW);
    }

    @Test
    void whoWantsNoneIsLeftInPeaceUntilTheyAreWantedAgain() {
        hints.putAllAway();
        for (var shown : Page.values()) {
            page.set(shown);
            assertThat(hints.hintProperty().get()).isNull();
        }
        page.set(Page.FLEET);
        hints.again();
        assertThat(hints.hintProperty().get()).isEqualTo(Hint.COPY);
    }

    @Test
    void everyHintIsSaidSomewhere() {
        for (var hint : Hint.values()) {
            var habits = Locals.inMemory().habits();
            for (var other : Hint.values()) {
                if (other != hint) {
                    habits.update(before -> before.without(other));
                }
            }
            var one = new HintsViewModel(habits, page);
            var said = false;
            for (var shown : Page.values()) {
                page.set(shown);
                said |= one.hintProperty().get() == hint;
            }
            assertThat(said).as(hint.name()).isTrue();
        }
    }
}
