package dev.gatehouse.ui.fleet;

import java.util.Optional;
import java.util.stream.IntStream;

import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;

import org.jspecify.annotations.Nullable;

/**
 * Keeps what a person looks at where it is while rows arrive above and below: the chosen row stays chosen, and the row
 * at the top of the view stays at the top. At the very top one stays there, since one came to see the worst.
 */
final class ScrollKeeper {
    private final TableView<FleetRow> table;

    ScrollKeeper(TableView<FleetRow> table) {
        this.table = table;
    }

    /** Does something to the rows. */
    void during(Runnable change) {
        var chosen = table.getSelectionModel().getSelectedItem();
        var top = top();
        change.run();
        choose(chosen);
        top.ifPresent(this::restore);
    }

    private void choose(@Nullable FleetRow row) {
        var selection = table.getSelectionModel();
        if (row != null && !row.equals(selection.getSelectedItem())) {
            var at = indexOf(row);
            if (at >= 0) {
                selection.clearAndSelect(at);
                table.getFocusModel().focus(at);
            } else {
                selection.clearSelection();
            }
        }
    }

    /** Its place, or that of the row which took its place. */
    private int indexOf(FleetRow row) {
        var items = table.getItems();
        return IntStream.range(0, items.size()).filter(at -> items.get(at).key().equals(row.key())).findFirst()
                .orElse(-1);
    }

    private Optional<Top> top() {
        return flow().map(VirtualFlow::getFirstVisibleCell).filter(cell -> cell.getIndex() > 0)
                .filter(cell -> cell.getIndex() < table.getItems().size())
                .map(cell -> new Top(table.getItems().get(cell.getIndex()), cell.getIndex()));
    }

    private void restore(Top top) {
        var at = indexOf(top.row());
        if (at >= 0 && at != top.index()) {
            flow().ifPresent(flow -> flow.scrollPixels((at - top.index()) * table.getFixedCellSize()));
        }
    }

    private Optional<VirtualFlow<?>> flow() {
        return Optional.ofNullable(table.lookup(".virtual-flow")).filter(VirtualFlow.class::isInstance)
                .map(node -> (VirtualFlow<?>) node);
    }

    /** The row at the top of the view, and its place. */
    private record Top(FleetRow row, int index) {}
}
