package dev.gatehouse.app;

import java.util.List;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import dev.gatehouse.domain.address.AddressFamily;
import dev.gatehouse.sandbox.AppliedUpdate;
import dev.gatehouse.sandbox.Members;
import dev.gatehouse.ui.editor.FindingItem;
import dev.gatehouse.ui.editor.TesterViewModel.TestResult;
import dev.gatehouse.ui.review.Outcome;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** Journey 1 whole, by keyboard only: first launch without an AWS account, to a change that is verified and undone. */
@ExtendWith(ApplicationExtension.class)
class JourneyOneTest {
    private static final String DEMO = "11111111-2222-3333-4444-555555555555";

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
    void aPersonWithoutAnAccountChangesAProfileSeesItVerifiedAndTakesItBack() {
        window.openProfile("Example 3");
        sandboxIsNamedEverywhere();
        exampleThreeIsExplained();
        var before = stored();
        testTwoAddresses();
        turnIdleSignOutOn();
        review();
        window.keys().press(KeyCode.ENTER);
        window.await("a verdict", () -> outcome() != null);
        assertThat(outcome().kind()).isEqualTo(Outcome.Kind.APPLIED);
        assertThat(outcome().body()).startsWith("Verified at");
        assertThat(stored().flag("SessionInactivityHandlingEnabled")).contains(true);
        assertThat(stored().number("SessionInactivityDuration")).contains(15);
        assertThat(stored().texts("AllowedIps")).isEqualTo(before.texts("AllowedIps"));
        undo();
        assertThat(stored().without("LastModifiedTime")).isEqualTo(before.without("LastModifiedTime"));
        assertThat(window.sandbox().state().received("UpdateAuthenticationProfile")).hasSize(2);
        assertThat(window.sandbox().state().applied()).extracting(AppliedUpdate::writer)
                .containsOnly(AppliedUpdate.Writer.CLIENT);
    }

    private void sandboxIsNamedEverywhere() {
        var shell = window.shell();
        assertThat(shell.place().environmentTextProperty().get()).isEqualTo("SANDBOX – nothing leaves this computer");
        window.await("the caller", () -> shell.place().identity().size() == 5);
        assertThat(shell.place().identity()).startsWith("acme-demo", "us-west-2", "1111-2222-3333", "role/Sandbox");
        assertThat(shell.place().titleProperty().get()).isEqualTo("Gatehouse – acme-demo – SANDBOX");
        assertThat(shell.pages().sandbox().groups()).isNotEmpty();
    }

    private void exampleThreeIsExplained() {
        var editor = window.shell().pages().editor();
        assertThat(editor.summaryProperty().get()).isEqualTo("Sign-in only from 65\u202F279 IPv4 addresses; no IPv6"
                + " client can sign in. Idle users are not signed out (60 min stored, off); everyone signs in again after"
                + " 12 h.");
        var effective = editor.model().currentAnalysis().orElseThrow().access().draft().effective();
        assertThat(effective.intervals(AddressFamily.IPV4)).map(Object::toString)
                .containsExactly("200.255.0.0–200.255.9.255", "200.255.11.0–200.255.40.49",
                        "200.255.40.51–200.255.255.255");
        assertThat(findings()).extracting(FindingItem::code, FindingItem::title)
                .contains(Tuple.tuple("ACP-IP-020", "192.123.211.211 has no effect"));
    }

    private void testTwoAddresses() {
        window.keys().press(KeyCode.CONTROL, KeyCode.T);
        window.keys().type("200.255.40.50 200.255.40.51");
        var results = window.shell().pages().editor().parts().panels().tester().results();
        window.await("two verdicts", () -> results.size() == 2
                && results.getLast().kind() != TestResult.Kind.UNREADABLE
                && results.getLast().reason().contains(".51 "));
        assertThat(results).extracting(TestResult::headline).containsExactly("BLOCKED", "ALLOWED");
        assertThat(results.getFirst().reason()).isEqualTo(
                "200.255.40.50 is blocked by 200.255.40.50. Blocked rows win over 200.255.0.0/16.");
        assertThat(results.getLast().reason()).isEqualTo("200.255.40.51 is allowed by 200.255.0.0/16.");
    }

    private void turnIdleSignOutOn() {
        window.keys().press(KeyCode.F6);
        window.await("a focus that is seen in the next pane", window::isFocusSeen);
        window.keys().tabTo("idleToggle");
        window.keys().press(KeyCode.SPACE);
        window.keys().tabTo("idleField");
        window.keys().typeOver("15");
        window.await("PCI at 15 min", () -> findings().stream()
                .anyMatch(item -> item.title().equals("PCI DSS v4.0.1, 8.2.8: PASS")));
        assertThat(findings()).extracting(FindingItem::code).contains("ACP-SE-004");
        assertThat(window.shell().pages().editor().summaryProperty().get())
                .contains("Idle users are signed out after 15 min");
    }

    private void review() {
        window.keys().press(KeyCode.CONTROL, KeyCode.ENTER);
        var review = window.shell().pages().review();
        window.await("the review", () -> window.shell().pageProperty().get() == Page.REVIEW
                && !review.textProperty().get().json().isEmpty());
        var text = review.textProperty().get();
        assertThat(text.json()).isEqualToNormalizingNewlines("""
                {
                  "SessionInactivityHandlingEnabled": true,
                  "SessionInactivityDuration": 15
                }""");
        assertThat(text.requests().get(1).text()).contains("--session-inactivity-handling-enabled")
                .contains("--session-inactivity-duration=15").doesNotContain("allowed-ips");
        assertThat(text.meaning().access()).isEqualTo("Nobody gains and nobody loses access.");
        window.keys().awaitFocus("applyButton");
    }

    private void undo() {
        window.keys().pressButton("undoButton");
        window.await("the undo", () -> outcome() != null && outcome().title().startsWith("Undone."));
        window.keys().awaitFocus("doneButton");
        window.keys().press(KeyCode.ENTER);
        window.await("the editor", () -> window.shell().pageProperty().get() == Page.PROFILES);
        window.await("Example 3 again", () -> window.isOpen("Example 3"));
        assertThat(window.shell().pages().editor().editsTextProperty().get()).isEqualTo("No edits");
    }

    private List<FindingItem> findings() {
        return window.shell().pages().editor().parts().panels().findings().items();
    }

    private Outcome outcome() {
        return window.shell().pages().review().submit().outcomeProperty().get();
    }

    private Members stored() {
        var id = window.shell().pages().editor().model().openProperty().get().ref().profile().value();
        return window.sandbox().state().profile(DEMO, id).orElseThrow().members();
    }
}
