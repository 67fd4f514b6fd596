package dev.gatehouse.ui.control;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import dev.gatehouse.testing.FxRunner;
import dev.gatehouse.testing.SharedStage;
import dev.gatehouse.ui.common.Clipboards;
import dev.gatehouse.ui.common.Snapshots;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The list as a user meets it: by keyboard and mouse, with an owner that does what it is asked. Flat: TestFX starts no
 * nested class.
 */
@ExtendWith(ApplicationExtension.class)
class AddressListViewTest {

    private final AddressListView list = FxRunner.onFx(AddressListView::new);
    private final TextField elsewhere = FxRunner.onFx(TextField::new);
    private final Owner owner = new Owner();

    @Start
    void start(Stage stage) {
        list.setActions(owner);
        list.setPromptText("Address or range");
        list.getRows().setAll(AddressRow.of("10.0.0.1"), AddressRow.of("10.0.0.2").withNote("1 address"),
                AddressRow.of("10.0.0.3"));
        var scene = new Scene(new VBox(elsewhere, list), 640, 400);
        SharedStage.showDressed(stage, scene);
    }

    @Test
    void f2_edits_and_enter_keeps(FxRobot robot) {
        select(robot, 1);
        robot.type(KeyCode.F2);
        settle();
        robot.write("192.0.2.9").type(KeyCode.ENTER);
        settle();
        assertThat(owner.log).containsExactly("edit 1 192.0.2.9");
        assertNotEditing(robot);
        assertThat(rows(robot).isFocused()).isTrue();
        assertThat(list.selected()).containsExactly(1);
    }

    @Test
    void a_double_click_edits(FxRobot robot) {
        robot.doubleClickOn("10.0.0.3");
        settle();
        assertThat(field(robot).getText()).isEqualTo("10.0.0.3");
    }

    @Test
    void a_selection_stays_when_thousands_of_rows_are_described_anew(FxRobot robot) {
        var texts = IntStream.range(0, 5_000).mapToObj(row -> "10.0." + row / 250 + "." + row % 250).toList();
        robot.interact(() -> list.getRows().setAll(texts.stream().map(AddressRow::of).toList()));
        robot.interact(() -> rows(robot).getSelectionModel().selectIndices(7, 9, 4_999));
        var changes = new ArrayList<Integer>();
        robot.interact(() -> {
            rows(robot).getItems().addListener((ListChangeListener<Object>) _ -> changes.add(1));
            list.getRows().setAll(texts.stream().map(text -> AddressRow.of(text).withNote("1 address")).toList());
        });
        assertThat(list.selected()).containsExactly(7, 9, 4_999);
        assertThat(changes).hasSize(1);
    }

    @Test
    void escape_drops_what_was_typed(FxRobot robot) {
        select(robot, 0);
        robot.type(KeyCode.ENTER);
        settle();
        robot.write("nonsense").type(KeyCode.ESCAPE);
        settle();
        assertThat(owner.log).isEmpty();
        assertNotEditing(robot);
    }

    @Test
    void tab_keeps_and_goes_on_to_the_next_row(FxRobot robot) throws Exception {
        select(robot, 0);
        robot.type(KeyCode.F2);
        settle();
        robot.write("10.9.9.9").type(KeyCode.TAB);
        settle();
        assertThat(owner.log).containsExactly("edit 0 10.9.9.9");
        assertThat(field(robot).getText()).isEqualTo("10.0.0.2");
        assertThat(field(robot).isFocused()).isTrue();
        robot.interact(() -> {
            Snapshots.save(list.getScene(), Path.of("target/pictures/address-editing.png"));
            return null;
        });
    }

    @Test
    void what_is_typed_survives_new_rows(FxRobot robot) {
        select(robot, 1);
        robot.type(KeyCode.F2);
        settle();
        robot.write("203.0.113.");
        robot.interact(
                () -> list.getRows().setAll(list.getRows().stream().map(row -> row.withNote("late finding")).toList()));
        settle();
        robot.write("7").type(KeyCode.ENTER);
        settle();
        assertThat(owner.log).containsExactly("edit 1 203.0.113.7");
    }

    @Test
    void leaving_the_list_keeps_what_was_typed(FxRobot robot) {
        select(robot, 1);
        robot.type(KeyCode.F2);
        settle();
        robot.write("203.0.113.7");
        robot.clickOn(elsewhere);
        settle();
        assertThat(owner.log).containsExactly("edit 1 203.0.113.7");
        assertThat(elsewhere.isFocused()).isTrue();
    }

    @Test
    void insert_adds_rows_one_after_the_other_until_a_blank_one(FxRobot robot) {
        select(robot, 0);
        robot.type(KeyCode.INSERT);
        settle();
        robot.write("192.0.2.1").type(KeyCode.ENTER);
        settle();
        robot.write("192.0.2.2").type(KeyCode.ENTER);
        settle();
        robot.type(KeyCode.ENTER);
        settle();
        assertThat(owner.log).containsExactly("add 192.0.2.1", "add 192.0.2.2");
        assertThat(rows(robot).getItems()).hasSize(5);
        assertThat(rows(robot).isFocused()).isTrue();
    }

    @Test
    void delete_removes_all_selected_rows(FxRobot robot) {
        select(robot, 0);
        robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
        robot.type(KeyCode.DELETE);
        settle();
        assertThat(owner.log).containsExactly("remove [0, 1]");
    }

