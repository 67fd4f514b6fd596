package dev.gatehouse.ui.audit;

import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.Shown;
import dev.gatehouse.ui.common.Styles;
import dev.gatehouse.ui.control.Pill;
import dev.gatehouse.ui.control.PillVariant;
import dev.gatehouse.ui.review.ReviewNodes;

/** Two snapshots side by side: one line for each profile that is not the same. */
public final class FleetCompareView {
    private final FleetCompareViewModel compare;
    private final ReviewNodes nodes;

    @FXML
    private ComboBox<SnapshotChoice> leftBox;
    @FXML
    private ComboBox<SnapshotChoice> rightBox;
    @FXML
    private Label noticeLabel;
    @FXML
    private Label summaryLabel;
    @FXML
    private VBox linesBox;

    /** Shows {@code compare}. */
    public FleetCompareView(FleetCompareViewModel compare, Messages messages) {
        this.compare = compare;
        this.nodes = new ReviewNodes(messages);
    }

    @FXML
    private void initialize() {
        leftBox.setItems(compare.choices());
        rightBox.setItems(compare.choices());
        leftBox.valueProperty().bindBidirectional(compare.leftProperty());
        rightBox.valueProperty().bindBidirectional(compare.rightProperty());
        Shown.text(noticeLabel, compare.noticeProperty());
        Shown.text(summaryLabel, compare.resultProperty().map(Comparison::summary));
        linesBox.managedProperty().bind(Bindings.isNotEmpty(linesBox.getChildren()));
        compare.resultProperty().subscribe(result -> linesBox.getChildren()
                .setAll(result.lines().stream().map(this::line).toList()));
    }

    @FXML
    private void compareWithNow() {
        compare.compareWithNow();
    }

    private Node line(Comparison.Line line) {
        var name = new Label(line.profile());
        name.getStyleClass().add(Styles.STRONG);
        name.setWrapText(true);
        var place = new Label(line.place());
        place.getStyleClass().addAll(Styles.SMALL, Styles.QUIET);
        place.setMinWidth(Region.USE_PREF_SIZE);
        var head = new HBox(8, pill(line), name, place);
        head.getStyleClass().add("gh-audit-line");
        var sentence = new Label(line.sentence());
        sentence.setWrapText(true);
        sentence.setMinHeight(Region.USE_PREF_SIZE);
        var box = new VBox(head, sentence);
        box.getStyleClass().add("gh-audit-delta");
        line.details().forEach(detail -> box.getChildren().add(nodes.line(detail)));
        return box;
    }

    private static Pill pill(Comparison.Line line) {
        var pill = new Pill();
        pill.setText(line.word());
        pill.setMinWidth(Region.USE_PREF_SIZE);
        pill.setVariant(switch (line.kind()) {
            case CHANGED -> PillVariant.WARNING;
            case WENT -> PillVariant.DANGER;
            case CAME -> PillVariant.ACCENT;
            case UNKNOWN, SPELLED -> PillVariant.NEUTRAL;
        });
        pill.setGraphic(new FontIcon(switch (line.kind()) {
            case CHANGED -> "fth-git-commit";
            case WENT -> "fth-minus";
            case CAME -> "fth-plus";
            case UNKNOWN -> "fth-help-circle";
            case SPELLED -> "fth-type";
        }));
        return pill;
    }
}
