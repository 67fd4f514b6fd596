package dev.gatehouse.ui.control;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;

/** Buttons at the right of a bar: in one row, or in several where one would take more than half of the bar's width. */
final class ButtonRows extends FlowPane {
    private static final double MOST = 0.5;

    private final Region bar;

    /** No buttons yet. */
    ButtonRows(Region bar) {
        this.bar = bar;
        setMinWidth(USE_PREF_SIZE);
        bar.widthProperty().subscribe(this::requestLayout);
    }

    @Override
    protected double computePrefWidth(double height) {
        var most = bar.getWidth() > 0 ? bar.getWidth() * MOST : Double.MAX_VALUE;
        double widest = 0;
        double row = 0;
        for (Node button : getManagedChildren()) {
            var width = snapSizeX(button.prefWidth(-1));
            var further = row == 0 ? width : row + snapSpaceX(getHgap()) + width;
            row = row > 0 && further > most ? width : further;
            widest = Math.max(widest, row);
        }
        return snappedLeftInset() + widest + snappedRightInset();
    }
}
