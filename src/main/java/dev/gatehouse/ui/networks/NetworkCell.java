package dev.gatehouse.ui.networks;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
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

/** One network in the list. */
final class NetworkCell extends ListCell<NetworkItem> {
    private final Messages messages;
    private final Label title = new Label();
    private final Label subtitle = new Label();
    private final Label keep = new Label();
    private final Pill edited = new Pill();
    private final Tooltip whole = new Tooltip();
    private final HBox row;

    NetworkCell(Messages messages) {
        this.messages = messages;
        title.getStyleClass().add(Styles.STRONG);
        title.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        title.setMinWidth(0);
        subtitle.getStyleClass().addAll(Styles.SMALL, Styles.QUIET);
        keep.getStyleClass().addAll(Styles.SMALL, Styles.QUIET);
        keep.setText(messages.text("networks.keep.mark"));
        keep.setGraphic(new FontIcon("fth-bell"));
        keep.managedProperty().bind(keep.visibleProperty());
        edited.setText(messages.text("networks.edited"));
        edited.setVariant(PillVariant.ACCENT);
        edited.setMinWidth(Region.USE_PREF_SIZE);
        edited.managedProperty().bind(edited.visibleProperty());
        var words = new VBox(2, title, subtitle, keep, edited);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        row = new HBox(words);
        row.getStyleClass().add("gh-network-row");
        whole.textProperty().bind(title.textProperty());
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable NetworkItem item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        var shown = item != null && !empty;
        setGraphic(shown ? row : null);
        setTooltip(shown ? whole : null);
        if (item != null && !empty) {
            title.setText(item.title());
            subtitle.setText(item.subtitle());
            keep.setVisible(item.mustKeep());
            edited.setVisible(item.edited());
            setAccessibleText(messages.text("networks.spoken", item.title(), item.subtitle(),
                    item.mustKeep() ? keep.getText() : "", item.edited() ? edited.getText() : ""));
        }
    }
}
