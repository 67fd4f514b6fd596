package dev.gatehouse.ui.control;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import dev.gatehouse.testing.FxRunner;
import dev.gatehouse.testing.SharedStage;
import dev.gatehouse.ui.control.RangeSegment.Kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@ExtendWith(ApplicationExtension.class)
class RangeStripTest {

    private final RangeStrip strip = FxRunner.onFx(RangeStrip::new);

    @Start
    void start(Stage stage) {
        strip.getSegments().setAll(new RangeSegment(Kind.ALLOWED, 0, 1, "all allowed"),
                new RangeSegment(Kind.BLOCKED, 0.5, 0.5, "one blocked"),
                new RangeSegment(Kind.DEAD, 0.9, 1, "no effect"));
        var scene = new Scene(strip, 600, 120);
        SharedStage.showDressed(stage, scene);
    }

    @Test
    void arrow_keys_walk_over_the_segments_and_say_them(FxRobot robot) {
        robot.interact(() -> robot.lookup(".bar").<Node>query().requestFocus());
        robot.type(KeyCode.RIGHT).type(KeyCode.RIGHT);
        assertThat(strip.hereProperty().get()).isEqualTo("one blocked");
        robot.type(KeyCode.END);
        assertThat(strip.hereProperty().get()).isEqualTo("no effect");
        robot.type(KeyCode.HOME).type(KeyCode.LEFT);
        assertThat(strip.hereProperty().get()).isEqualTo("all allowed");
    }

    @Test
    void the_mouse_finds_a_single_address_inside_a_large_range(FxRobot robot) {
        robot.moveTo(".bar");
        assertThat(strip.hereProperty().get()).isEqualTo("one blocked");
    }

    @Test
    void a_segment_must_lie_on_the_strip() {
        assertThatThrownBy(() -> new RangeSegment(Kind.DEAD, 0.5, 1.5, ""))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new RangeSegment(Kind.DEAD, Double.NaN, 1, ""))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
