package dev.gatehouse.app;

import javafx.scene.input.KeyCode;

import dev.gatehouse.ui.review.ConfirmViewModel.State;

/** The eighth journey: locking oneself out, on purpose, and the way back. */
final class JourneyEight {
    private JourneyEight() {}

    static void play(TourWalk walk) {
        var person = walk.person();
        var confirm = walk.shell().pages().confirm();
        walk.openProfile("Example 4");
        person.press(KeyCode.CONTROL, KeyCode.N);
        person.awaitField();
        person.type("10.20.0.0/16");
        person.press(KeyCode.ENTER);
        person.await("the row", () -> walk.shell().pages().editor().model().currentAnalysis()
                .filter(analysis -> !analysis.draft().allowed().isEmpty()).isPresent());
        walk.rest();
        person.picture("only-a-private-range");
        walk.review();
        person.await("the checks", () -> !walk.shell().pages().review().checks().isEmpty());
        person.tabTo("nameField");
        person.type("acme-demo");
        person.picture("the-name-is-asked-for");
        person.pressButton("applyButton");
        person.await("the countdown", () -> confirm.stateProperty().get() == State.COUNTING);
        person.picture("keep-or-undo");
        person.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.U);
        person.await("the undo", () -> confirm.stateProperty().get() == State.DONE);
        person.picture("taken-back");
    }
}
