package dev.gatehouse.app;

import java.util.List;

import dev.gatehouse.domain.port.SandboxScenario;
import dev.gatehouse.ui.refusal.RefusalPage;

/** The fourth journey: AWS refuses, and the page says what may be behind it. */
final class JourneyFour {
    static final List<TourStep> STEPS = List.of(new TourStep("refused", JourneyFour::refused),
            new TourStep("permission", JourneyFour::permission), new TourStep("granted", JourneyFour::granted));

    private JourneyFour() {}

    private static void refused(TourWalk walk) {
        var person = walk.person();
        walk.arm(SandboxScenario.PREVIEW_OFF);
        walk.openSandbox();
        person.await("the refusal",
                () -> walk.shell().pages().profiles().refusal().pageProperty().get() != null);
        person.await("the caller", () -> walk.shell().place().identity().size() == 5);
        walk.rest();
        person.picture("perhaps-the-preview");
    }

    private static void permission(TourWalk walk) {
        var person = walk.person();
        walk.arm(SandboxScenario.ACCESS_DENIED);
        person.pressButton("retryButton");
        person.await("the permission first", () -> {
            var page = walk.shell().pages().profiles().refusal().pageProperty().get();
            return page != null && page.boxes().getFirst().kind() == RefusalPage.Kind.PERMISSION;
        });
        person.picture("a-permission-is-missing");
    }

    private static void granted(TourWalk walk) {
        var person = walk.person();
        walk.calm();
        person.pressButton("retryButton");
        person.await("the list", () -> !walk.shell().pages().profiles().profiles().isEmpty());
    }
}
