package dev.gatehouse.app;

import java.util.List;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import dev.gatehouse.domain.port.SandboxScenario;
import dev.gatehouse.sandbox.fault.Fault;
import dev.gatehouse.sandbox.fault.FaultRule;
import dev.gatehouse.ui.refusal.RefusalPage;
import dev.gatehouse.ui.refusal.RefusalPage.Kind;
import dev.gatehouse.ui.review.Outcome;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

/** Journey 4 by keyboard only: AWS refuses, and the page says what may be behind it and what to do. */
@ExtendWith(ApplicationExtension.class)
class JourneyFourTest {
    private WindowFixture window;

    @Start
    void start(Stage stage) {
        window = new WindowFixture(stage).small();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aPersonWhoIsRefusedLearnsWhyAndGoesOnOnceItIsMended() {
        arm(SandboxScenario.PREVIEW_OFF);
        window.openSandbox();
        window.await("the refusal", () -> page() != null);
        assertThat(page().title()).isEqualTo("AWS refused to list the authentication profiles of acme-demo");
        assertThat(page().boxes()).extracting(RefusalPage.Box::kind).containsExactly(Kind.PREVIEW, Kind.PERMISSION);
        window.await("the caller", () -> window.shell().place().identity().size() == 5);
        copy("copySupportButton");
        assertThat(clipboard()).contains("Account: 111122223333", "Region: us-west-2",
                "arn:aws:connect:us-west-2:111122223333:instance/11111111-2222-3333-4444-555555555555",
                "HTTP 403, AccessDeniedException: You do not have access to this operation.");
        window.picture("refusal-preview");

        arm(SandboxScenario.ACCESS_DENIED);
        tryAgain();
        window.await("the permission first", () -> page() != null
                && page().boxes().getFirst().kind() == Kind.PERMISSION);
        copy("copyReadOnlyButton");
        assertThat(clipboard()).contains("connect:ListAuthenticationProfiles").doesNotContain("connect:Update");
        window.picture("refusal-permission");

        window.sandbox().faults().clear();
        tryAgain();
        window.await("the list", () -> !window.shell().pages().profiles().profiles().isEmpty());
        assertThat(page()).isNull();
        assertThat(window.sandbox().state().received("UpdateAuthenticationProfile")).isEmpty();
    }

    @Test
    void anUnknownCodeLeavesBothExplanationsPossible() {
        window.sandbox().faults().set(List.of(FaultRule.always(
                "ListAuthenticationProfiles",
                new Fault.Status(403, "NobodyKnowsException", "No."))));
        window.openSandbox();
        window.await("the refusal", () -> page() != null);
        assertThat(page().boxes()).extracting(RefusalPage.Box::likelier).containsExactly(false, false);
        assertThat(page().subtitle()).contains("AWS did not say which");
        window.picture("refusal-open");
    }

    @Test
    void aPersonWhoMayOnlyViewIsToldAtTheSubmitAndKeepsTheDraft() {
        window.openProfile("Example 3");
        arm(SandboxScenario.VIEW_ONLY);
        window.typeInto("nameField", "Renamed");
        window.keys().press(KeyCode.CONTROL, KeyCode.ENTER);
        window.await("the review", () -> window.shell().pageProperty().get() == Page.REVIEW
                && !window.shell().pages().review().textProperty().get().json().isEmpty());
        window.keys().pressButton("applyButton");
        window.await("a verdict", () -> outcome() != null);
        assertThat(requireNonNull(outcome()).title()).isEqualTo("You can view but not change");
        assertThat(outcome().body()).contains("nothing was changed", "your draft is kept");
        assertThat(window.sandbox().state().received("UpdateAuthenticationProfile")).hasSize(1);
        assertThat(window.sandbox().state().applied()).isEmpty();
        window.picture("refusal-view-only");
        window.keys().press(KeyCode.ESCAPE);
        window.await("the editor", () -> window.shell().pageProperty().get() == Page.PROFILES);
        assertThat(window.shell().pages().editor().titleProperty().get()).isEqualTo("Renamed");
    }

    private void arm(SandboxScenario scenario) {
        window.sandbox().faults().set(SandboxScenarios.rules(scenario));
    }

    private void tryAgain() {
        window.keys().pressButton("retryButton");
    }

    private void copy(String button) {
        window.keys().pressButton(button);
        window.await("the copy", () -> !window.shell().pages().profiles().refusal().noticeProperty().get().isEmpty());
    }

    private String clipboard() {
        return window.clipboard();
    }

    private RefusalPage page() {
        return window.shell().pages().profiles().refusal().pageProperty().get();
    }

    private Outcome outcome() {
        return window.shell().pages().review().submit().outcomeProperty().get();
    }
}
