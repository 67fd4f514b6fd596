package dev.gatehouse.ui.common;

import java.util.ArrayList;
import java.util.List;

import javafx.collections.FXCollections;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;

import dev.gatehouse.testing.FxRunner;

import static org.assertj.core.api.Assertions.assertThat;

/** The menu of what has the focus comes without a mouse. */
class MenuKeyTest {
    private final List<ContextMenuEvent> asked = new ArrayList<>();

    private void press(String system, KeyCode code, boolean shift) {
        FxRunner.onFx(() -> {
            var list = new ListView<>(FXCollections.observableArrayList("a", "b", "c"));
            list.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, asked::add);
            var stage = new Stage();
            var scene = new Scene(list, 200, 200);
            MenuKey.in(scene, system);
            stage.setScene(scene);
            stage.show();
            list.getSelectionModel().select(1);
            list.requestFocus();
            list.applyCss();
            list.layout();
            Event.fireEvent(list, new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, false, false));
            stage.hide();
            return true;
        });
    }

    @Test
    void theMenuKeyAsksAtTheRowThatIsChosen() {
        press("Linux", KeyCode.CONTEXT_MENU, false);
        assertThat(asked).singleElement().satisfies(event -> {
            assertThat(event.isKeyboardTrigger()).isTrue();
            assertThat(event.getY()).isBetween(20.0, 100.0);
        });
    }

    @Test
    void soDoesF10WithShiftAndAloneItDoesNot() {
        press("Mac OS X", KeyCode.F10, true);
        assertThat(asked).hasSize(1);
        press("Linux", KeyCode.F10, false);
        assertThat(asked).hasSize(1);
    }

    @Test
    void whereTheSystemAsksNothingIsAddedToIt() {
        press("Windows 11", KeyCode.CONTEXT_MENU, false);
        press("Windows 11", KeyCode.F10, true);
        assertThat(asked).isEmpty();
    }
}
