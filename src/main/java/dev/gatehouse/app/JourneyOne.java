package dev.gatehouse.app;

import javafx.scene.input.KeyCode;

import dev.gatehouse.ui.shell.ShellViewModel;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

/**
 * The first journey, by keyboard alone: the sandbox, Example 3, two addresses tested, idle sign-out on at 15 minutes,
 * review, submit, verified, undo.
 */
final class JourneyOne {
    private final TourWalk walk;
    private final TourDriver person;
    private final ShellViewModel shell;

    JourneyOne(TourWalk walk) {
        this.walk = walk;
        this.person = walk.person();
        this.shell = walk.shell();
    }

    void play() {
        open();
        test();
        edit();
        submit();
        undo();
    }

    private void open() {
        person.await("the AWS profiles", () -> !shell.pages().connection().foundProperty().get().isEmpty());
        person.picture("welcome");
        person.press(KeyCode.ENTER);
        person.await("the list of profiles", () -> !shell.pages().profiles().profiles().isEmpty());
        person.await("the caller", () -> shell.place().identity().size() == 5);
        person.picture("profiles");
        walk.choose("Example 3");
        person.picture("example-3");
    }

    private void test() {
        person.press(KeyCode.CONTROL, KeyCode.T);
        person.type("200.255.40.50 200.255.40.51");
        person.await("two verdicts", () -> shell.pages().editor().parts().panels().tester().results().size() == 2);
        walk.rest();
        person.picture("two-addresses-tested");
    }

    private void edit() {
        person.press(KeyCode.F6);
        person.tabTo("idleToggle");
        person.press(KeyCode.SPACE);
        person.await("idle sign-out on",
                () -> shell.pages().editor().parts().sessions().inactivityEnabledProperty().get());
        person.tabTo("idleField");
        person.press(KeyCode.CONTROL, KeyCode.A);
        person.type("15");
        person.await("two fields to send", () -> shell.pages().editor().model().currentAnalysis()
                .filter(analysis -> analysis.changes().change().fields().size() == 2).isPresent());
        walk.rest();
        person.picture("idle-sign-out-15");
    }

    private void submit() {
        walk.review();
        person.picture("review");
        person.press(KeyCode.ENTER);
        person.await("a verdict", walk::isApplied);
        person.picture("verified");
    }

    private void undo() {
        person.tabTo("undoButton");
        person.press(KeyCode.ENTER);
        person.await("the undo to begin", () -> !shell.pages().review().submit().canUndo() || walk.isApplied());
        person.await("the undo to end", walk::isApplied);
        person.picture("undone");
        person.press(KeyCode.ENTER);
        person.await("the editor", () -> shell.pageProperty().get() == Page.PROFILES);
        person.await("Example 3 as before", () -> walk.isOpen("Example 3"));
        walk.rest();
        person.picture("as-before");
    }
}
