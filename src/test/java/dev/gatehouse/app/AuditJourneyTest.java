package dev.gatehouse.app;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import dev.gatehouse.ui.audit.AuditViewModel;
import dev.gatehouse.ui.audit.DriftViewModel.State;

import static org.assertj.core.api.Assertions.assertThat;

/** A snapshot is taken and approved by keyboard, somebody changes a profile, and opening it says so; with pictures. */
@ExtendWith(ApplicationExtension.class)
class AuditJourneyTest {
    private WindowFixture window;

    @Start
    void start(Stage stage) {
        window = new WindowFixture(stage);
    }

    @AfterEach
    void close() {
        window.close();
    }

    private AuditViewModel audit() {
        return window.shell().pages().audit();
    }

    @Test
    void whatWasApprovedAndChangedIsToldWhereItIsOpened() {
        window.openProfile("Example 3");
        window.keys().press(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.A);
        window.await("the focus", () -> window.focusIsIn("firstButton"));
        window.pictures("audit-empty");
        window.keys().press(KeyCode.ENTER);
        window.await("a snapshot", () -> !audit().snapshots().items().isEmpty());
        window.await("the note", () -> !audit().snapshots().noteProperty().get().title().isEmpty());
        window.pictures("audit-one");
        window.keys().tabTo("approveButton");
        window.keys().press(KeyCode.ENTER);
        window.keys().type("audit 2026");
        window.pictures("audit-approve");
        window.keys().press(KeyCode.ENTER);
        window.await("the approval", () -> audit().snapshots().items().getFirst().isApproved());
        widen();
        window.keys().press(KeyCode.ESCAPE);
        window.keys().press(KeyCode.F5);
        window.await("drift", () -> audit().drift().standingProperty().get().state() == State.DRIFT);
        window.pictures("audit-drift");
        window.keys().tabTo("driftCompare");
        window.keys().press(KeyCode.ENTER);
        window.await("the difference", () -> audit().compare().resultProperty().get().lines().size() == 1);
        window.pictures("audit-compare");
        assertThat(window.sandbox().state().received("UpdateAuthenticationProfile")).isEmpty();
    }

    /** Somebody else allows a network more. */
    private void widen() {
        var ref = window.shell().pages().profiles().selectedProperty().get().ref();
        var changed = window.sandbox().state().update(ref.instance().value(), ref.profile().value(),
                "{\"AllowedIps\":[\"200.255.0.0/16\",\"198.51.100.0/24\"]}");
        assertThat(changed).isTrue();
    }
}
