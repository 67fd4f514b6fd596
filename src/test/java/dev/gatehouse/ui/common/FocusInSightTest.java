package dev.gatehouse.ui.common;

import java.util.List;
import java.util.stream.IntStream;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import dev.gatehouse.testing.SharedStage;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
class FocusInSightTest {
    private static final double VIEW = 200;
    private static final double TALL = 500;

    private List<Button> buttons = List.of();
    private ScrollPane pane;

    @Start
    void start(Stage stage) {
        buttons = IntStream.range(0, 20).mapToObj(i -> new Button("Button " + i)).toList();
        buttons.get(10).setMinHeight(TALL);
        pane = new ScrollPane();
        pane.setContent(new VBox(buttons.toArray(Button[]::new)));
        pane.setMaxHeight(VIEW);
        var scene = new Scene(new VBox(pane), 300, VIEW);
        FocusInSight.in(scene);
        SharedStage.showDressed(stage, scene);
    }

    @Test
    void what_the_program_points_at_is_scrolled_to_whole(FxRobot robot) {
        focus(robot, buttons.getLast());
        assertThat(isWhole(buttons.getLast())).isTrue();
        focus(robot, buttons.getFirst());
        assertThat(isWhole(buttons.getFirst())).isTrue();
    }

    @Test
    void what_is_seen_already_moves_nothing(FxRobot robot) {
        focus(robot, buttons.getLast());
        var before = pane.getVvalue();
        focus(robot, buttons.get(18));
        assertThat(pane.getVvalue()).isEqualTo(before);
    }

    @Test
    void of_what_is_taller_than_the_view_a_part_is_enough(FxRobot robot) {
        var tall = buttons.get(10);
        focus(robot, tall);
        assertThat(top(tall)).isBetween(0.0, VIEW);
        robot.interact(() -> pane.setVvalue(pane.getVvalue() + 0.1));
        var before = pane.getVvalue();
        focus(robot, tall);
        assertThat(pane.getVvalue()).isEqualTo(before);
    }

    private void focus(FxRobot robot, Button button) {
        robot.interact(() -> {
            pane.requestFocus();
            button.requestFocus();
        });
        SharedStage.awaitFrame(pane.getScene());
        robot.interact(pane::layout);
    }

    private boolean isWhole(Button button) {
        return top(button) >= 0 && top(button) + button.getHeight() <= pane.getViewportBounds().getHeight();
    }

    /** Where a button begins, in pixels below the upper edge of the view. */
    private double top(Button button) {
        return button.localToScene(0, 0).getY() - pane.lookup(".viewport").localToScene(0, 0).getY();
    }
}
