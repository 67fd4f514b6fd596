package dev.gatehouse.app;

import java.util.List;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.ui.conflict.ConflictViewModel.Phase;
import dev.gatehouse.ui.editor.DraftBarViewModel.State;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A draft that was left behind, in the real window, by keyboard, with pictures of the bar and of the page behind it.
 */
@ExtendWith(ApplicationExtension.class)
class DraftPicturesTest {
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
    void aDraftLeftBehindIsOfferedComparedAndGoneOnWith() {
        window.openProfile("Example 3");
        window.fx(() -> {
            window.shell().pages().editor().model().apply("edit", draft -> draft.withName("Mine").withRows(
                    ListKind.ALLOWED,
                    List.of("198.51.100.0/24", "2001:db8:1234:5678:9abc:def0:1234:0/112", "300.1.1.1")));
            window.shell().disconnect();
            return true;
        });
        window.sandbox().state().update(Applying.INSTANCE, Applying.PROFILE, "{\"BlockedIps\": [\"200.255.10.0/24\"]}");
        window.openProfile("Example 3");
        window.await("the offer", () -> drafts() == State.OFFERED);
        window.pictures("draft-offered");
        window.keys().tabTo("draftCompare");
        window.keys().press(KeyCode.ENTER);
        window.await("the comparison", () -> window.shell().pageProperty().get() == Page.CONFLICT
                && window.shell().pages().conflict().phaseProperty().get() == Phase.SHOWN
                && !window.shell().pages().conflict().meaningProperty().get().summary().isEmpty());
        window.pictures("draft-compared");
        window.keys().press(KeyCode.ESCAPE);
        window.await("the form", () -> window.shell().pageProperty().get() == Page.PROFILES);
        window.keys().tabTo("draftDiscard");
        window.keys().press(KeyCode.ENTER);
        window.await("the way back", () -> drafts() == State.DISCARDED);
        window.pictures("draft-discarded");
        assertThat(window.sandbox().state().received("UpdateAuthenticationProfile")).isEmpty();
    }

    private State drafts() {
        return window.shell().pages().drafts().stateProperty().get();
    }
}