    @Test
    void ctrl_shift_m_moves_all_selected_rows(FxRobot robot) {
        select(robot, 0);
        robot.press(KeyCode.SHIFT).type(KeyCode.DOWN).release(KeyCode.SHIFT);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
        settle();
        assertThat(owner.log).containsExactly("move [0, 1]");
    }

    @Test
    void what_is_typed_is_read_back_beside_the_field(FxRobot robot) {
        select(robot, 1);
        robot.type(KeyCode.F2);
        settle();
        robot.write("192.0.2.0/24");
        settle();
        assertThat(robot.lookup(".note").queryAllAs(Label.class)).map(Label::getText).contains("reads 192.0.2.0/24");
        assertThat(field(robot).getAccessibleHelp()).isEqualTo("reads 192.0.2.0/24");
    }

    @Test
    void a_read_only_list_changes_nothing_but_can_be_copied(FxRobot robot) {
        robot.interact(() -> list.setEditable(false));
        select(robot, 1);
        robot.type(KeyCode.F2).type(KeyCode.DELETE).type(KeyCode.INSERT);
        robot.press(KeyCode.SHORTCUT).type(KeyCode.C).release(KeyCode.SHORTCUT);
        settle();
        assertThat(owner.log).isEmpty();
        robot.interact(() -> assertThat(Clipboards.text()).isEqualTo("10.0.0.2"));
    }

    @Test
    void into_the_rows_goes_to_the_owner(FxRobot robot) {
        robot.interact(() -> Clipboards.copy("192.0.2.1"));
        select(robot, 0);
        robot.press(KeyCode.SHORTCUT).type(KeyCode.V).release(KeyCode.SHORTCUT);
        assertThat(owner.log).containsExactly("paste 192.0.2.1");
    }

    @Test
    void many_lines_into_a_field_go_to_the_owner_and_the_row_stays(FxRobot robot) {
        robot.interact(() -> Clipboards.copy("192.0.2.1\n192.0.2.2\n"));
        select(robot, 0);
        robot.type(KeyCode.F2);
        settle();
        robot.press(KeyCode.SHORTCUT).type(KeyCode.V).release(KeyCode.SHORTCUT);
        settle();
        assertThat(owner.log).containsExactly("paste 192.0.2.1\n192.0.2.2\n");
        assertThat(list.getRows().getFirst().text()).isEqualTo("10.0.0.1");
    }

    @Test
    void a_row_with_an_error_is_higher_and_says_so(FxRobot robot) {
        robot.interact(() -> list.getRows().set(1, AddressRow.of("300.1.1.1").withError("300 is too large")));
        settle();
        ListCell<?> cell = robot.lookup(".list-cell").<ListCell<?>>queryAll().stream()
                .filter(each -> each.getIndex() == 1).findFirst().orElseThrow();
        assertThat(cell.getHeight()).isGreaterThan(50);
        assertThat(cell.getAccessibleText()).isEqualTo("300.1.1.1, 300 is too large");
    }

    @Test
    void text_of_any_length_leaves_the_row_as_it_is(FxRobot robot) {
        robot.interact(() -> list.getRows().set(0, AddressRow.of("9".repeat(100_000))));
        settle();
        ListCell<?> cell = robot.lookup(".list-cell").<ListCell<?>>queryAll().iterator().next();
        assertThat(cell.getHeight()).isLessThan(40);
        assertThat(cell.getWidth()).isLessThanOrEqualTo(640);
    }

    @Test
    void a_row_far_down_can_be_shown(FxRobot robot) {
        robot.interact(() -> {
            for (int i = 0; i < 5_000; i++) {
                list.getRows().add(AddressRow.of("row " + i));
            }
            list.scrollToRow(4_000);
        });
        settle();
        assertThat(robot.lookup("row 3997").tryQuery()).isPresent();
        assertThat(list.selected()).containsExactly(4_000);
    }

    private void select(FxRobot robot, int index) {
        robot.interact(() -> list.scrollToRow(index));
        settle();
    }

    private void settle() {
        WaitForAsyncUtils.waitForFxEvents();
        SharedStage.awaitFrame(list.getScene());
    }

    private ListView<AddressRow> rows(FxRobot robot) {
        return robot.from(list).lookup(".list-view").queryListView();
    }

    private static TextField field(FxRobot robot) {
        return robot.lookup(".editor").query();
    }

    private static void assertNotEditing(FxRobot robot) {
        assertThat(robot.lookup(".editor").tryQuery()).isEmpty();
    }

    /** Does what it is asked, and writes it down. */
    private final class Owner implements AddressListActions {

        private final List<String> log = new ArrayList<>();

        @Override
        public void edit(int index, String text) {
            log.add("edit " + index + " " + text);
            list.getRows().set(index, AddressRow.of(text));
        }

        @Override
        public void add(String text) {
            log.add("add " + text);
            list.getRows().add(AddressRow.of(text));
        }

        @Override
        public void move(List<Integer> indices) {
            log.add("move " + indices);
        }

        @Override
        public String reading(String typed) {
            return "reads " + typed;
        }

        @Override
        public void remove(List<Integer> indices) {
            log.add("remove " + indices);
            indices.reversed().forEach(index -> list.getRows().remove((int) index));
        }

        @Override
        public void paste(String text) {
            log.add("paste " + text);
        }
    }
}
