package dev.gatehouse.ui.fleet;

import javafx.scene.Node;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

import dev.gatehouse.domain.matrix.AccessFacts;
import dev.gatehouse.domain.matrix.FleetColumn;
import dev.gatehouse.domain.matrix.ProfileFacts;
import dev.gatehouse.ui.common.Styles;

/** Who may sign in, with an icon for everyone and for nobody; or why that is not known. */
final class AccessCell extends FleetCell {
    private final FontIcon everyone = icon(Feather.UNLOCK, Styles.WARNING_TEXT);
    private final FontIcon nobody = icon(Feather.SLASH, Styles.DANGER_TEXT);
    private final FontIcon unknown = icon(Feather.ALERT_TRIANGLE, Styles.WARNING_TEXT);

    AccessCell() {
        super(FleetColumn.ACCESS);
    }

    @Override
    void show(FleetRow row) {
        super.show(row);
        wrap(row.facts().isEmpty());
        mark(row.isFailed() ? unknown : row.facts().map(ProfileFacts::access).map(this::iconOf).orElse(null));
    }

    private @Nullable Node iconOf(AccessFacts access) {
        if (access.isOpenToEveryone()) {
            return everyone;
        }
        return access.admitsNobody() ? nobody : null;
    }

    private static FontIcon icon(Feather which, String style) {
        var icon = new FontIcon(which);
        icon.getStyleClass().add(style);
        return icon;
    }
}
