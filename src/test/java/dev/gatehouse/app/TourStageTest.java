package dev.gatehouse.app;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import dev.gatehouse.ui.tour.TourViewModel;
import dev.gatehouse.ui.tour.TourViewModel.Phase;

import static org.assertj.core.api.Assertions.assertThat;

/** The tour before somebody’s eyes, beside a window in which that person has been working. */
@ExtendWith(ApplicationExtension.class)
class TourStageTest {
    private static final String TITLE = "Gatehouse – tour – SANDBOX";

    private static final int STEPS = 8;

    private WindowFixture window;
    private TourViewModel tour;

    @Start
    void start(Stage stage) {
        window = new WindowFixture(stage);
        tour = window.tour();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void theFirstJourneyIsPlayedByNextAloneAndTheOwnWindowKeepsItsEdits() {
        window.openProfile("Example 4");
        window.typeInto("descriptionArea", "My own words");
        begin();
        var told = new ArrayList<String>();
        for (var step = 0; step < STEPS; step++) {
            assertThat(phase()).isEqualTo(Phase.READY);
            told.add(caption());
            press(KeyCode.RIGHT);
            awaitRest();
        }
        assertThat(phase()).isEqualTo(Phase.DONE);
        told.add(caption());
        assertThat(told).hasSize(STEPS + 1).doesNotHaveDuplicates();
        assertThat(shown(".gh-tour")).isTrue();
        press(KeyCode.ESCAPE);
        window.await("the end of the tour", () -> tourWindow().isEmpty() && window.isIdle());
        assertThat(window.shell().pages().editor().parts().identity().descriptionProperty().get())
                .isEqualTo("My own words");
        assertThat(window.isOpen("Example 4")).isTrue();
        assertThat(window.sandbox().state().received("UpdateAuthenticationProfile")).isEmpty();
    }

    @Test
    void closedInTheMiddleOfAStepItLeavesNothingAtWork() {
        ask();
        var hands = window.fx(RobotHands::new);
        window.fx(() -> {
            hands.press(List.of(KeyCode.RIGHT));
            assertThat(tour.phaseProperty().get()).isEqualTo(Phase.ACTING);
            hands.press(List.of(KeyCode.ESCAPE));
            return true;
        });
        window.await("the end of the tour", () -> tourWindow().isEmpty() && window.isIdle());
        assertThat(phase()).isEqualTo(Phase.CLOSED);
        begin();
        assertThat(phase()).as("it can be asked for again").isEqualTo(Phase.READY);
    }

    @Test
    void whoUsesTheWindowHasItAndTheTourComesBack() {
        begin();
        press(KeyCode.RIGHT);
        awaitRest();
        press(KeyCode.CONTROL, KeyCode.K);
        window.await("the window to be theirs", () -> tour.isOwn());
        window.await("the page they went to", () -> page(".gh-found"));
        press(KeyCode.RIGHT);
        assertThat(phase()).as("the keys are the page’s").isEqualTo(Phase.OWN);
        window.fx(() -> {
            tour.next();
            return true;
        });
        awaitRest();
        assertThat(phase()).isEqualTo(Phase.READY);
        assertThat(window.fx(() -> tour.captionProperty().get().place())).isEqualTo("Step 1 of 8");
    }

    @Test
    void itEndsWithTheWindowItWasAskedForIn() {
        begin();
        window.fx(() -> {
            window.root().getScene().getWindow().hide();
            return true;
        });
        window.await("the end of the tour", () -> tourWindow().isEmpty() && window.isIdle());
    }

    /** As a new person does, on the first page they see. */
    private void ask() {
        window.keys().pressButton("tourButton");
        awaitWindow();
    }

    private void begin() {
        window.fx(() -> {
            tour.begin();
            return true;
        });
        awaitWindow();
    }

    private void awaitWindow() {
        window.await("the window of the tour", () -> tourWindow().filter(Window::isFocused).isPresent());
    }

    private boolean page(String selector) {
        return tourWindow().map(shown -> shown.getScene().getRoot().lookup(selector)).isPresent();
    }

    private Phase phase() {
        return window.fx(() -> tour.phaseProperty().get());
    }

    private String caption() {
        return window.fx(() -> tour.captionProperty().get().toString());
    }

    private void awaitRest() {
        window.await("the step", () -> tour.phaseProperty().get() != Phase.ACTING);
    }

    private void press(KeyCode... keys) {
        window.fx(() -> {
            new RobotHands().press(List.of(keys));
            return true;
        });
    }

    private boolean shown(String selector) {
        return window
                .fx(() -> tourWindow().map(shown -> shown.getScene().getRoot().lookup(selector)).map(Node::isVisible)
                        .orElse(false));
    }

    private Optional<Window> tourWindow() {
        return Window.getWindows().stream().filter(Stage.class::isInstance)
                .filter(shown -> TITLE.equals(((Stage) shown).getTitle())).findFirst();
    }
}
