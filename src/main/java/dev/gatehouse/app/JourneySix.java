package dev.gatehouse.app;

import java.util.List;

import javafx.scene.input.KeyCode;

import dev.gatehouse.domain.port.SandboxScenario;
import dev.gatehouse.ui.conflict.ConflictViewModel.Phase;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

/** The sixth journey: someone else changed the profile meanwhile, and neither change is lost. */
final class JourneySix {
    static final List<TourStep> STEPS = List.of(new TourStep("edit", TourWalk::editExampleThree),
            new TourStep("send", JourneySix::send), new TourStep("compare", JourneySix::compare),
            new TourStep("answer", JourneySix::answer));

    private JourneySix() {}

    private static void send(TourWalk walk) {
        walk.arm(SandboxScenario.SECOND_WRITER);
        walk.send();
        walk.person().await("the verdict", walk::isOver);
        walk.calm();
        walk.person().awaitFocus("mergeButton");
    }

    private static void compare(TourWalk walk) {
        var person = walk.person();
        var conflict = walk.shell().pages().conflict();
        person.press(KeyCode.ENTER);
        person.await("the comparison", () -> conflict.phaseProperty().get() == Phase.SHOWN
                && !conflict.meaningProperty().get().summary().isEmpty());
        person.awaitFocus("clashBox");
        person.picture("both-sides");
    }

    private static void answer(TourWalk walk) {
        var person = walk.person();
        var conflict = walk.shell().pages().conflict();
        person.press(KeyCode.DOWN);
        person.await("an answer", () -> !conflict.undecidedProperty().get());
        person.pressButton("useButton");
        person.await("the review", () -> walk.shell().pageProperty().get() == Page.REVIEW);
        person.awaitFocus("applyButton");
        person.press(KeyCode.ENTER);
        person.await("the change", walk::isApplied);
        person.picture("applied-after-the-merge");
    }
}
