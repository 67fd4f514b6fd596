package dev.gatehouse.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javafx.collections.FXCollections;
import javafx.scene.Scene;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

import org.junit.jupiter.api.Test;

import dev.gatehouse.testing.FxRunner;

import static org.assertj.core.api.Assertions.assertThat;

/** Columns are made wider and narrower by keyboard and by the menu of their table. */
class ColumnSizesTest {
    private final List<ColumnSizes.Changed> told = new ArrayList<>();

    private TableView<String> table(boolean filled) {
        var table = new TableView<>(FXCollections.observableArrayList("a"));
        for (var name : List.of("first", "second", "third")) {
            var column = new TableColumn<String, String>(name);
            column.setPrefWidth(100);
            table.getColumns().add(column);
        }
        if (filled) {
            table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        }
        CopyRows.of(table, Messages.strict(Locale.ENGLISH), List::of);
        table.addEventHandler(ColumnSizes.Changed.SIZES, told::add);
        new Scene(table, 400, 200);
        table.applyCss();
        table.layout();
        return table;
    }

    private static void press(TableView<String> table, KeyCode code, boolean shift) {
        table.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, shift, false, true, false));
    }

    private static double width(TableView<String> table, int at) {
        return table.getColumns().get(at).getWidth();
    }

    @Test
    void keysGoToAColumnAndMakeItWiderAndNarrower() {
        FxRunner.onFx(() -> {
            var table = table(false);
            press(table, KeyCode.RIGHT, false);
            press(table, KeyCode.RIGHT, false);
            press(table, KeyCode.RIGHT, true);
            press(table, KeyCode.RIGHT, true);
            assertThat(width(table, 1)).isEqualTo(100 + 2 * ColumnSizes.STEP);
            press(table, KeyCode.LEFT, true);
            assertThat(width(table, 1)).isEqualTo(100 + ColumnSizes.STEP);
            assertThat(width(table, 0)).isEqualTo(100);
            assertThat(told).extracting(ColumnSizes.Changed::words).containsExactly("first: 100 pixels wide",
                    "second: 100 pixels wide", "second: 116 pixels wide", "second: 132 pixels wide",
                    "second: 116 pixels wide");
            assertThat(told).extracting(ColumnSizes.Changed::isSize).containsExactly(false, false, true, true, true);
            return true;
        });
    }

    @Test
    void theChosenColumnIsMarkedAloneAndTheEndsAreTheEnds() {
        FxRunner.onFx(() -> {
            var table = table(false);
            for (var i = 0; i < 5; i++) {
                press(table, KeyCode.RIGHT, false);
            }
            assertThat(marked(table)).containsExactly("third");
            for (var i = 0; i < 5; i++) {
                press(table, KeyCode.LEFT, false);
            }
            assertThat(marked(table)).containsExactly("first");
            return true;
        });
    }

    private static List<String> marked(TableView<String> table) {
        return table.getColumns().stream().filter(column -> column.getStyleClass().contains("gh-chosen-column"))
                .map(TableColumn::getText).toList();
    }

    @Test
    void aHiddenColumnIsNeverChosen() {
        FxRunner.onFx(() -> {
            var table = table(false);
            press(table, KeyCode.RIGHT, false);
            press(table, KeyCode.RIGHT, false);
            table.getColumns().get(1).setVisible(false);
            press(table, KeyCode.RIGHT, true);
            assertThat(width(table, 0)).isEqualTo(100 + ColumnSizes.STEP);
            press(table, KeyCode.RIGHT, false);
            assertThat(marked(table)).containsExactly("third");
            return true;
        });
    }

    @Test
    void theLastColumnOfAFilledTableIsTakenFromTheOneBefore() {
        FxRunner.onFx(() -> {
            var table = table(true);
            var second = width(table, 1);
            var last = width(table, 2);
            item(table, "third", 0).fire();
            assertThat(width(table, 2)).isEqualTo(last + ColumnSizes.STEP);
            assertThat(width(table, 1)).isEqualTo(second - ColumnSizes.STEP);
            item(table, "third", 1).fire();
            assertThat(width(table, 2)).isEqualTo(last);
            return true;
        });
    }

    @Test
    void theMenuSizesEveryColumnThatIsSeen() {
        FxRunner.onFx(() -> {
            var table = table(false);
            item(table, "first", 0).fire();
            assertThat(width(table, 0)).isEqualTo(100 + ColumnSizes.STEP);
            item(table, "second", 1).fire();
            assertThat(width(table, 1)).isEqualTo(100 - ColumnSizes.STEP);
            table.getColumns().get(1).setVisible(false);
            assertThat(sizes(table).getItems()).extracting(MenuItem::getText).containsExactly("first", "third");
            return true;
        });
    }

    @Test
    void askingTwiceMakesOneMenu() {
        FxRunner.onFx(() -> {
            var table = table(false);
            var before = table.getContextMenu().getItems().size();
            ColumnSizes.of(table, Messages.strict(Locale.ENGLISH));
            assertThat(table.getContextMenu().getItems()).hasSize(before);
            press(table, KeyCode.RIGHT, true);
            assertThat(width(table, 0)).isEqualTo(100 + ColumnSizes.STEP);
            return true;
        });
    }

    private static Menu sizes(TableView<String> table) {
        return (Menu) table.getContextMenu().getItems().getLast();
    }

    private static MenuItem item(TableView<String> table, String column, int which) {
        return sizes(table).getItems().stream().filter(one -> column.equals(one.getText())).map(Menu.class::cast)
                .findFirst().orElseThrow().getItems().get(which);
    }
}
