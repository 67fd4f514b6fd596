package dev.gatehouse.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import javafx.scene.control.ContextMenu;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import dev.gatehouse.domain.port.SandboxScenario;
import dev.gatehouse.ui.common.Snapshots;
import dev.gatehouse.ui.common.ThemeChoice;
import dev.gatehouse.ui.shell.SandboxViewModel;

import static org.assertj.core.api.Assertions.assertThat;

/** Things are made to go wrong and right again by keyboard alone, and what goes wrong is always on screen. */
@ExtendWith(ApplicationExtension.class)
class SandboxMenuTest {
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
    void theWholeMenuWorksByKeyboard() {
        window.openProfile("Example 3");
        open();
        window.keys().press(KeyCode.DOWN);
        window.keys().press(KeyCode.DOWN);
        window.keys().press(KeyCode.DOWN);
        window.keys().press(KeyCode.RIGHT);
        window.keys().press(KeyCode.ENTER);
        window.await("what was chosen", () -> sandbox().scenarioProperty().get().isPresent());
        assertThat(sandbox().scenarioProperty().get()).contains(SandboxScenario.LOST_ANSWER);
        assertThat(window.sandbox().faults().active()).isEqualTo(SandboxScenarios.rules(SandboxScenario.LOST_ANSWER));
        window.picture("sandbox-armed");

        open();
        window.keys().press(KeyCode.ENTER);
        window.await("calm", () -> sandbox().scenarioProperty().get().equals(Optional.empty()));
        assertThat(window.sandbox().faults().active()).isEmpty();
    }

    @Test
    void whatKeepsTheSandboxFromOpeningCanBeTakenBack() {
        window.openProfile("Example 3");
        window.fx(() -> {
            sandbox().arm(SandboxScenario.SESSION_ENDED);
            return true;
        });
        window.await("the end of the session", () -> sandbox().scenarioProperty().get().isPresent());
        window.fx(() -> {
            window.shell().disconnect();
            return true;
        });
        window.keys().tabTo("sandboxMenu");
        window.picture("sandbox-armed-outside");
        window.keys().press(KeyCode.SPACE);
        window.keys().press(KeyCode.DOWN);
        window.keys().press(KeyCode.ENTER);
        window.await("calm", () -> sandbox().scenarioProperty().get().isEmpty());
    }

    @Test
    void itsPicturesInBothThemes() {
        window.openProfile("Example 3");
        window.fx(() -> {
            sandbox().arm(SandboxScenario.STALE_READS);
            return true;
        });
        window.await("stale reads", () -> sandbox().scenarioProperty().get().isPresent());
        for (var theme : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK)) {
            window.theme(theme);
            window.size(1024, 640);
            window.picture("sandbox-small-" + theme);
            window.size(1280, 800);
            open();
            window.keys().press(KeyCode.DOWN);
            window.keys().press(KeyCode.DOWN);
            window.keys().press(KeyCode.DOWN);
            window.keys().press(KeyCode.RIGHT);
            WaitForAsyncUtils.waitForFxEvents();
            menus("sandbox-menu-" + theme);
            window.keys().press(KeyCode.ESCAPE);
            window.keys().press(KeyCode.ESCAPE);
            WaitForAsyncUtils.waitForFxEvents();
        }
        assertThat(sandbox().scenarioProperty().get()).contains(SandboxScenario.STALE_READS);
    }

    @Test
    void aClockThatIsOffIsToldAndTheWarningGoesWithIt() {
        window.openProfile("Example 3");
        assertThat(window.shell().place().problemProperty().getValue()).isNull();
        window.fx(() -> {
            sandbox().arm(SandboxScenario.CLOCK_OFF);
            return true;
        });
        window.await("the other clock", () -> sandbox().scenarioProperty().get().isPresent());
        reload();
        window.await("the warning", () -> window.shell().place().problemProperty().getValue() != null);
        assertThat(window.shell().place().problemProperty().getValue().title())
                .isEqualTo("This computer’s clock is 60 min behind AWS");
        window.pictures("clock-off");
        window.fx(() -> {
            sandbox().calm();
            return true;
        });
        window.await("calm", () -> sandbox().scenarioProperty().get().isEmpty());
        reload();
        window.await("no warning", () -> window.shell().place().problemProperty().getValue() == null);
    }

    private void reload() {
        window.fx(() -> {
            window.shell().pages().profiles().reload();
            return true;
        });
    }

    private void open() {
        window.keys().tabTo("sandboxMenu");
        window.keys().press(KeyCode.SPACE);
        window.await("the menu", () -> Window.getWindows().stream().anyMatch(ContextMenu.class::isInstance));
        window.keys().press(KeyCode.DOWN);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private void menus(String name) {
        window.fx(() -> {
            var number = 0;
            for (var popup : Window.getWindows()) {
                if (popup instanceof ContextMenu menu) {
                    number++;
                    save(menu, name + "-" + number);
                }
            }
            return true;
        });
    }

    private static void save(ContextMenu menu, String name) {
        try {
            Snapshots.save(menu.getScene(), Path.of("target", "pictures", name + ".png"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private SandboxViewModel sandbox() {
        return window.shell().pages().sandbox();
    }
}
