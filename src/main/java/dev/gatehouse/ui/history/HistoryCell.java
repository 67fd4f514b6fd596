package dev.gatehouse.ui.history;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import dev.gatehouse.domain.journal.Ending;
import dev.gatehouse.ui.common.Styles;
import dev.gatehouse.ui.control.Pill;
import dev.gatehouse.ui.control.PillVariant;

/** One change: whose profile and how it ended, what, when, who and where. */
final class HistoryCell extends ListCell<HistoryItem> {
    private final Label profile = new Label();
    private final Label what = new Label();
    private final Label when = new Label();
    private final Label who = new Label();
    private final Pill pill = new Pill();
    private final VBox box;

    HistoryCell() {
        profile.getStyleClass().add(Styles.STRONG);
        when.getStyleClass().addAll(Styles.SMALL, Styles.QUIET);
        who.getStyleClass().addAll(Styles.SMALL, Styles.QUIET);
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var first = new HBox(8, profile, gap, pill);
        first.getStyleClass().add("gh-history-line");
        profile.setMinWidth(0);
        box = new VBox(3, first, what, when, who);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable HistoryItem item, boolean empty) {
        super.updateItem(item, empty);
        setText(null);
        setGraphic(item == null || empty ? null : box);
        if (item != null && !empty) {
            var words = item.words();
            profile.setText(words.profile());
            what.setText(words.what());
            when.setText(words.when());
            who.setText(words.who() + " · " + words.where());
            mark(pill, item.ending(), words.verdict());
            setAccessibleText(String.join(", ", words.profile(), words.verdict(), words.what(), words.when(),
                    words.who(), words.where()));
        }
    }

    /** Shows how a change ended, by icon, word and colour. */
    static void mark(Pill pill, Ending ending, String word) {
        pill.setText(word);
        pill.setVariant(switch (ending) {
            case APPLIED -> PillVariant.SUCCESS;
            case NOT_APPLIED -> PillVariant.NEUTRAL;
            case OPEN, WAITING -> PillVariant.WARNING;
            case UNDONE, CLOSED -> PillVariant.QUIET;
        });
        pill.setGraphic(new FontIcon(switch (ending) {
            case APPLIED -> "fth-check";
            case NOT_APPLIED -> "fth-slash";
            case OPEN -> "fth-help-circle";
            case WAITING -> "fth-clock";
            case UNDONE -> "fth-corner-up-left";
            case CLOSED -> "fth-minus";
        }));
    }
}
