package dev.gatehouse.app;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CountDownLatch;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import dev.gatehouse.change.Pace;
import dev.gatehouse.sandbox.fault.Fault;
import dev.gatehouse.sandbox.fault.FaultRule;
import dev.gatehouse.ui.review.Outcome;
import dev.gatehouse.ui.review.StepLine;
import dev.gatehouse.ui.review.SubmitViewModel.Phase;

import static org.assertj.core.api.Assertions.assertThat;

/** The writing part of journey 5, by keyboard: AWS is busy, and what it did not accept is never called unknown. */
@ExtendWith(ApplicationExtension.class)
class JourneyFiveTest {
    private static final String UPDATE = "UpdateAuthenticationProfile";

    private final HeldPace pace = new HeldPace();
    private WindowFixture window;

    @Start
    void start(Stage stage) {
        window = new WindowFixture(stage, pace).small();
    }

    @AfterEach
    void close() {
        pace.letGo();
        window.close();
    }

    @Test
    void theChangeIsSentAgainAndAppliedOnce() {
        window.sandbox().faults().add(FaultRule.next(UPDATE, new Fault.Throttle()));
        send();
        window.await("the pause", this::isWaitingToSendAgain);
        window.picture("submit-busy");
        window.await("the verdict", () -> outcome() != null);
        assertThat(outcome().kind()).isEqualTo(Outcome.Kind.APPLIED);
        assertThat(window.sandbox().state().received(UPDATE)).hasSize(2);
        assertThat(window.sandbox().state().applied()).hasSize(1);
    }

    @Test
    void cancellingInThePauseSendsNothingMore() {
        window.sandbox().faults().add(FaultRule.always(UPDATE, new Fault.Throttle()));
        pace.hold();
        send();
        window.await("the pause", this::isWaitingToSendAgain);
        var sent = window.sandbox().state().received(UPDATE).size();
        window.keys().press(KeyCode.ENTER);
        pace.letGo();
        notAccepted("submit-busy-cancelled");
        assertThat(window.sandbox().state().received(UPDATE)).hasSize(sent);
    }

    @Test
    void afterTheLastTryTheDraftIsKept() {
        window.sandbox().faults().add(FaultRule.always(UPDATE, new Fault.Throttle()));
        send();
        notAccepted("submit-busy-to-the-end");
        assertThat(window.sandbox().state().received(UPDATE)).hasSize(3);
        assertThat(window.shell().pages().editor().model().draftProperty().get().description())
                .isEqualTo("Third floor only");
    }

    private void notAccepted(String picture) {
        window.await("the verdict", () -> outcome() != null);
        assertThat(outcome().kind()).isEqualTo(Outcome.Kind.NOT_APPLIED);
        assertThat(outcome().title()).isEqualTo("Not applied: AWS did not accept the change");
        assertThat(outcome().body()).startsWith("AWS was busy and did not accept the request. Nothing was changed");
        assertThat(window.sandbox().state().applied()).isEmpty();
        window.picture(picture);
    }

    private void send() {
        window.openProfile("Example 3");
        window.typeInto("descriptionArea", "Third floor only");
        window.keys().press(KeyCode.CONTROL, KeyCode.ENTER);
        window.await("the review", () -> !window.shell().pages().review().lines().isEmpty());
        window.keys().pressButton("applyButton");
    }

    private boolean isWaitingToSendAgain() {
        var submit = window.shell().pages().review().submit();
        return submit.phaseProperty().get() == Phase.RUNNING && submit.steps().stream().map(StepLine::detail)
                .anyMatch(note -> note.startsWith("AWS was busy and did not accept the change; sending again in "));
    }

    private Outcome outcome() {
        return window.shell().pages().review().submit().outcomeProperty().get();
    }

    /** Real time, in which a pause does not end while it is held: however slow the computer, one can act in it. */
    private static final class HeldPace implements Pace {
        private final Pace real = Pace.real();
        private volatile CountDownLatch gate = new CountDownLatch(0);

        void hold() {
            gate = new CountDownLatch(1);
        }

        void letGo() {
            gate.countDown();
        }

        @Override
        public Instant now() {
            return real.now();
        }

        @Override
        public Duration elapsed() {
            return real.elapsed();
        }

        @Override
        public void pause(Duration duration) {
            try {
                gate.await();
                real.pause(duration);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
