package dev.gatehouse.app;

import javafx.scene.input.KeyCode;

import dev.gatehouse.domain.port.SandboxScenario;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

/** The third journey: the session ends before a submit. Nothing is sent, and what was typed stays. */
final class JourneyThree {
    private JourneyThree() {}

    static void play(TourWalk walk) {
        var person = walk.person();
        walk.openProfile("Example 3");
        walk.describe("Third floor only");
        walk.arm(SandboxScenario.SESSION_ENDED);
        walk.send();
        person.await("the verdict", walk::isOver);
        person.picture("the-session-ended");
        walk.calm();
        person.press(KeyCode.ESCAPE);
        person.await("the editor", () -> walk.shell().pageProperty().get() == Page.PROFILES);
        walk.send();
        person.await("the change", walk::isApplied);
        person.picture("sent-once");
    }
}
