package dev.gatehouse.app;

import java.util.List;

import javafx.scene.input.KeyCode;

import dev.gatehouse.ui.review.ConfirmViewModel.State;

/** The eighth journey: locking oneself out, on purpose, and the way back. */
final class JourneyEight {
    static final List<TourStep> STEPS = List.of(new TourStep("row", JourneyEight::row),
            new TourStep("review", JourneyEight::review), new TourStep("send", JourneyEight::send),
            new TourStep("undo", JourneyEight::undo));

    private JourneyEight() {}

    private static void row(TourWalk walk) {
        var person = walk.person();
        walk.openProfile("Example 4");
        person.press(KeyCode.CONTROL, KeyCode.N);
        person.awaitField();
        person.type("10.20.0.0/16");
        person.press(KeyCode.ENTER);
        person.await("the row", () -> walk.shell().pages().editor().model().currentAnalysis()
                .filter(analysis -> !analysis.draft().allowed().isEmpty()).isPresent());
        walk.rest();
        person.picture("only-a-private-range");
    }

    private static void review(TourWalk walk) {
        var person = walk.person();
        walk.review();
        person.await("the checks", () -> !walk.shell().pages().review().checks().isEmpty());
        person.tabTo("nameField");
        person.type("acme-demo");
        person.picture("the-name-is-asked-for");
    }

    private static void send(TourWalk walk) {
        var person = walk.person();
        person.pressButton("applyButton");
        person.await("the countdown",
                () -> walk.shell().pages().confirm().stateProperty().get() == State.COUNTING);
        person.picture("keep-or-undo");
    }

    private static void undo(TourWalk walk) {
        var person = walk.person();
        person.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.U);
        person.await("the undo", () -> walk.shell().pages().confirm().stateProperty().get() == State.DONE);
        person.picture("taken-back");
    }
}
