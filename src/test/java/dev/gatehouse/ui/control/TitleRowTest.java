package dev.gatehouse.ui.control;

import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.junit.jupiter.api.Test;

import dev.gatehouse.testing.FxRunner;

import static org.assertj.core.api.Assertions.assertThat;

class TitleRowTest {
    private final Label title = new Label("Default Authentication Profile");
    private final HBox buttons = new HBox(new Button("Template…"), new Button("More"));
    private final TitleRow row = new TitleRow();

    private void shown(double width) {
        title.setWrapText(true);
        row.getChildren().setAll(title, buttons);
        var page = new VBox(row);
        new Scene(page, width, 400);
        page.applyCss();
        page.layout();
    }

    @Test
    void besideAShortTitleTheButtonsStandAtTheRight() {
        FxRunner.onFx(() -> {
            shown(600);
            assertThat(buttons.getBoundsInParent().getMaxX()).isEqualTo(600);
            assertThat(buttons.getBoundsInParent().getMinX()).isGreaterThan(title.prefWidth(-1));
            assertThat(row.getHeight()).isLessThan(2 * buttons.getHeight());
            return true;
        });
    }

    @Test
    void belowATitleThatWouldBeCutTheyBeginAtTheLeft() {
        FxRunner.onFx(() -> {
            shown(title.prefWidth(-1) + 280);
            var width = Math.ceil(title.prefWidth(-1) + buttons.prefWidth(-1)) - 10;
            shown(width);
            assertThat(buttons.getLayoutX()).isZero();
            assertThat(buttons.getLayoutY()).isGreaterThanOrEqualTo(title.getHeight());
            assertThat(title.getWidth()).isEqualTo(width);
            assertThat(row.getHeight()).isGreaterThanOrEqualTo(title.getHeight() + buttons.getHeight());
            return true;
        });
    }

    @Test
    void aTitleLongerThanARowTakesSeveralAndIsWhole() {
        FxRunner.onFx(() -> {
            title.setText("A profile with a name of one hundred and twenty-eight characters ".repeat(2));
            shown(300);
            assertThat(title.getWidth()).isEqualTo(300);
            assertThat(title.getHeight()).isGreaterThanOrEqualTo(title.prefHeight(300));
            assertThat(buttons.getLayoutY()).isGreaterThanOrEqualTo(title.getHeight());
            return true;
        });
    }
}
