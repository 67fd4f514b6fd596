package dev.gatehouse.app;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import dev.gatehouse.ui.shell.ShellViewModel.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** The history by keyboard, with pictures in both themes and sizes under {@code target/pictures}. */
@ExtendWith(ApplicationExtension.class)
class HistoryPicturesTest {
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
    void aChangeIsFoundVerifiedAndItsStateBeforeRestored() {
        window.keys().press(KeyCode.CONTROL, KeyCode.H);
        window.pictures("history-empty");
        window.keys().press(KeyCode.ESCAPE);
        window.openProfile("Example 3");
        apply("198.51.100.7");
        window.keys().press(KeyCode.CONTROL, KeyCode.H);
        var history = window.shell().pages().history();
        window.await("the change", () -> !history.detailProperty().get().steps().isEmpty());
        window.awaitFocus("list");
        window.pictures("history");
        window.fx(() -> {
            history.verify();
            history.compare().compareWithNow();
            return true;
        });
        window.await("the chain", () -> history.chainProperty().get() != null);
        window.pictures("history-verified");
        window.keys().tabTo("beforeButton");
        window.keys().press(KeyCode.ENTER);
        window.await("the draft", () -> window.shell().pageProperty().get() == Page.PROFILES
                && window.shell().pages().editor().model().undoNameProperty().get().startsWith("Restore of "));
        assertThat(window.sandbox().state().received("UpdateAuthenticationProfile")).hasSize(1);
        window.pictures("history-restored");
    }

    private void apply(String row) {
        window.fx(() -> {
            window.shell().pages().editor().parts().allowed().add(row);
            return true;
        });
        window.await("the analysis", () -> window.shell().pages().editor().model().currentAnalysis().isPresent());
        window.keys().press(KeyCode.CONTROL, KeyCode.ENTER);
        window.await("the review", () -> !window.shell().pages().review().lines().isEmpty());
        window.keys().tabTo("applyButton");
        window.keys().press(KeyCode.ENTER);
        window.await("a verdict", () -> window.shell().pages().review().submit().outcomeProperty().get() != null);
    }
}
