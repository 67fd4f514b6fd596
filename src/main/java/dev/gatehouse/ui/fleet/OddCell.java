package dev.gatehouse.ui.fleet;

import java.util.function.Function;

import javafx.beans.value.ObservableValue;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import dev.gatehouse.domain.matrix.FleetColumn;
import dev.gatehouse.ui.common.Styles;
import dev.gatehouse.ui.fleet.FleetRow.CellText;

/** In what a profile differs from most, with an icon; follows what is usual. */
final class OddCell extends FleetCell {
    private final Function<FleetRow, String> words;
    private final FontIcon icon = new FontIcon(Feather.ALERT_CIRCLE);

    OddCell(Function<FleetRow, String> words, ObservableValue<?> usual) {
        super(FleetColumn.ODD);
        this.words = words;
        icon.getStyleClass().add(Styles.WARNING_TEXT);
        usual.subscribe(() -> {
            if (getItem() != null && !isEmpty()) {
                show(getItem());
            }
        });
    }

    @Override
    void show(FleetRow row) {
        var text = words.apply(row);
        show(new CellText(text, ""));
        mark(text.isEmpty() ? null : icon);
    }
}
