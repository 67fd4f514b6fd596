package dev.gatehouse.app;

import java.util.List;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import dev.gatehouse.domain.journal.Ending;
import dev.gatehouse.sandbox.SandboxOptions;
import dev.gatehouse.sandbox.fault.Fault;
import dev.gatehouse.sandbox.fault.FaultRule;
import dev.gatehouse.sandbox.fault.Moment;
import dev.gatehouse.sandbox.http.Delivery.Manner;
import dev.gatehouse.testing.FastPace;
import dev.gatehouse.ui.review.OpenOutcomesViewModel;
import dev.gatehouse.ui.review.OpenOutcomesViewModel.State;
import dev.gatehouse.ui.review.Outcome;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

import static java.time.Duration.ofMinutes;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Journey 7 whole, by keyboard: the network is lost while a change is on its way. However it ends, the server sees one
 * update until a person decides to send another.
 */
@ExtendWith(ApplicationExtension.class)
class JourneySevenTest {
    private static final String UPDATE = "UpdateAuthenticationProfile";
    private static final String READ = "DescribeAuthenticationProfile";

    private final AppConnections connections = new AppConnections(SandboxOptions.defaults());
    private final LocalStores stores = LocalStores.inMemory();
    private final FastPace pace = new FastPace();
    private WindowFixture window;

    @Start
    void start(Stage stage) {
        window = new WindowFixture(stage, connections, stores, pace).small();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void theAnswerIsLostAndTheNextRunOfTheProgramFindsTheChangeApplied() {
        sendInto(Moment.AFTER);
        assertThat(outcomes().titleProperty().get()).isEqualTo("We don’t know yet whether AWS applied the change");
        assertThat(outcomes().bodyProperty().get()).contains("AWS cannot be reached.", "Next look in");
        window.picture("outcome-unknown");
        formIsLocked();
        quitIsAllowedWithASentence();

        window = window.nextRun(connections, stores, pace);
        window.openSandbox();
        window.await("the open change", () -> outcomes().stateProperty().get() != State.NONE);
        assertThat(updates()).isOne();
        window.sandbox().faults().clear();
        window.await("the countdown", () -> outcomes().stateProperty().get() == State.WAITING);
        window.keys().pressButton("outcomeCheck");
        window.await("the verdict", () -> outcomes().stateProperty().get() == State.APPLIED);
        assertThat(outcomes().bodyProperty().get()).contains("Verified at");
        window.picture("outcome-applied");
        assertThat(updates()).isOne();
        assertThat(applied()).isOne();
        window.keys().press(KeyCode.CONTROL, KeyCode.H);
        window.await("the history", () -> window.shell().pages().history().items().stream()
                .anyMatch(item -> item.ending() == Ending.APPLIED));
    }

    @Test
    void theRequestIsLostAndAPersonSendsItAgain() {
        sendInto(Moment.BEFORE);
        window.sandbox().faults().clear();
        pace.advance(ofMinutes(2)); // it is time for the next look, and the program looks by itself
        window.await("the verdict", () -> outcomes().stateProperty().get() == State.NOT_APPLIED);
        assertThat(updates()).isOne();
        assertThat(applied()).isZero();
        window.picture("outcome-not-applied");
        window.keys().pressButton("outcomeSend");
        window.await("the review", () -> window.shell().pageProperty().get() == Page.REVIEW
                && !window.shell().pages().review().lines().isEmpty());
        assertThat(updates()).isOne();
        window.keys().pressButton("applyButton");
        window.await("the second verdict", () -> outcome() != null);
        assertThat(outcome().kind()).isEqualTo(Outcome.Kind.APPLIED);
        assertThat(updates()).isEqualTo(2);
        assertThat(applied()).isOne();
    }

    @Test
    void somebodyElseWroteMeanwhileAndAPersonDecides() {
        sendInto(Moment.BEFORE);
        window.sandbox().faults().set(List.of(FaultRule.next(READ,
                new Fault.SecondWriter(Moment.BEFORE, "{\"Description\": \"Closed on Fridays\"}"))));
        window.keys().pressButton("outcomeCheck");
        window.await("something else", () -> outcomes().stateProperty().get() == State.DIFFERENT);
        window.picture("outcome-different");
        window.keys().pressButton("outcomeCompare");
        window.await("both sides", () -> !window.shell().pages().conflict().cards().isEmpty());
        window.picture("outcome-compared");
        assertThat(outcomes().locked()).hasSize(1);
        window.keys().pressButton("discardButton");
        window.await("the form", () -> outcomes().locked().isEmpty()
                && window.shell().pageProperty().get() == Page.PROFILES);
        assertThat(updates()).isOne();
    }

    /** Types another description and sends it; the cable is out from the sending on. */
    private void sendInto(Moment moment) {
        window.openProfile("Example 3");
        window.typeInto("descriptionArea", "Third floor only");
        window.sandbox().faults().set(List.of(FaultRule.always(UPDATE, new Fault.Drop(moment, Manner.RESET)),
                FaultRule.always(READ, new Fault.Drop(Moment.BEFORE, Manner.RESET)).fromThe(2)));
        window.keys().press(KeyCode.CONTROL, KeyCode.ENTER);
        window.await("the review", () -> !window.shell().pages().review().lines().isEmpty());
        window.keys().pressButton("applyButton");
        window.await("that nobody knows", () -> outcomes().stateProperty().get() == State.WAITING);
        assertThat(outcome().kind()).isEqualTo(Outcome.Kind.UNKNOWN);
        assertThat(updates()).isOne();
    }

    private void formIsLocked() {
        window.keys().pressButton("doneButton");
        window.await("the editor", () -> window.shell().pageProperty().get() == Page.PROFILES);
        window.picture("outcome-locked");
        assertThat(outcomes().locked()).hasSize(1);
        window.keys().press(KeyCode.CONTROL, KeyCode.ENTER);
        assertThat(window.shell().pageProperty().get()).isEqualTo(Page.PROFILES);
    }

    private void quitIsAllowedWithASentence() {
        window.askToClose();
        assertThat(outcomes().titleProperty().get())
                .isEqualTo("The outcome is unknown. Gatehouse looks first thing next time");
        window.picture("outcome-leaving");
        window.keys().pressButton("outcomeStay");
        window.await("the window to stay", () -> !outcomes().leavingProperty().get());
    }

    private OpenOutcomesViewModel outcomes() {
        return window.shell().pages().outcomes();
    }

    private Outcome outcome() {
        return window.shell().pages().review().submit().outcomeProperty().get();
    }

    private int updates() {
        return window.sandbox().state().received(UPDATE).size();
    }

    private int applied() {
        return window.sandbox().state().applied().size();
    }
}
