package dev.gatehouse.ui.audit;

import java.util.stream.Stream;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
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
    private final VBox facts = new VBox(3);
    private final Pill approved = new Pill();
    private final VBox box;

    SnapshotCell(Messages messages) {
        name.getStyleClass().add(Styles.STRONG);
        name.setMinWidth(0);
        facts.setMinWidth(0);
        approved.setText(messages.text("audit.approved.pill"));
        approved.setVariant(PillVariant.SUCCESS);
        approved.setGraphic(new FontIcon("fth-check"));
        approved.setMinWidth(Region.USE_PREF_SIZE);
        box = new VBox(3, name, facts, approved);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable SnapshotItem item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(item == null || empty ? null : box);
        if (item != null && !empty) {
            name.setText(item.title());
            facts.getChildren().setAll(Stream.of(item.taken(), item.extent(), item.missing())
                    .filter(item.facts()::contains).map(SnapshotCell::fact).toList());
            approved.setVisible(item.isApproved());
            approved.setManaged(item.isApproved());
            setAccessibleText(item.title() + ", " + String.join(", ", item.facts()));
        }
    }

    private static Label fact(String text) {
        var label = new Label(text);
        label.getStyleClass().addAll(Styles.SMALL, Styles.QUIET);
        label.setMinWidth(0);
        return label;
    }
}
