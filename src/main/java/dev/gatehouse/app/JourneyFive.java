package dev.gatehouse.app;

import java.util.List;

import dev.gatehouse.domain.port.SandboxScenario;
import dev.gatehouse.ui.review.StepLine;

/** The fifth journey: AWS is busy, and what it did not accept is never called unknown. */
final class JourneyFive {
    static final List<TourStep> STEPS = List.of(new TourStep("edit", TourWalk::editExampleThree),
            new TourStep("send", JourneyFive::send), new TourStep("verdict", JourneyFive::verdict));

    private JourneyFive() {}

    private static void send(TourWalk walk) {
        walk.arm(SandboxScenario.THROTTLED);
        walk.send();
        walk.person().await("the pause", () -> walk.isOver() || walk.shell().pages().review().submit().steps().stream()
                .anyMatch(step -> step.state() == StepLine.State.RUNNING && !step.detail().isEmpty()));
        walk.person().picture("sending-again-soon");
    }

    private static void verdict(TourWalk walk) {
        walk.person().await("the verdict", walk::isOver);
        walk.person().picture("not-accepted");
    }
}
