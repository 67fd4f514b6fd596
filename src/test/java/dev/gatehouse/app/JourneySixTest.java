package dev.gatehouse.app;

import java.util.List;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import dev.gatehouse.sandbox.Members;
import dev.gatehouse.sandbox.fault.Fault;
import dev.gatehouse.sandbox.fault.FaultRule;
import dev.gatehouse.sandbox.fault.Moment;
import dev.gatehouse.ui.conflict.ConflictViewModel;
import dev.gatehouse.ui.conflict.ConflictViewModel.Phase;
import dev.gatehouse.ui.review.Outcome;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** Journey 6 whole, by keyboard only: someone else changed the profile meanwhile. */
@ExtendWith(ApplicationExtension.class)
class JourneySixTest {
    private static final String DEMO = "11111111-2222-3333-4444-555555555555";
    private static final String THEIRS = """
            {"Description": "Theirs", "AllowedIps": ["203.0.113.0/24", "200.255.0.0/16"]}""";

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
    void whatBothChangedIsPutTogetherAskedReviewedAndSentWithoutLosingEither() {
        window.openProfile("Example 3");
        edit();
        window.sandbox().faults().set(List.of(FaultRule.next("DescribeAuthenticationProfile",
                new Fault.SecondWriter(Moment.BEFORE, THEIRS))));
        apply();
        assertThat(outcome().kind()).isEqualTo(Outcome.Kind.NOT_APPLIED);
        window.keys().awaitFocus("mergeButton");
        window.picture("conflict-stale");
        window.keys().press(KeyCode.ENTER);
        window.await("the comparison", () -> conflict().phaseProperty().get() == Phase.SHOWN
                && !conflict().meaningProperty().get().summary().isEmpty());
        assertThat(conflict().headingProperty().get()).startsWith("This profile changed while you were editing (")
                .contains(", in us-west-2)");
        assertThat(conflict().summaryProperty().get()).isEqualTo(
                "They added 203.0.113.0/24; you changed Sign out idle users and Idle time. Both are kept.");
        assertThat(conflict().cards()).hasSize(1);
        window.keys().awaitFocus("clashBox");
        window.picture("conflict-page");
        choose();
        window.picture("conflict-chosen");
        window.keys().press(KeyCode.ENTER);
        window.await("the review", () -> window.shell().pageProperty().get() == Page.REVIEW
                && !window.shell().pages().review().lines().isEmpty());
        window.keys().awaitFocus("applyButton");
        assertThat(window.shell().pages().review().textProperty().get().json()).contains("\"Description\": \"Mine\"")
                .doesNotContain("AllowedIps").doesNotContain("PeriodicSessionDuration");
        window.keys().press(KeyCode.ENTER);
        window.await("a verdict", () -> outcome() != null);
        assertThat(outcome().kind()).isEqualTo(Outcome.Kind.APPLIED);
        assertThat(stored().texts("AllowedIps").orElseThrow()).contains("203.0.113.0/24");
        assertThat(stored().text("Description")).contains("Mine");
        assertThat(stored().number("SessionInactivityDuration")).contains(15);
        assertThat(window.sandbox().state().received("UpdateAuthenticationProfile")).hasSize(1);
    }

    private void edit() {
        window.keys().press(KeyCode.F6);
        window.keys().tabTo("idleToggle");
        window.keys().press(KeyCode.SPACE);
        window.keys().tabTo("idleField");
        window.keys().typeOver("15");
        window.keys().tabTo("descriptionArea");
        window.keys().typeOver("Mine");
        window.await("the edits",
                () -> window.shell().pages().editor().editsTextProperty().get().startsWith("3 edits"));
    }

    private void apply() {
        window.keys().press(KeyCode.CONTROL, KeyCode.ENTER);
        window.await("the review", () -> window.shell().pageProperty().get() == Page.REVIEW
                && !window.shell().pages().review().lines().isEmpty());
        window.keys().awaitFocus("applyButton");
        window.keys().press(KeyCode.ENTER);
        window.await("a verdict", () -> outcome() != null);
    }

    private void choose() {
        window.keys().pressButton("useButton");
        window.keys().awaitFocus("clashBox");
        assertThat(window.shell().pageProperty().get()).isEqualTo(Page.CONFLICT);
        window.keys().press(KeyCode.DOWN);
        window.await("an answer", () -> conflict().openProperty().get().startsWith("Every question"));
        window.keys().tabTo("useButton");
    }

    private ConflictViewModel conflict() {
        return window.shell().pages().conflict();
    }

    private Outcome outcome() {
        return window.shell().pages().review().submit().outcomeProperty().get();
    }

    private Members stored() {
        var id = window.shell().pages().editor().model().openProperty().get().ref().profile().value();
        return window.sandbox().state().profile(DEMO, id).orElseThrow().members();
    }
}
