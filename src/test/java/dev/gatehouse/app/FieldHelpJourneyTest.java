package dev.gatehouse.app;

import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import dev.gatehouse.ui.control.AddressListView;
import dev.gatehouse.ui.shell.Over;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** A person asks what fields mean, by keyboard, and goes on where they were. */
@ExtendWith(ApplicationExtension.class)
class FieldHelpJourneyTest {
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
    void askedByKeyReadOutAndLeftWithEscape(FxRobot robot) {
        window.openProfile("Example 3");
        focus(robot, "#idleField");
        ask(robot, "#idleField");
        assertThat(spoken(robot)).contains("Sign out idle users", "15 to 720 whole minutes", "2026-08");
        window.pictures("field-help-idle");
        window.keys().press(KeyCode.ESCAPE);
        window.awaitFocus("idleField");
        assertThat(robot.lookup(".gh-field-help").tryQuery()).isEmpty();
        assertThat(window.shell().pageProperty().get()).as("Escape only closed the words").isEqualTo(Page.PROFILES);

        window.keys().press(KeyCode.TAB);
        window.await("the question mark beside it", () -> robot.lookup(".gh-help-button").queryAll().stream()
                .anyMatch(node -> node.isFocused()));
        window.keys().press(KeyCode.SPACE);
        window.await("the words again", () -> robot.lookup(".gh-field-help").tryQuery().isPresent());
        window.keys().press(KeyCode.TAB);
        window.keys().press(KeyCode.SPACE);
        window.await("the handbook's page on sessions", () -> window.shell().overProperty().get() == Over.HELP
                && robot.lookup(".gh-help-page .gh-title").tryQuery().isPresent());
        assertThat(robot.lookup(".gh-field-help").tryQuery()).isEmpty();
    }

    @Test
    void theListThatIsShownIsTheOneExplained(FxRobot robot) {
        window.openProfile("Example 3");
        focus(robot, "#blockedTab");
        window.keys().press(KeyCode.SPACE);
        window.await("the blocked rows", () -> robot.lookup("#blockedList").queryAs(AddressListView.class).isVisible());
        focus(robot, "#blockedList .list-view");
        ask(robot, "#blockedList");
        assertThat(spoken(robot)).contains("Blocked", "blocked always wins");
        window.pictures("field-help-blocked");
    }

    @Test
    void whereNothingIsSaidTheHandbookOpens(FxRobot robot) {
        window.openProfile("Example 3");
        focus(robot, "#reviewButton");
        window.keys().press(KeyCode.CONTROL, KeyCode.F1);
        window.await("the handbook", () -> window.shell().overProperty().get() == Over.HELP);
    }

    @Test
    void picturesOfTheConnectionForm(FxRobot robot) {
        window.fx(() -> {
            window.shell().go(Page.CONNECT);
            return true;
        });
        focus(robot, "#instanceField");
        ask(robot, "#instanceField");
        window.pictures("field-help-connection");
        window.keys().press(KeyCode.ESCAPE);
        window.awaitFocus("instanceField");
        assertThat(window.shell().pageProperty().get()).isEqualTo(Page.CONNECT);
    }

    private void focus(FxRobot robot, String query) {
        window.await(query, () -> robot.lookup(query).tryQuery().isPresent());
        window.fx(() -> {
            robot.lookup(query).query().requestFocus();
            return true;
        });
        window.await("the focus in " + query, () -> robot.lookup(query).query().isFocused());
    }

    private void ask(FxRobot robot, String field) {
        window.keys().press(KeyCode.CONTROL, KeyCode.F1);
        window.await("words about " + field, () -> robot.lookup(".gh-field-help > .scroll-pane").tryQuery()
                .filter(node -> node.isFocused()).isPresent());
    }

    private static String spoken(FxRobot robot) {
        return robot.lookup(".gh-field-help > .scroll-pane").queryAs(ScrollPane.class).getAccessibleText();
    }
}
