package dev.gatehouse.app;

import javafx.application.Platform;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import dev.gatehouse.ui.shell.MishapViewModel;

import static org.assertj.core.api.Assertions.assertThat;

/** Reliability row 44: what nobody caught, on the window's thread and beside it. */
@ExtendWith(ApplicationExtension.class)
class MishapTest {
    private static final String SECRET = "wJalrXUtnFEMI/K7MDENG";

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
    void whatNobodyCaughtIsToldAndWhatWasTypedIsKept() {
        window.openProfile("Example 3");
        window.fx(() -> {
            window.shell().pages().editor().parts().allowed().add("198.51.100.7");
            Thread.currentThread().setUncaughtExceptionHandler(window.mishaps());
            return true;
        });
        Platform.runLater(() -> {
            throw new IllegalStateException(SECRET, new IllegalArgumentException(SECRET));
        });
        window.await("the notice", () -> mishap().titleProperty().get().startsWith("Something went wrong"));
        assertThat(mishap().details())
                .startsWith("java.lang.IllegalStateException\n    at dev.gatehouse.app.MishapTest")
                .contains("because of java.lang.IllegalArgumentException").doesNotContain(SECRET);
        window.pictures("mishap");
        Thread.ofVirtual().uncaughtExceptionHandler(window.mishaps()).start(() -> {
            throw new OutOfMemoryError(SECRET);
        });
        window.await("both", () -> mishap().titleProperty().get().endsWith("2 times"));
        assertThat(mishap().bodyProperty().get()).startsWith("Gatehouse ran out of memory. What you typed is kept");
        assertThat(window.fx(() -> window.shell().pages().editor().model().draftProperty().get().allowed()))
                .contains("198.51.100.7");
        window.fx(() -> {
            mishap().dismiss();
            return true;
        });
        assertThat(mishap().details()).isEmpty();
        assertThat(window.sandbox().state().applied()).isEmpty();
    }

    private MishapViewModel mishap() {
        return window.shell().mishap();
    }
}
