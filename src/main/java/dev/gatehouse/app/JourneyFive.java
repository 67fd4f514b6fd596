package dev.gatehouse.app;

import dev.gatehouse.domain.port.SandboxScenario;

/** The fifth journey: AWS is busy, and what it did not accept is never called unknown. */
final class JourneyFive {
    private JourneyFive() {}

    static void play(TourWalk walk) {
        var person = walk.person();
        walk.openProfile("Example 3");
        walk.describe("Third floor only");
        walk.arm(SandboxScenario.THROTTLED);
        walk.send();
        person.await("the pause", () -> walk.shell().pages().review().submit().steps().stream()
                .anyMatch(step -> step.detail().contains("AWS was busy")));
        person.picture("sending-again-soon");
        person.await("the verdict", walk::isOver);
        person.picture("not-accepted");
    }
}
