package dev.gatehouse.ui.audit;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.Styles;
import dev.gatehouse.ui.control.Pill;
import dev.gatehouse.ui.control.PillVariant;

/** Shows a snapshot: its name and whether it is approved, when it was taken, how much it holds. */
final class SnapshotCell extends ListCell<SnapshotItem> {
    private final Label name = new Label();
    private final Label taken = new Label();
    private final Label extent = new Label();
    private final Pill approved = new Pill();
    private final VBox box;

    SnapshotCell(Messages messages) {
        name.getStyleClass().add(Styles.STRONG);
        name.setMinWidth(0);
        taken.getStyleClass().addAll(Styles.SMALL, Styles.QUIET);
        extent.getStyleClass().addAll(Styles.SMALL, Styles.QUIET);
        extent.setWrapText(true);
        approved.setText(messages.text("audit.approved.pill"));
        approved.setVariant(PillVariant.SUCCESS);
        approved.setGraphic(new FontIcon("fth-check"));
        approved.setMinWidth(Region.USE_PREF_SIZE);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        box = new VBox(3, new HBox(8, name, gap, approved), taken, extent);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable SnapshotItem item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(item == null || empty ? null : box);
        if (item != null && !empty) {
            name.setText(item.title());
            taken.setText(item.taken());
            extent.setText(item.extent());
            approved.setVisible(item.isApproved());
            approved.setManaged(item.isApproved());
            setAccessibleText(String.join(", ", item.title(), item.taken(), item.extent(), item.approval()));
        }
    }
}
