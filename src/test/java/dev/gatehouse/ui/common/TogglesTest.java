package dev.gatehouse.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import javafx.scene.AccessibleRole;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.controlsfx.control.SegmentedButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import dev.gatehouse.testing.FxRunner;
import dev.gatehouse.testing.SharedStage;

import static org.assertj.core.api.Assertions.assertThat;

/** A switch is one stop for Tab, and its parts are chosen by arrows, as radio buttons are. */
@ExtendWith(ApplicationExtension.class)
class TogglesTest {
    private final List<String> done = new ArrayList<>();
    private List<ToggleButton> parts = List.of();
    private Scene scene;

    @Start
    void start(Stage stage) {
        parts = Stream.of("one", "two", "three").map(this::part).toList();
        parts.getFirst().setSelected(true);
        Toggles.oneOf(parts);
        scene = new Scene(new VBox(new Button("before"), new SegmentedButton(parts.toArray(ToggleButton[]::new)),
                new Button("after")));
        SharedStage.showDressed(stage, scene);
        stage.requestFocus();
    }

    private ToggleButton part(String name) {
        var part = new ToggleButton(name);
        part.setOnAction(_ -> done.add(name));
        return part;
    }

    @Test
    void tabStopsOnceAtThePartThatIsOn(FxRobot robot) {
        assertThat(pressed(robot, KeyCode.TAB)).isEqualTo("one");
        assertThat(pressed(robot, KeyCode.RIGHT)).isEqualTo("two");
        assertThat(pressed(robot, KeyCode.TAB)).isEqualTo("after");
        assertThat(pressed(robot, KeyCode.SHIFT, KeyCode.TAB)).isEqualTo("two");
        assertThat(pressed(robot, KeyCode.SHIFT, KeyCode.TAB)).isEqualTo("before");
    }

    @Test
    void arrowsChooseAndDoWhatPressingDoes(FxRobot robot) {
        pressed(robot, KeyCode.TAB);

        assertThat(pressed(robot, KeyCode.RIGHT)).isEqualTo("two");
        assertThat(pressed(robot, KeyCode.END)).isEqualTo("three");
        assertThat(pressed(robot, KeyCode.DOWN)).isEqualTo("one");
        assertThat(pressed(robot, KeyCode.UP)).isEqualTo("three");
        assertThat(pressed(robot, KeyCode.HOME)).isEqualTo("one");
        assertThat(pressed(robot, KeyCode.LEFT)).isEqualTo("three");
        assertThat(done).containsExactly("two", "three", "one", "three", "one", "three");
        assertThat(on()).containsExactly("three");
    }

    @Test
    void pressingThePartThatIsOnKeepsIt(FxRobot robot) {
        pressed(robot, KeyCode.TAB);
        pressed(robot, KeyCode.SPACE);

        assertThat(on()).containsExactly("one");
    }

    @Test
    void screenReadersHearRadioButtons() {
        assertThat(parts).extracting(ToggleButton::getAccessibleRole).containsOnly(AccessibleRole.RADIO_BUTTON);
    }

    private List<String> on() {
        return FxRunner.onFx(() -> parts.stream().filter(ToggleButton::isSelected).map(ToggleButton::getText).toList());
    }

    private String pressed(FxRobot robot, KeyCode... keys) {
        robot.push(keys);
        WaitForAsyncUtils.waitForFxEvents();
        return FxRunner.onFx(() -> scene.getFocusOwner() instanceof ButtonBase part ? part.getText() : "nothing");
    }
}
