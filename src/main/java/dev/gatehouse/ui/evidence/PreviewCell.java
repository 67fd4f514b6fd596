package dev.gatehouse.ui.evidence;

import java.util.stream.Collectors;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.Styles;

/** A row of the look at a pack, as wide as its list and as high as its words. */
final class PreviewCell extends ListCell<PreviewRow> {
    private static final double FIRST_COLUMN = 260;

    private final Label what = new Label();
    private final Label says = new Label();
    private final HBox line = new HBox(what, says);

    PreviewCell() {
        what.setWrapText(true);
        says.setWrapText(true);
        says.setMinHeight(Region.USE_PREF_SIZE);
        says.setMaxWidth(Double.MAX_VALUE);
        what.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(says, Priority.ALWAYS);
        line.getStyleClass().add("gh-evidence-line");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable PreviewRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        what.setText(VisibleText.of(row.what()));
        says.setText(row.says().lines().map(VisibleText::of).collect(Collectors.joining("\n")));
        says.setVisible(!row.isHeading());
        says.setManaged(!row.isHeading());
        what.getStyleClass().setAll("label", row.isHeading() ? Styles.STRONG : Styles.QUIET);
        fix(what, row.isHeading() ? Region.USE_COMPUTED_SIZE : FIRST_COLUMN);
        setGraphic(line);
        setAccessibleText(row.isHeading() ? row.what() : row.what() + ": " + row.says());
    }

    private static void fix(Label label, double width) {
        label.setMinWidth(width < 0 ? 0 : width);
        label.setPrefWidth(width);
        label.setMaxWidth(width < 0 ? Double.MAX_VALUE : width);
    }
}
