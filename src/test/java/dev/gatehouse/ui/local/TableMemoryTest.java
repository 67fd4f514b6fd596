package dev.gatehouse.ui.local;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Scene;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableColumn.SortType;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;

import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.local.TableLayout;
import dev.gatehouse.domain.local.TableLayouts;
import dev.gatehouse.testing.FxRunner;
import dev.gatehouse.testing.ImmediateTaskRunner;
import dev.gatehouse.testing.Locals;
import dev.gatehouse.ui.common.Messages;

import static org.assertj.core.api.Assertions.assertThat;

/** A table is as somebody left it, also in a version whose columns are others. */
class TableMemoryTest {
    private final Kept<TableLayouts> kept = new Kept<>(Locals.store(TableLayouts.NONE), TableLayouts.NONE,
            new ImmediateTaskRunner(), "keep");

    @Test
    void aHiddenColumnStaysHidden() {
        FxRunner.onFx(() -> {
            item(watched("alias", "region", "id"), "region").setSelected(false);
            var later = watched("alias", "region", "id");
            assertThat(later.getVisibleLeafColumns()).extracting(TableColumn::getId).containsExactly("alias", "id");
            assertThat(item(later, "region").isSelected()).isFalse();
            return true;
        });
    }

    @Test
    void aWidthThatWasDraggedIsTheWidthLater() {
        FxRunner.onFx(() -> {
            var table = watched("alias", "region", "id");
            drag(table, 40);
            assertThat(watched("alias", "region", "id").getColumns().getFirst().getPrefWidth()).isEqualTo(140);
            return true;
        });
    }

    @Test
    void aWidthThatWasMadeByKeyboardIsTheWidthLaterAndToChooseAColumnKeepsNothing() {
        FxRunner.onFx(() -> {
            var table = watched("alias", "region", "id");
            new Scene(table, 600, 300);
            table.applyCss();
            table.layout();
            table.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.RIGHT, false, false, true, false));
            assertThat(kept.get()).isEqualTo(TableLayouts.NONE);
            table.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.RIGHT, true, false, true, false));
            assertThat(watched("alias", "region", "id").getColumns().getFirst().getPrefWidth()).isEqualTo(116);
            return true;
        });
    }

    @Test
    void aPressOnTheHeadThatMovesNothingKeepsNothing() {
        FxRunner.onFx(() -> {
            drag(watched("alias", "region", "id"), 0);
            assertThat(kept.get()).isEqualTo(TableLayouts.NONE);
            return true;
        });
    }

    @Test
    void theOrderOfRowsIsKeptWithItsDirection() {
        FxRunner.onFx(() -> {
            var table = watched("alias", "region", "id");
            var region = table.getColumns().get(1);
            region.setSortType(SortType.DESCENDING);
            table.getSortOrder().setAll(List.of(region));
            var later = watched("alias", "region", "id");
            assertThat(later.getSortOrder()).extracting(TableColumn::getId).containsExactly("region");
            assertThat(later.getColumns().get(1).getSortType()).isEqualTo(SortType.DESCENDING);
            assertThat(later.getItems()).containsExactly("c", "b", "a");
            return true;
        });
    }

    @Test
    void resettingMakesItAsItWasAndForgetsIt() {
        FxRunner.onFx(() -> {
            var table = watched("alias", "region", "id");
            item(table, "id").setSelected(false);
            table.getSortOrder().add(table.getColumns().getFirst());
            columnItems(table).getLast().fire();
            assertThat(table.getVisibleLeafColumns()).hasSize(3);
            assertThat(table.getSortOrder()).isEmpty();
            assertThat(kept.get()).isEqualTo(TableLayouts.NONE);
            return true;
        });
    }

    @Test
    void columnsThatCameOrWentSinceAreAsTheyWereMade() {
        kept.update(_ -> new TableLayouts(Map.of("places", new TableLayout(
                List.of(new TableLayout.Column("gone", 300, false), new TableLayout.Column("region", 180, false)),
                Optional.of(new TableLayout.Sort("gone", true))))));
        FxRunner.onFx(() -> {
            var table = watched("alias", "new", "region");
            assertThat(table.getVisibleLeafColumns()).extracting(TableColumn::getId).containsExactly("alias", "new");
            assertThat(table.getColumns().get(1).getPrefWidth()).isEqualTo(100);
            assertThat(table.getSortOrder()).isEmpty();
            return true;
        });
    }

    @Test
    void theColumnThatNamesTheRowCannotBeHidden() {
        FxRunner.onFx(() -> {
            assertThat(columnItems(watched("alias", "region"))).extracting(MenuItem::getText)
                    .containsExactly("region", null, "Reset columns");
            return true;
        });
    }

    private TableView<String> watched(String... ids) {
        var table = new TableView<String>(FXCollections.observableArrayList("b", "c", "a"));
        for (var id : ids) {
            var column = new TableColumn<String, String>(id);
            column.setId(id);
            column.setPrefWidth(100);
            column.setCellValueFactory(row -> new ReadOnlyStringWrapper(row.getValue()));
            table.getColumns().add(column);
        }
        new TableMemory(kept, Messages.strict(Locale.ENGLISH)).watch(table, "places");
        return table;
    }

    private static List<MenuItem> columnItems(TableView<?> table) {
        return ((Menu) table.getContextMenu().getItems().getLast()).getItems();
    }

    private static CheckMenuItem item(TableView<?> table, String name) {
        return columnItems(table).stream().filter(item -> name.equals(item.getText())).map(CheckMenuItem.class::cast)
                .findFirst().orElseThrow();
    }

    /** Somebody presses on the head, moves the border of the first column and lets go. */
    private static void drag(TableView<String> table, double by) {
        new Scene(table, 600, 300);
        table.applyCss();
        table.layout();
        var head = table.lookup(".column-header-background");
        head.fireEvent(mouse(MouseEvent.MOUSE_PRESSED));
        table.resizeColumn(table.getColumns().getFirst(), by);
        head.fireEvent(mouse(MouseEvent.MOUSE_RELEASED));
    }

    private static Event mouse(EventType<MouseEvent> type) {
        return new MouseEvent(type, 0, 0, 0, 0, MouseButton.PRIMARY, 1, false, false, false, false, true, false, false,
                true, false, false, null);
    }
}
