package dev.gatehouse.app;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import dev.gatehouse.ui.common.RunningTask;
import dev.gatehouse.ui.common.TaskProgress;
import dev.gatehouse.ui.common.TaskSlot;

import static org.assertj.core.api.Assertions.assertThat;

/** What takes long is found, looked at and called off by keyboard alone. */
@ExtendWith(ApplicationExtension.class)
class TasksWindowTest {
    private final List<String> said = new ArrayList<>();
    private final CountDownLatch never = new CountDownLatch(1);
    private WindowFixture window;

    @Start
    void start(Stage stage) {
        window = new WindowFixture(stage);
    }

    @AfterEach
    void close() {
        never.countDown();
        window.close();
    }

    @Test
    void aLongTaskIsCalledOffByKeyboard(FxRobot robot) {
        window.await("the window", () -> robot.lookup("#tasksButton").tryQuery().isPresent());
        begin();
        window.await("the status line", () -> robot.lookup("#tasksButton").queryButton().getText()
                .startsWith("Reading the fleet · 31 %"));
        window.keys().press(KeyCode.CONTROL, KeyCode.J);
        window.await("the list", () -> robot.lookup(".gh-task").tryQuery().isPresent());
        window.awaitFocus("taskLines");
        window.keys().press(KeyCode.ENTER);
        window.await("the end of it", () -> window.shell().tasks().items().isEmpty());
        assertThat(said).containsExactly("called off");
        window.awaitFocus("closeButton");
        window.keys().press(KeyCode.ESCAPE);
        window.await("the list gone", () -> !robot.lookup(".gh-tasks").query().isVisible());
        window.keys().press(KeyCode.CONTROL, KeyCode.J);
        window.awaitFocus("closeButton");
        window.keys().press(KeyCode.CONTROL, KeyCode.J);
        window.await("the list gone again", () -> !robot.lookup(".gh-tasks").query().isVisible());
    }

    private void begin() {
        window.fx(() -> {
            var slot = new TaskSlot(window.runner());
            var task = new RunningTask("Reading the fleet", () -> {
                slot.cancel();
                said.add("called off");
            });
            slot.run(task, () -> {
                never.await();
                return "answer";
            }, said::add, _ -> said.add("failed"));
            task.report(TaskProgress.of(38, 120));
            return true;
        });
    }
}
