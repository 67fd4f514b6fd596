package dev.gatehouse.app;

import javafx.scene.input.KeyCode;

import dev.gatehouse.domain.port.SandboxScenario;
import dev.gatehouse.ui.refusal.RefusalPage;

/** The fourth journey: AWS refuses, and the page says what may be behind it. */
final class JourneyFour {
    private JourneyFour() {}

    static void play(TourWalk walk) {
        var person = walk.person();
        var refusal = walk.shell().pages().profiles().refusal();
        walk.openProfile("Example 3");
        walk.arm(SandboxScenario.PREVIEW_OFF);
        person.press(KeyCode.F5);
        person.await("the refusal", () -> refusal.pageProperty().get() != null);
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
        person.await("the list", () -> refusal.pageProperty().get() == null);
    }
}
