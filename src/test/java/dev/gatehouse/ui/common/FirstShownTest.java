package dev.gatehouse.ui.common;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
class FirstShownTest {
    private final StackPane page = new StackPane();

    @Start
    void start(Stage stage) {
        stage.setScene(new Scene(page));
    }

    @Test
    void a_hidden_pane_gets_its_parts_when_it_is_shown_and_keeps_them(FxRobot robot) {
        robot.interact(() -> {
            var part = new Button();
            var pane = new VBox(part);
            pane.setVisible(false);
            FirstShown.fill(pane, pane);
            page.getChildren().setAll(pane);
            assertThat(pane.getChildren()).isEmpty();

            pane.setVisible(true);
            part.requestFocus();
            assertThat(pane.getChildren()).containsExactly(part);
            assertThat(page.getScene().getFocusOwner()).isEqualTo(part);

            pane.setVisible(false);
            assertThat(pane.getChildren()).containsExactly(part);
        });
    }

    @Test
    void a_hidden_part_joins_its_pane_in_its_place_when_it_is_visible(FxRobot robot) {
        robot.interact(() -> {
            var parts = Stream.generate(Button::new).limit(5).toList();
            var pane = new HBox(parts.toArray(Node[]::new));
            var hidden = List.of(parts.get(1), parts.get(2), parts.get(4));
            hidden.forEach(part -> part.setVisible(false));
            parts.forEach(FirstShown::join);
            assertThat(pane.getChildren()).containsExactly(parts.get(0), parts.get(3));

            parts.get(2).setVisible(true);
            parts.get(4).setVisible(true);
            parts.get(1).setVisible(true);
            assertThat(pane.getChildren()).containsExactlyElementsOf(parts);

            parts.get(1).setVisible(false);
            parts.get(1).setVisible(true);
            assertThat(pane.getChildren()).containsExactlyElementsOf(parts);
        });
    }

    @Test
    void what_is_visible_from_the_beginning_waits_for_its_scene_and_happens_once(FxRobot robot) {
        robot.interact(() -> {
            var times = new AtomicInteger();
            var pane = new VBox();
            FirstShown.then(pane, times::incrementAndGet);
            assertThat(times).hasValue(0);

            page.getChildren().setAll(pane);
            page.getChildren().clear();
            page.getChildren().setAll(pane);
            assertThat(times).hasValue(1);
        });
    }
}
