package dev.gatehouse.app;

import java.util.List;

import javafx.scene.input.KeyCode;

import dev.gatehouse.ui.shell.ShellViewModel.Page;

/** The ninth journey: a spreadsheet with garbage in it becomes one step in the list. */
final class JourneyNine {
    static final List<TourStep> STEPS = List.of(new TourStep("sheet", JourneyNine::sheet),
            new TourStep("choose", JourneyNine::choose), new TourStep("accept", JourneyNine::accept));

    private JourneyNine() {}

    private static void sheet(TourWalk walk) {
        var person = walk.person();
        walk.openProfile("Example 3");
        person.pressButton("importButton");
        person.await("the importer", () -> walk.shell().pageProperty().get() == Page.IMPORT);
        person.pressButton("fileButton");
        person.await("the sheet", () -> walk.shell().pages().importer().effectProperty().get() != null);
        walk.rest();
        person.picture("a-spreadsheet-read");
    }

    private static void choose(TourWalk walk) {
        var person = walk.person();
        var importer = walk.shell().pages().importer();
        person.pressButton("acceptButton");
        person.await("the line that waits", () -> !importer.noticeProperty().get().isEmpty());
        person.press(KeyCode.ENTER);
        person.press(KeyCode.ENTER);
        person.await("the choice", () -> importer.countsProperty().get().waiting() == 0);
    }

    private static void accept(TourWalk walk) {
        var person = walk.person();
        person.pressButton("acceptButton");
        person.await("the editor", () -> walk.shell().pageProperty().get() == Page.PROFILES
                && walk.shell().pages().editor().model().currentAnalysis().isPresent());
        walk.rest();
        person.picture("one-step-in-the-list");
    }
}
