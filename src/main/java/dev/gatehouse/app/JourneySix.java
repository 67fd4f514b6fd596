package dev.gatehouse.app;

import javafx.scene.input.KeyCode;

import dev.gatehouse.domain.port.SandboxScenario;
import dev.gatehouse.ui.conflict.ConflictViewModel.Phase;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

/** The sixth journey: someone else changed the profile meanwhile, and neither change is lost. */
final class JourneySix {
    private JourneySix() {}

    static void play(TourWalk walk) {
        var person = walk.person();
        var conflict = walk.shell().pages().conflict();
        walk.openProfile("Example 3");
        walk.describe("Third floor only");
        walk.arm(SandboxScenario.SECOND_WRITER);
        walk.send();
        person.await("the verdict", walk::isOver);
        walk.calm();
        person.awaitFocus("mergeButton");
        person.press(KeyCode.ENTER);
        person.await("the comparison", () -> conflict.phaseProperty().get() == Phase.SHOWN
                && !conflict.meaningProperty().get().summary().isEmpty());
        person.awaitFocus("clashBox");
        person.picture("both-sides");
        person.press(KeyCode.DOWN);
        person.await("an answer", () -> conflict.openProperty().get().startsWith("Every question"));
        person.pressButton("useButton");
        person.await("the review", () -> walk.shell().pageProperty().get() == Page.REVIEW);
        person.awaitFocus("applyButton");
        person.press(KeyCode.ENTER);
        person.await("the change", walk::isApplied);
        person.picture("applied-after-the-merge");
    }
}
