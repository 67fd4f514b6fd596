package dev.gatehouse.app;

import javafx.scene.input.KeyCode;

import dev.gatehouse.domain.port.SandboxScenario;
import dev.gatehouse.sandbox.SandboxServer;
import dev.gatehouse.ui.review.Outcome;
import dev.gatehouse.ui.shell.ShellViewModel;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

/**
 * What the journeys have in common: a person, the window as that person sees it, and the sandbox behind it.
 *
 * @param person
 *            acts by keys alone
 * @param shell
 *            what the window shows; only read
 * @param sandbox
 *            where others act
 */
record TourWalk(TourDriver person, ShellViewModel shell, SandboxServer sandbox) {

    void openSandbox() {
        person.await("the AWS profiles", () -> !shell.pages().connection().foundProperty().get().isEmpty());
        person.press(KeyCode.ENTER);
    }

    void openProfile(String name) {
        openSandbox();
        person.await("the list of profiles", () -> !shell.pages().profiles().profiles().isEmpty());
        person.await("the caller", () -> shell.place().identity().size() == 5);
        choose(name);
    }

    void choose(String name) {
        person.press(KeyCode.CONTROL, KeyCode.F);
        person.awaitFocus("filterField");
        person.typeOver(name);
        person.tabTo("profileList");
        person.press(KeyCode.DOWN);
        person.press(KeyCode.HOME);
        person.await(name + " with its findings", () -> isOpen(name));
        rest();
    }

    void describe(String text) {
        person.tabTo("descriptionArea");
        person.typeOver(text);
        person.await("the edit", () -> !shell.pages().editor().editsTextProperty().get().isEmpty()
                && shell.pages().editor().model().currentAnalysis().isPresent());
    }

    /** Opens Example 3 and changes its description: an edit that changes nobody’s access. */
    void editExampleThree() {
        openProfile("Example 3");
        describe("Third floor only");
    }

    void review() {
        person.press(KeyCode.CONTROL, KeyCode.ENTER);
        person.await("the review", () -> shell.pageProperty().get() == Page.REVIEW
                && !shell.pages().review().textProperty().get().json().isEmpty());
    }

    void send() {
        review();
        person.awaitFocus("applyButton");
        person.press(KeyCode.ENTER);
    }

    /** Makes something go wrong in the sandbox, as its menu does. */
    void arm(SandboxScenario scenario) {
        var menu = shell.pages().sandbox();
        person.meanwhile(() -> menu.arm(scenario));
        person.await("the mishap", () -> menu.scenarioProperty().get().isPresent());
    }

    /** Lets everything go right again. */
    void calm() {
        var menu = shell.pages().sandbox();
        person.meanwhile(menu::calm);
        person.await("calm", () -> menu.scenarioProperty().get().isEmpty());
    }

    /** Waits until nothing is being worked out any more. */
    void rest() {
        person.await("rest", () -> shell.tasks().isIdle());
    }

    boolean isOpen(String name) {
        var editor = shell.pages().editor();
        return editor.titleProperty().get().equals(name) && editor.model().currentAnalysis().isPresent()
                && !editor.parts().panels().findings().items().isEmpty();
    }

    boolean isOver() {
        return shell.pages().review().submit().outcomeProperty().get() != null;
    }

    boolean isApplied() {
        var outcome = shell.pages().review().submit().outcomeProperty().get();
        return outcome != null && outcome.kind() == Outcome.Kind.APPLIED;
    }
}
