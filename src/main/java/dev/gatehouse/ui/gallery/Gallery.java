package dev.gatehouse.ui.gallery;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import dev.gatehouse.ui.common.Styles;

/** The page itself: two columns of specimens under the four environment strips. */
public final class Gallery {

    private static final double LEFT = 740;
    private static final double RIGHT = 460;

    private Gallery() {}

    /** A new page, about 1280 pixels wide; put it into a scroll pane to see all of it. */
    public static Parent create() {
        VBox left = column(LEFT, AddressSpecimens.editor(), AddressSpecimens.difficult(), AddressSpecimens.empty(),
                SessionSpecimens.card(), SessionSpecimens.timelines(), WordSpecimens.controls());
        VBox right = column(RIGHT, WordSpecimens.type(), WordSpecimens.pills(), heading("FINDINGS"),
                MessageSpecimens.findings(), heading("MESSAGES"), MessageSpecimens.bars(), MessageSpecimens.steps(),
                MessageSpecimens.details(), AddressSpecimens.map());
        var columns = new HBox(20, left, right);
        columns.getStyleClass().add(Styles.PAGE);
        var page = new VBox(MessageSpecimens.environments(), columns);
        page.getStyleClass().add(Styles.SURFACE);
        return page;
    }

    private static VBox column(double width, Node... nodes) {
        var column = new VBox(12, nodes);
        column.setPrefWidth(width);
        column.setMinWidth(width);
        return column;
    }

    static Label heading(String text) {
        return label(text, Styles.OVERLINE);
    }

    static Label label(String text, String... classes) {
        var label = new Label(text);
        label.getStyleClass().addAll(classes);
        return label;
    }
}
