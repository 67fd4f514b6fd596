package dev.gatehouse.app;

import java.time.Duration;
import java.util.List;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import dev.gatehouse.sandbox.Members;
import dev.gatehouse.testing.MovablePace;
import dev.gatehouse.ui.review.ConfirmViewModel;
import dev.gatehouse.ui.review.ConfirmViewModel.State;
import dev.gatehouse.ui.review.SubmitViewModel.Phase;
import dev.gatehouse.ui.review.TermsViewModel.Field;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** Journey 8 from step 3 on, by keyboard only: locking oneself out, on purpose, and the way back. */
@ExtendWith(ApplicationExtension.class)
class JourneyEightTest {
    private static final String DEMO = "11111111-2222-3333-4444-555555555555";

    private final MovablePace pace = new MovablePace();
    private WindowFixture window;

    @Start
    void start(Stage stage) {
        window = new WindowFixture(stage, pace).small();
    }

    @AfterEach
    void close() {
        window.close();
    }

    @Test
    void aLockOutIsSentOnlyWithTheNameTypedAndUndoneAtOnce() {
        var before = review();
        theReviewSaysWhatWillHappen();
        enterAloneSendsNothing();
        send();
        assertThat(stored().texts("AllowedIps")).contains(List.of("10.20.0.0/16"));
        assertThat(confirm().bodyProperty().get()).contains("Try signing in to Connect in another browser window now",
                "AWS does not say how soon");
        window.picture("journey-8-countdown");
        window.keys().press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.U);
        window.await("the undo", () -> confirm().stateProperty().get() == State.DONE);
        assertThat(confirm().titleProperty().get()).isEqualTo("Undone");
        assertThat(confirm().bodyProperty().get()).contains("AWS holds the previous values");
        assertThat(stored().without("LastModifiedTime")).isEqualTo(before.without("LastModifiedTime"));
        assertThat(window.sandbox().state().received("UpdateAuthenticationProfile")).hasSize(2);
    }

    @Test
    void whenNobodyConfirmsItIsTakenBackByItself() {
        var before = review();
        typeTheName();
        send();
        pace.skip(Duration.ofMinutes(10));
        window.await("the automatic undo", () -> confirm().stateProperty().get() == State.DONE);
        assertThat(confirm().titleProperty().get()).isEqualTo("Undone");
        assertThat(stored().without("LastModifiedTime")).isEqualTo(before.without("LastModifiedTime"));
        assertThat(window.shell().pages().editor().model().openProperty().get().profile().access().allowedRows())
                .isEmpty();
    }

    @Test
    void keptByItsKeyItStays() {
        review();
        typeTheName();
        send();
        window.keys().press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        window.await("the decision", () -> confirm().stateProperty().get() == State.DONE);
        assertThat(confirm().titleProperty().get()).isEqualTo("The change stays");
        pace.skip(Duration.ofHours(2));
        assertThat(stored().texts("AllowedIps")).contains(List.of("10.20.0.0/16"));
        assertThat(window.sandbox().state().received("UpdateAuthenticationProfile")).hasSize(1);
    }

    /** Adds the first allowed row to an open profile and goes to the review. */
    private Members review() {
        window.openProfile("Example 4");
        var before = stored();
        window.keys().press(KeyCode.CONTROL, KeyCode.N);
        window.keys().awaitField();
        window.keys().type("10.20.0.0/16");
        window.keys().press(KeyCode.ENTER);
        window.await("the row", () -> window.shell().pages().editor().model().currentAnalysis()
                .filter(analysis -> !analysis.draft().allowed().isEmpty()).isPresent());
        window.keys().press(KeyCode.CONTROL, KeyCode.ENTER);
        window.await("the review", () -> window.shell().pageProperty().get() == Page.REVIEW
                && !window.shell().pages().review().checks().isEmpty());
        return before;
    }

    private void theReviewSaysWhatWillHappen() {
        var review = window.shell().pages().review();
        var meaning = review.textProperty().get().meaning();
        assertThat(meaning.before()).isEqualTo("Everyone may sign in from any address.");
        assertThat(meaning.after()).contains("Sign-in only from 65\u202F536 IPv4 addresses",
                "No sign-in over the Internet comes from any of these addresses.");
        assertThat(meaning.impact()).contains("keeps the caller but cannot transfer, hold or end it");
        assertThat(review.riskTextProperty().get()).contains("from now on only allowed addresses could sign in",
                "acme-demo", "us-west-2", "1111-2222-3333", "role/Sandbox");
        assertThat(review.breakGlass().shownProperty().get()).isTrue();
        assertThat(review.submit().terms().confirmWantedProperty().get()).isTrue();
        window.keys().awaitFocus("backButton");
    }

    private void enterAloneSendsNothing() {
        window.keys().tabTo("nameField");
        window.keys().type("acme-demo");
        window.keys().press(KeyCode.ENTER);
        assertThat(phase()).as("Enter in the field sends nothing").isEqualTo(Phase.READY);
        window.keys().typeOver("acme");
        window.keys().pressButton("applyButton");
        window.await("the reason beside the field", () -> !window.shell().pages().review().submit().terms()
                .errorProperty(Field.NAME).get().isEmpty());
        window.keys().awaitFocus("nameField");
        assertThat(window.sandbox().state().received("UpdateAuthenticationProfile")).isEmpty();
        window.keys().typeOver("acme-demo");
    }

    private void typeTheName() {
        window.keys().tabTo("nameField");
        window.keys().type("acme-demo");
    }

    private void send() {
        window.keys().pressButton("applyButton");
        window.await("the countdown", () -> confirm().stateProperty().get() == State.COUNTING);
    }

    private Phase phase() {
        return window.shell().pages().review().submit().phaseProperty().get();
    }

    private ConfirmViewModel confirm() {
        return window.shell().pages().confirm();
    }

    private Members stored() {
        var id = window.shell().pages().editor().model().openProperty().get().ref().profile().value();
        return window.sandbox().state().profile(DEMO, id).orElseThrow().members();
    }
}
