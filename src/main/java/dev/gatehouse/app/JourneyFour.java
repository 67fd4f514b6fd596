package dev.gatehouse.app;

import dev.gatehouse.domain.port.SandboxScenario;
import dev.gatehouse.ui.refusal.RefusalPage;

/** The fourth journey: AWS refuses, and the page says what may be behind it. */
final class JourneyFour {
    private JourneyFour() {}

    static void play(TourWalk walk) {
        var person = walk.person();
        var refusal = walk.shell().pages().profiles().refusal();
        walk.arm(SandboxScenario.PREVIEW_OFF);
        walk.openSandbox();
        person.await("the refusal", () -> refusal.pageProperty().get() != null);
        person.await("the caller", () -> walk.shell().place().identity().size() == 5);
        walk.rest();
        person.picture("perhaps-the-preview");
        walk.arm(SandboxScenario.ACCESS_DENIED);
        person.pressButton("retryButton");
        person.await("the permission first", () -> {
            var page = refusal.pageProperty().get();
            return page != null && page.boxes().getFirst().kind() == RefusalPage.Kind.PERMISSION;
        });
        person.picture("a-permission-is-missing");
        walk.calm();
        person.pressButton("retryButton");
        person.await("the list", () -> !walk.shell().pages().profiles().profiles().isEmpty());
    }
}
