package dev.gatehouse.app;

import javafx.scene.input.KeyCode;

import dev.gatehouse.ui.review.Outcome;
import dev.gatehouse.ui.shell.ShellViewModel;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

/**
 * The first journey, by keyboard alone: the sandbox, Example 3, two addresses tested, idle sign-out on at 15 minutes,
 * review,
 * submit, verified, undo.
 */
final class JourneyOne {
    private final TourDriver person;
    private final ShellViewModel shell;

    JourneyOne(TourDriver person, ShellViewModel shell) {
        this.person = person;
        this.shell = shell;
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
        person.press(KeyCode.CONTROL, KeyCode.F);
        person.type("Example 3");
        person.tabTo("profileList");
        person.press(KeyCode.DOWN);
        person.press(KeyCode.HOME);
        person.await("Example 3 with its findings", () -> isOpen("Example 3"));
        person.picture("example-3");
    }

    private void test() {
        person.press(KeyCode.CONTROL, KeyCode.T);
        person.type("200.255.40.50 200.255.40.51");
        person.await("two verdicts", () -> shell.pages().editor().parts().panels().tester().results().size() == 2);
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
        person.picture("idle-sign-out-15");
    }

    private void submit() {
        person.press(KeyCode.CONTROL, KeyCode.ENTER);
        person.await("the review", () -> shell.pageProperty().get() == Page.REVIEW
                && !shell.pages().review().textProperty().get().json().isEmpty());
        person.picture("review");
        person.press(KeyCode.ENTER);
        person.await("a verdict", this::isApplied);
        person.picture("verified");
    }

    private void undo() {
        person.tabTo("undoButton");
        person.press(KeyCode.ENTER);
        person.await("the undo to begin", () -> !shell.pages().review().submit().canUndo() || isApplied());
        person.await("the undo to end", this::isApplied);
        person.picture("undone");
        person.press(KeyCode.ENTER);
        person.await("the editor", () -> shell.pageProperty().get() == Page.PROFILES);
        person.await("Example 3 as before", () -> isOpen("Example 3"));
        person.picture("as-before");
    }

    private boolean isOpen(String name) {
        var editor = shell.pages().editor();
        return editor.titleProperty().get().equals(name) && editor.model().currentAnalysis().isPresent()
                && !editor.parts().panels().findings().items().isEmpty();
    }

    private boolean isApplied() {
        var outcome = shell.pages().review().submit().outcomeProperty().get();
        return outcome != null && outcome.kind() == Outcome.Kind.APPLIED;
    }
}
