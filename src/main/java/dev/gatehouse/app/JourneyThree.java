package dev.gatehouse.app;

import java.util.List;

import javafx.scene.input.KeyCode;

import dev.gatehouse.domain.port.SandboxScenario;
import dev.gatehouse.ui.shell.ShellViewModel.Page;
import dev.gatehouse.ui.signin.SignInViewModel.State;

/** The third journey: the session ends before a submit. Nothing is sent, and what was typed stays. */
final class JourneyThree {
    static final List<TourStep> STEPS = List.of(new TourStep("edit", TourWalk::editExampleThree),
            new TourStep("send", JourneyThree::send), new TourStep("again", JourneyThree::again));

    private JourneyThree() {}

    private static void send(TourWalk walk) {
        walk.arm(SandboxScenario.SESSION_ENDED);
        walk.send();
        walk.person().await("the verdict", walk::isOver);
        walk.person().picture("the-session-ended");
    }

    private static void again(TourWalk walk) {
        var person = walk.person();
        walk.calm();
        person.press(KeyCode.ESCAPE);
        person.await("the editor", () -> walk.shell().pageProperty().get() == Page.PROFILES);
        walk.send();
        person.await("the change", walk::isApplied);
        person.await("the session that works again",
                () -> walk.shell().pages().signIn().stateProperty().get() == State.NONE);
        person.picture("sent-once");
    }
}
