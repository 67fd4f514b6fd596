package dev.gatehouse.app;

import java.nio.file.Path;

import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import static org.assertj.core.api.Assertions.assertThat;

/** The controls and baselines of a profile: folded, shown, and beside a file that is not whole. */
@ExtendWith(ApplicationExtension.class)
class BaselinePicturesTest {
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
    void controlsAndBaselines(FxRobot robot) {
        window.openProfile("Example 3");
        toRules(robot, 0.8);
        window.pictures("baselines-none");
        load("docs/baseline-example.json");
        window.await("the rules", () -> lines() == 22);
        window.fx(() -> {
            robot.lookup("#toggleButton").queryAs(Button.class).fire();
            robot.lookup("#rulesTable").queryAs(TableView.class).getSelectionModel().select(3);
            return true;
        });
        toRules(robot, 0.63);
        window.pictures("baselines-table");
        load("src/test/resources/dev/gatehouse/store/baselines/broken/several-things-at-once.json");
        window.await("the reasons",
                () -> !window.shell().pages().editor().parts().rules().baselines().reasonsProperty().get().isEmpty());
        toRules(robot, 0.75);
        window.pictures("baselines-refused");
        assertThat(lines()).isEqualTo(22);
    }

    private void load(String file) {
        window.fx(() -> {
            window.shell().pages().editor().parts().rules().baselines().load(Path.of(file));
            return true;
        });
    }

    private int lines() {
        return window.shell().pages().editor().parts().rules().linesProperty().get().size();
    }

    /** Scrolls the form so far that the card stands in it. */
    private void toRules(FxRobot robot, double place) {
        window.fx(() -> {
            robot.lookup("#formPane").queryAs(ScrollPane.class).setVvalue(place);
            return true;
        });
    }
}
