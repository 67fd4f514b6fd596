package dev.gatehouse.ui.control;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import dev.gatehouse.testing.FxRunner;
import dev.gatehouse.testing.SharedStage;
import dev.gatehouse.ui.common.Clipboards;

import static org.assertj.core.api.Assertions.assertThat;

@ExtendWith(ApplicationExtension.class)
class LongTextTest {
    private final LongText text = FxRunner.onFx(LongText::new);
    private final MoreDetails details = FxRunner.onFx(MoreDetails::new);

    @Start
    void start(Stage stage) {
        details.setMoreText("More");
        var scene = new Scene(new VBox(text, details), 640, 480);
        SharedStage.showDressed(stage, scene);
    }

    @Test
    void a_short_text_can_be_selected_word_by_word(FxRobot robot) {
        robot.interact(() -> text.setText("one\ntwo"));
        assertThat(robot.lookup(".gh-long-text > .text").queryAs(TextArea.class).getText()).isEqualTo("one\ntwo");
    }

    @Test
    void of_a_long_text_only_the_lines_that_are_seen_are_made(FxRobot robot) {
        robot.interact(() -> text.setText(lines(20_000)));
        ListView<?> list = robot.lookup(".gh-long-text > .lines").queryAs(ListView.class);
        assertThat(list.getItems()).hasSize(20_000);
        assertThat(robot.lookup(".gh-long-text .list-cell").queryAll()).hasSizeLessThan(60);
    }

    @Test
    void a_long_line_goes_on_in_the_next_and_loses_nothing(FxRobot robot) {
        var one = IntStream.range(0, 10_000).mapToObj(row -> "\"10.0." + row / 250 + "." + row % 250 + "\"")
                .collect(Collectors.joining(", "));
        robot.interact(() -> text.setText(one));
        ListView<?> list = robot.lookup(".gh-long-text > .lines").queryAs(ListView.class);
        assertThat(list.getItems()).allSatisfy(line -> assertThat(line.toString()).hasSizeLessThanOrEqualTo(100));
        assertThat(list.getItems().stream().map(Object::toString).collect(Collectors.joining())).isEqualTo(one);
    }

    @Test
    void the_next_text_stands_in_the_same_control_and_is_shown_from_its_beginning(FxRobot robot) {
        robot.interact(() -> text.setText("one\ntwo"));
        var area = robot.lookup(".gh-long-text > .text").queryAs(TextArea.class);
        robot.interact(() -> area.selectAll());
        robot.interact(() -> text.setText("three\nfour"));
        assertThat(robot.lookup(".gh-long-text > .text").queryAs(TextArea.class)).isSameAs(area);
        assertThat(area.getText()).isEqualTo("three\nfour");
        assertThat(area.getCaretPosition()).isZero();
        assertThat(area.getSelectedText()).isEmpty();

        robot.interact(() -> text.setText(lines(1_000)));
        ListView<?> list = robot.lookup(".gh-long-text > .lines").queryAs(ListView.class);
        robot.interact(() -> list.getSelectionModel().selectLast());
        robot.interact(() -> text.setText(lines(2_000)));
        assertThat(robot.lookup(".gh-long-text > .lines").queryAll()).containsExactly(list);
        assertThat(list.getItems()).hasSize(2_000);
        assertThat(list.getSelectionModel().isEmpty()).isTrue();

        robot.interact(() -> text.setText("five"));
        assertThat(robot.lookup(".gh-long-text > *").queryAll()).containsExactly(area);
        assertThat(list.getItems()).isEmpty();
    }

    @Test
    void selected_lines_are_copied(FxRobot robot) {
        robot.interact(() -> text.setText(lines(1_000)));
        robot.interact(() -> {
            text.applyCss(); // keys mean something to it once it is dressed
            robot.lookup(".gh-long-text > .lines").queryAs(ListView.class).requestFocus();
        });
        robot.type(KeyCode.HOME).press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
        robot.press(KeyCode.CONTROL).type(KeyCode.C).release(KeyCode.CONTROL);
        assertThat(FxRunner.onFx(Clipboards::text)).contains("line 0\nline 1");
    }

    @Test
    void folded_details_hold_no_text_until_they_are_opened(FxRobot robot) {
        robot.interact(() -> details.setDetails("secret of success"));
        assertThat(robot.from(details).lookup(".gh-long-text").tryQuery()).isEmpty();
        robot.interact(() -> details.openProperty().set(true));
        var inside = robot.from(details).lookup(".gh-long-text").queryAs(LongText.class);
        assertThat(inside.getText()).isEqualTo("secret of success");
    }

    private static String lines(int count) {
        return IntStream.range(0, count).mapToObj(line -> "line " + line).collect(Collectors.joining("\n"));
    }
}
