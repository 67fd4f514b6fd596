package dev.gatehouse.app;

import java.util.List;

import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.domain.finding.Finding;
import dev.gatehouse.domain.port.SandboxScenario;
import dev.gatehouse.ui.review.Outcome;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every page in every state a person can bring it to, in both themes and both sizes, as pictures under
 * {@code target/pictures} for people to look at.
 */
@ExtendWith(ApplicationExtension.class)
class PagePicturesTest {
    private WindowFixture window;

    @Start
    void start(Stage stage) {
        window = new WindowFixture(stage);
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void theWayIn(FxRobot robot) {
        window.await("the AWS profiles", () -> !window.shell().pages().connection().foundProperty().get().isEmpty());
        window.pictures("page-welcome");
        show(Page.CONNECT);
        window.fx(() -> {
            window.shell().pages().connection().instanceProperty().set("not/an instance");
            window.shell().pages().connection().connect();
            return true;
        });
        assertThat(window.shell().pages().connection().instanceErrorProperty().get()).isNotEmpty();
        window.pictures("page-connection");
        window.keys().press(KeyCode.F1);
        window.pictures("page-keys");
        window.keys().press(KeyCode.SHIFT, KeyCode.F1);
        window.await("the first page", () -> isHeaded(robot, "First steps"));
        window.pictures("page-help");
        window.keys().type("findings");
        window.await("the findings", () -> isHeaded(robot, "Findings"));
        window.pictures("page-help-findings");
        window.keys().press(KeyCode.ESCAPE);
        window.keys().press(KeyCode.CONTROL, KeyCode.K);
        window.pictures("page-find-commands");
        window.keys().type("names networks");
        window.keys().press(KeyCode.ENTER);
        window.await("the networks", () -> window.shell().pageProperty().get() == Page.NETWORKS);
    }

    /** Whether the page of the handbook that is shown has this title. */
    private static boolean isHeaded(FxRobot robot, String title) {
        return robot.lookup(".gh-help-heading").queryAllAs(Label.class).stream()
                .anyMatch(heading -> heading.getText().equals(title));
    }

    @Test
    void aMessyProfileWithErrors() {
        window.openProfile("Messy import");
        window.pictures("page-messy");
        window.fx(() -> {
            var parts = window.shell().pages().editor().parts();
            parts.allowed().edit(0, "300.1.1.1");
            parts.allowed().add("vpn.acme.com");
            parts.identity().descriptionProperty().set("");
            parts.identity().nameProperty().set("An unreasonably long name ".repeat(6));
            parts.sessions().inactivityEnabledProperty().set(true);
            parts.sessions().inactivityProperty().set("1h75x");
            parts.sessions().periodicProperty().set("5");
            return true;
        });
        window.await("errors", () -> window.shell().pages().editor().model().currentAnalysis()
                .filter(analysis -> analysis.firstError().isPresent()).isPresent());
        window.pictures("page-errors");
        window.keys().press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(window.shell().pageProperty().get()).isEqualTo(Page.PROFILES);
        window.pictures("page-first-error");
    }

    @Test
    void openingToEveryone() {
        window.openProfile("Example 3");
        window.fx(() -> {
            var parts = window.shell().pages().editor().parts();
            parts.allowed().remove(List.of(0));
            parts.blocked().add("2001:db8::/32");
            return true;
        });
        window.await("the warning", () -> window.shell().pages().editor().parts().panels().findings().items().stream()
                .anyMatch(item -> item.code().equals("ACP-IP-030")));
        window.pictures("page-open-to-everyone");
        window.keys().press(KeyCode.CONTROL, KeyCode.ENTER);
        window.await("the review", () -> !window.shell().pages().review().lines().isEmpty());
        window.pictures("page-review-security");
        window.sandbox().faults().set(SandboxScenarios.rules(SandboxScenario.SECOND_WRITER));
        window.awaitFocus("backButton");
        window.keys().tabTo("applyButton");
        window.keys().press(KeyCode.ENTER);
        window.awaitFocus("nameField");
        window.pictures("page-review-name");
        window.keys().type("acme-demo");
        window.keys().tabTo("applyButton");
        window.keys().press(KeyCode.ENTER);
        window.await("a verdict", () -> outcome() != null);
        assertThat(outcome().kind()).isEqualTo(Outcome.Kind.NOT_APPLIED);
        window.pictures("page-stale");
    }

    @Test
    void refusedUnreadableAndUnreachable() {
        window.openProfile("Example 1");
        for (var scenario : List.of(SandboxScenario.ACCESS_DENIED, SandboxScenario.UNREADABLE_ANSWER,
                SandboxScenario.SESSION_ENDED)) {
            window.sandbox().faults().set(SandboxScenarios.rules(scenario));
            window.keys().press(KeyCode.F5);
            window.await("a problem", () -> isRefusedOrBroken()
                    && window.shell().pages().profiles().busyProperty().get().isEmpty());
            window.pictures("page-problem-" + scenario);
        }
        window.sandbox().faults().clear();
        window.fx(() -> {
            window.shell().pages().profiles().retry();
            return true;
        });
        window.await("Example 1 again", () -> window.isOpen("Example 1"));
    }

    @Test
    void blockedRows() {
        window.openProfile("Example 3");
        window.fx(() -> {
            window.shell().pages().editor().parts().panels().findings()
                    .goTo(new Finding.Target.Row(ListKind.BLOCKED, 2));
            return true;
        });
        window.pictures("page-blocked");
    }

    private boolean isRefusedOrBroken() {
        var profiles = window.shell().pages().profiles();
        return profiles.problemProperty().get() != null || profiles.refusal().pageProperty().get() != null;
    }

    private void show(Page page) {
        window.fx(() -> {
            window.shell().go(page);
            return true;
        });
    }

    private Outcome outcome() {
        return window.shell().pages().review().submit().outcomeProperty().get();
    }
}
