package dev.gatehouse.ui.many;

import javafx.beans.property.BooleanProperty;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.Styles;
import dev.gatehouse.ui.control.Pill;
import dev.gatehouse.ui.control.PillVariant;

/** One profile of many: whether it is wanted, its name, what the change would do there or what became of it. */
final class ManyCell extends ListCell<ManyRow> {
    private final ManyViewModel many;
    private final Messages messages;
    private final CheckBox box = new CheckBox();
    private final Label title = new Label();
    private final Label words = new Label();
    private final Pill mark = new Pill();
    private final HBox row;
    private Subscription following = Subscription.EMPTY;
    private @Nullable BooleanProperty bound;

    ManyCell(ManyViewModel many, Messages messages) {
        this.many = many;
        this.messages = messages;
        box.setFocusTraversable(false);
        box.managedProperty().bind(box.visibleProperty());
        title.getStyleClass().add(Styles.STRONG);
        words.getStyleClass().addAll(Styles.SMALL, Styles.QUIET);
        title.setMinWidth(0);
        title.setTextOverrun(OverrunStyle.ELLIPSIS);
        words.setWrapText(true);
        words.setMinSize(0, Region.USE_PREF_SIZE);
        mark.setMinWidth(Region.USE_PREF_SIZE);
        var texts = new VBox(2, title, words);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        row = new HBox(8, box, texts, mark);
        row.getStyleClass().add("gh-many-row");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ManyRow item, boolean empty) {
        super.updateItem(item, empty);
        following.unsubscribe();
        following = Subscription.EMPTY;
        if (bound != null) {
            box.selectedProperty().unbindBidirectional(bound);
            bound = null;
        }
        setText(null);
        var shown = item == null || empty ? null : item;
        setGraphic(shown == null ? null : row);
        setTooltip(shown == null ? null : new Tooltip(shown.label()));
        if (shown != null) {
            box.selectedProperty().bindBidirectional(shown.chosenProperty());
            bound = shown.chosenProperty();
            following = Subscription.combine(shown.stateProperty().subscribe(_ -> show(shown)),
                    shown.outcomeProperty().subscribe(_ -> show(shown)),
                    shown.chosenProperty().subscribe(_ -> show(shown)),
                    many.stageProperty().subscribe(_ -> show(shown)));
        }
    }

    private void show(ManyRow item) {
        var detail = many.detail(item);
        var choosing = many.stageProperty().get() == ManyStage.CHOOSING;
        box.setVisible(choosing && item.canFollow());
        title.setText(detail.title());
        words.setText(detail.words().lines().findFirst().orElse(""));
        mark.setText(detail.mark());
        mark.setVariant(switch (detail.tone()) {
            case QUIET -> PillVariant.NEUTRAL;
            case GOOD -> PillVariant.SUCCESS;
            case WARNING -> PillVariant.WARNING;
            case DANGER -> PillVariant.DANGER;
        });
        setAccessibleText(messages.text(choosing && item.chosenProperty().get() ? "many.spoken.chosen" : "many.spoken",
                detail.title(), detail.mark(), detail.words()));
    }
}
