package dev.gatehouse.app;

import java.util.List;

import javafx.scene.input.KeyCode;

import dev.gatehouse.ui.evidence.EvidenceViewModel.Step;

/** The second journey: an auditor’s evidence pack, made, looked at, saved and checked. */
final class JourneyTwo {
    static final List<TourStep> STEPS = List.of(new TourStep("profile", walk -> walk.openProfile("Example 3")),
            new TourStep("choose", JourneyTwo::choose), new TourStep("read", JourneyTwo::read),
            new TourStep("save", JourneyTwo::save));

    private JourneyTwo() {}

    private static void choose(TourWalk walk) {
        var person = walk.person();
        person.press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.E);
        person.awaitFocus("startButton");
        person.await("the instances", () -> person.shows("#instanceBox .check-box"));
        person.picture("what-to-pack");
    }

    private static void read(TourWalk walk) {
        var person = walk.person();
        person.press(KeyCode.ENTER);
        person.await("the look",
                () -> walk.shell().pages().evidence().stepProperty().get() == Step.PREVIEW);
        person.awaitFocus("folderButton");
        person.picture("the-pack-before-it-is-saved");
    }

    private static void save(TourWalk walk) {
        var person = walk.person();
        var evidence = walk.shell().pages().evidence();
        person.press(KeyCode.ENTER);
        person.await("the pack", () -> evidence.stepProperty().get() == Step.SAVED);
        person.awaitFocus("verifyButton");
        person.press(KeyCode.ENTER);
        person.await("the check", () -> !evidence.noticeProperty().get().isEmpty());
        person.picture("saved-and-checked");
    }
}
