package dev.gatehouse.app;

import java.util.List;

import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

import static org.assertj.core.api.Assertions.assertThat;

/** What is typed right after a key that opens a field arrives in it, before the window is drawn again. */
@ExtendWith(ApplicationExtension.class)
class TypedAtOnceTest {
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
    void rowsAndNotesOfTheEditor() {
        window.openProfile("Example 4");
        assertThat(typed("198.51.100.7", KeyCode.N, KeyCode.CONTROL)).as("a new row").isEqualTo("198.51.100.7");
        assertThat(typed("198.51.100.9", KeyCode.ENTER)).as("the row after it").isEqualTo("198.51.100.9");
        assertThat(rowsAfterEnter()).containsExactly("198.51.100.7", "198.51.100.9");

        window.choose("Messy import");
        assertThat(typed("198.51.100.7", KeyCode.N, KeyCode.CONTROL)).as("below others").isEqualTo("198.51.100.7");
        assertThat(rowsAfterEnter()).contains("198.51.100.7");

        window.choose("Example 3");
        window.keys().tabTo("allowedList");
        window.keys().press(KeyCode.HOME);
        assertThat(typed("Head office", KeyCode.F4)).as("the note").isEqualTo("Head office");
        window.keys().press(KeyCode.ESCAPE);
        window.keys().tabTo("allowedList");
        assertThat(typed("198.51.100.8", KeyCode.F2)).as("a row").isEqualTo("198.51.100.8");
        window.keys().press(KeyCode.ESCAPE);
        assertThat(typedAfterShowing(ListKind.BLOCKED)).as("the list that was not shown").isEqualTo("198.51.100.5");
    }

    @Test
    void filtersAndSearches() {
        window.openProfile("Example 1");

        assertThat(typed("Ex", KeyCode.F, KeyCode.CONTROL)).isEqualTo("Ex");
        assertThat(typed("198.51.100.7", KeyCode.T, KeyCode.CONTROL)).isEqualTo("198.51.100.7");
        assertThat(typed("Fleet", KeyCode.K, KeyCode.CONTROL)).isEqualTo("Fleet");
        assertThat(typed("address", KeyCode.F1, KeyCode.SHIFT)).isEqualTo("address");
        for (var page : List.of(Page.HISTORY, Page.INSTANCES)) {
            assertThat(window.fx(() -> {
                window.shell().go(page);
                return typedNow("acme", KeyCode.F, KeyCode.CONTROL);
            })).as(page.toString()).isEqualTo("acme");
        }
        assertThat(window.fx(() -> {
            window.shell().go(Page.NETWORKS);
            ((Button) window.root().lookup("#firstButton")).fire();
            return typedNow("Head office", KeyCode.SHIFT);
        })).isEqualTo("Head office");
    }

    private String typedAfterShowing(ListKind list) {
        return window.fx(() -> {
            var tab = list == ListKind.ALLOWED ? "#allowedTab" : "#blockedTab";
            ((ToggleButton) window.root().lookup(tab)).fire();
            return typedNow("198.51.100.5", KeyCode.N, KeyCode.CONTROL);
        });
    }

    /** Presses keys and types in one turn of the window's thread; what the field with the focus holds then. */
    private String typed(String text, KeyCode key, KeyCode... held) {
        return window.fx(() -> typedNow(text, key, held));
    }

    private String typedNow(String text, KeyCode key, KeyCode... held) {
        fire(KeyEvent.KEY_PRESSED, "", key, List.of(held));
        text.chars().mapToObj(Character::toString)
                .forEach(one -> fire(KeyEvent.KEY_TYPED, one, KeyCode.UNDEFINED, List.of()));
        return scene().getFocusOwner() instanceof TextInputControl field ? field.getText() : "no field has the focus";
    }

    private void fire(EventType<KeyEvent> type, String text, KeyCode code, List<KeyCode> held) {
        Node focus = scene().getFocusOwner();
        Event.fireEvent(focus == null ? window.root() : focus, new KeyEvent(type, text, "", code,
                held.contains(KeyCode.SHIFT), held.contains(KeyCode.CONTROL), false, false));
    }

    private Scene scene() {
        return window.root().getScene();
    }

    private List<String> rowsAfterEnter() {
        return window.fx(() -> {
            fire(KeyEvent.KEY_PRESSED, "", KeyCode.ENTER, List.of());
            return window.shell().pages().editor().parts().allowed().rows().stream().map(row -> row.text()).toList();
        });
    }
}
