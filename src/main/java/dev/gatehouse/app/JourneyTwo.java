package dev.gatehouse.app;

import javafx.scene.input.KeyCode;

import dev.gatehouse.ui.evidence.EvidenceViewModel.Step;

/** The second journey: an auditor’s evidence pack, made, looked at, saved and checked. */
final class JourneyTwo {
    private JourneyTwo() {}

    static void play(TourWalk walk) {
        var person = walk.person();
        var evidence = walk.shell().pages().evidence();
        walk.openProfile("Example 3");
        person.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        person.awaitFocus("startButton");
        person.await("the instances", () -> person.shows("#instanceBox .check-box"));
        person.picture("what-to-pack");
        person.press(KeyCode.ENTER);
        person.await("the look", () -> evidence.stepProperty().get() == Step.PREVIEW);
        person.awaitFocus("folderButton");
        person.picture("the-pack-before-it-is-saved");
        person.press(KeyCode.ENTER);
        person.await("the pack", () -> evidence.stepProperty().get() == Step.SAVED);
        person.awaitFocus("verifyButton");
        person.press(KeyCode.ENTER);
        person.await("the check", () -> !evidence.noticeProperty().get().isEmpty());
        person.picture("saved-and-checked");
    }
}
