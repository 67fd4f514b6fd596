package dev.gatehouse.ui.fleet;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

import javafx.scene.Scene;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.stage.Stage;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import dev.gatehouse.domain.port.InstanceSummary;
import dev.gatehouse.domain.profile.InstanceId;
import dev.gatehouse.testing.FxRunner;
import dev.gatehouse.testing.SharedStage;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.instances.Place;

import static org.assertj.core.api.Assertions.assertThat;

class ScrollKeeperTest {
    private static final Place PLACE = new Place("sandbox", "us-west-2", () -> {
        throw new IllegalStateException("nothing is opened here");
    });

    private final RowMaker maker = new RowMaker(Messages.strict(Locale.ENGLISH));
    private final TableView<FleetRow> table = FxRunner.onFx(TableView::new);
    private final ScrollKeeper keeper = new ScrollKeeper(table);
    private final Stage stage = FxRunner.onFx(Stage::new);

    @BeforeEach
    void show() {
        FxRunner.onFx(() -> {
            table.getColumns().setAll(List.of(new TableColumn<FleetRow, String>("Name")));
            table.setFixedCellSize(46);
            IntStream.range(100, 200).forEach(number -> table.getItems().add(row(number)));
            SharedStage.showDressed(stage, new Scene(table, 400, 500));
            return true;
        });
        FxRunner.onFx(() -> layout());
    }

    @AfterEach
    void close() {
        FxRunner.onFx(() -> {
            stage.hide();
            return true;
        });
    }

    @Test
    void theRowAtTheTopStaysThereWhenOthersComeBeforeIt() {
        FxRunner.onFx(() -> {
            flow().scrollToTop(40);
            return layout();
        });
        var top = top();
        assertThat(top).isEqualTo(row(140).key());
        insert(0, 7);

        assertThat(top()).isEqualTo(top);
        assertThat(FxRunner.onFx(() -> flow().getFirstVisibleCell().getIndex())).isEqualTo(47);
    }

    @Test
    void atTheVeryTopOneStaysAtTheTop() {
        insert(0, 3);

        assertThat(top()).isEqualTo(row(0).key());
    }

    @Test
    void theChosenRowStaysChosenAlsoWhenAnotherTakesItsPlace() {
        FxRunner.onFx(() -> {
            table.getSelectionModel().select(10);
            return true;
        });
        insert(2, 5);
        assertThat(chosen()).isEqualTo(row(110).key());
        FxRunner.onFx(() -> {
            keeper.during(() -> {
                table.getItems().removeIf(row -> row.key().equals(row(110).key()));
                table.getItems().addFirst(row(110));
            });
            return layout();
        });
        assertThat(chosen()).isEqualTo(row(110).key());
    }

    private void insert(int at, int count) {
        FxRunner.onFx(() -> {
            keeper.during(() -> table.getItems().addAll(at, IntStream.range(0, count).mapToObj(this::row).toList()));
            return layout();
        });
    }

    private FleetRow.Key top() {
        return FxRunner.onFx(() -> table.getItems().get(flow().getFirstVisibleCell().getIndex()).key());
    }

    private FleetRow.Key chosen() {
        return FxRunner.onFx(() -> table.getSelectionModel().getSelectedItem().key());
    }

    private VirtualFlow<?> flow() {
        return (VirtualFlow<?>) table.lookup(".virtual-flow");
    }

    private boolean layout() {
        table.applyCss();
        table.layout();
        return true;
    }

    private FleetRow row(int number) {
        var instance = new InstanceSummary(new InstanceId("inst-" + number), null, null, null, "ACTIVE");
        return maker.noProfile(new RowMaker.Where(PLACE, "", instance));
    }
}
