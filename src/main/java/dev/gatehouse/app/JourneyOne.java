package dev.gatehouse.app;

import java.util.List;

import javafx.scene.input.KeyCode;

import dev.gatehouse.ui.shell.ShellViewModel.Page;

/**
 * The first journey, by keyboard alone: the sandbox, Example 3, two addresses tested, idle sign-out on at 15 minutes,
 * review, submit, verified, undo.
 */
final class JourneyOne {
    static final List<TourStep> STEPS = List.of(new TourStep("sandbox", JourneyOne::sandbox),
            new TourStep("profile", JourneyOne::profile), new TourStep("test", JourneyOne::test),
            new TourStep("idle", JourneyOne::idle), new TourStep("review", JourneyOne::review),
            new TourStep("send", JourneyOne::send), new TourStep("undo", JourneyOne::undo),
            new TourStep("back", JourneyOne::back));

    private JourneyOne() {}

    private static void sandbox(TourWalk walk) {
        var person = walk.person();
        person.await("the AWS profiles",
                () -> !walk.shell().pages().connection().foundProperty().get().isEmpty());
        person.picture("welcome");
        person.press(KeyCode.ENTER);
        person.await("the list of profiles", () -> !walk.shell().pages().profiles().profiles().isEmpty());
        person.await("the caller", () -> walk.shell().place().identity().size() == 5);
        person.picture("profiles");
    }

    private static void profile(TourWalk walk) {
        walk.choose("Example 3");
        walk.person().picture("example-3");
    }

    private static void test(TourWalk walk) {
        var person = walk.person();
        person.press(KeyCode.CONTROL, KeyCode.T);
        person.type("200.255.40.50 200.255.40.51");
        person.await("two verdicts",
                () -> walk.shell().pages().editor().parts().panels().tester().results().size() == 2);
        walk.rest();
        person.picture("two-addresses-tested");
    }

    private static void idle(TourWalk walk) {
        var person = walk.person();
        var editor = walk.shell().pages().editor();
        person.press(KeyCode.F6);
        person.tabTo("idleToggle");
        person.press(KeyCode.SPACE);
        person.await("idle sign-out on", () -> editor.parts().sessions().inactivityEnabledProperty().get());
        person.tabTo("idleField");
        person.press(KeyCode.CONTROL, KeyCode.A);
        person.type("15");
        person.await("two fields to send", () -> editor.model().currentAnalysis()
                .filter(analysis -> analysis.changes().change().fields().size() == 2).isPresent());
        walk.rest();
        person.picture("idle-sign-out-15");
    }

    private static void review(TourWalk walk) {
        walk.review();
        walk.person().picture("review");
    }

    private static void send(TourWalk walk) {
        var person = walk.person();
        person.press(KeyCode.ENTER);
        person.await("a verdict", walk::isApplied);
        person.picture("verified");
    }

    private static void undo(TourWalk walk) {
        var person = walk.person();
        person.tabTo("undoButton");
        person.press(KeyCode.ENTER);
        person.await("the undo to begin",
                () -> !walk.shell().pages().review().submit().canUndo() || walk.isApplied());
        person.await("the undo to end", walk::isApplied);
        person.picture("undone");
    }

    private static void back(TourWalk walk) {
        var person = walk.person();
        person.press(KeyCode.ENTER);
        person.await("the editor", () -> walk.shell().pageProperty().get() == Page.PROFILES);
        person.await("Example 3 as before", () -> walk.isOpen("Example 3"));
        walk.rest();
        person.picture("as-before");
    }
}
