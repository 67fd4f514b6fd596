package dev.gatehouse.app;

import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import dev.gatehouse.ui.editor.RulesViewModel;
import dev.gatehouse.ui.editor.VerdictNoteViewModel;

/** A note beside a verdict, written by keyboard. */
@ExtendWith(ApplicationExtension.class)
class VerdictNoteTest {
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
    void F4_opens_it_Enter_keeps_it_and_the_focus_goes_back_to_the_rules(FxRobot robot) {
        window.openProfile("Example 3");
        window.await("the rules", () -> !rules().linesProperty().get().isEmpty());
        window.fx(() -> {
            robot.lookup("#toggleButton").queryAs(Button.class).fire();
            return true;
        });
        window.fx(() -> {
            var table = robot.lookup("#rulesTable").queryAs(TableView.class);
            table.getSelectionModel().select(0);
            table.requestFocus();
            return true;
        });
        window.keys().awaitFocus("rulesTable");
        window.keys().press(KeyCode.F4);
        window.keys().awaitFocus("noteTextField");
        window.keys().type("Screens lock");
        window.keys().press(KeyCode.ENTER);
        window.await("the reason", () -> !note().authorErrorProperty().get().isEmpty());
        window.keys().awaitFocus("noteAuthorField");
        window.keys().type("Anna");
        window.keys().press(KeyCode.ENTER);
        window.keys().awaitFocus("rulesTable");
        window.await("the note", () -> note().saidProperty().get().startsWith("Note: Screens lock (Anna, "));
        window.await("the mark in the row", () -> rules().linesProperty().get().getFirst().isNoted());
    }

    private RulesViewModel rules() {
        return window.shell().pages().editor().parts().rules();
    }

    private VerdictNoteViewModel note() {
        return rules().note();
    }
}
