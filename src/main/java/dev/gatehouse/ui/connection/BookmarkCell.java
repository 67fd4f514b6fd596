package dev.gatehouse.ui.connection;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.local.Bookmark;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.Styles;
import dev.gatehouse.ui.control.Pill;
import dev.gatehouse.ui.control.PillVariant;

/** A bookmark with its label, its profile and its Region. */
final class BookmarkCell extends ListCell<Bookmark> {
    private final Messages messages;
    private final Label name = new Label();
    private final Pill label = new Pill();
    private final Label way = new Label();
    private final VBox content;

    BookmarkCell(Messages messages) {
        this.messages = messages;
        name.getStyleClass().add(Styles.STRONG);
        name.setMinWidth(0);
        way.getStyleClass().addAll(Styles.SMALL, Styles.QUIET);
        way.setMinWidth(0);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var top = new HBox(name, gap, label);
        top.getStyleClass().add("gh-choice-top");
        content = new VBox(top, way);
        content.getStyleClass().add("gh-choice");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Bookmark item, boolean empty) {
        super.updateItem(item, empty);
        if (item == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(VisibleText.capped(item.name(), 60));
        way.setText(messages.text("bookmark.way", VisibleText.capped(item.profile(), 60),
                VisibleText.capped(item.region(), 30)));
        label.setText(messages.text("bookmark.label." + item.label()));
        label.setVariant(switch (item.label()) {
            case PRODUCTION -> PillVariant.DANGER;
            case TEST -> PillVariant.SUCCESS;
            case OTHER -> PillVariant.QUIET;
        });
        setGraphic(content);
        setAccessibleText(String.join(", ", name.getText(), label.getText(), way.getText()));
    }
}
