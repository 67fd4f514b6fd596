package dev.gatehouse.ui.connection;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.ui.common.Styles;
import dev.gatehouse.ui.control.Badge;
import dev.gatehouse.ui.control.Pill;
import dev.gatehouse.ui.control.PillVariant;

/** A profile with its kind, its state and why. */
final class ProfileChoiceCell extends ListCell<ProfileChoice> {
    private final Label name = styled(Styles.STRONG);
    private final Pill state = new Pill();
    private final Label kind = styled(Styles.SMALL, Styles.QUIET);
    private final Label why = styled(Styles.SMALL, Styles.QUIET);
    private final VBox content;

    ProfileChoiceCell() {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        var top = new HBox(name, gap, state);
        top.getStyleClass().add("gh-choice-top");
        why.setWrapText(true);
        why.setMinHeight(Region.USE_PREF_SIZE);
        content = new VBox(top, kind, why);
        content.getStyleClass().add("gh-choice");
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable ProfileChoice item, boolean empty) {
        super.updateItem(item, empty);
        if (item == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.setText(item.name());
        kind.setText(item.kind());
        why.setText(item.why());
        var badge = new Badge(item.status(), switch (item.mood()) {
            case GOOD -> PillVariant.SUCCESS;
            case OPEN -> PillVariant.NEUTRAL;
            case WAITS -> PillVariant.WARNING;
            case BAD -> PillVariant.DANGER;
        });
        state.setText(badge.text());
        state.setVariant(badge.variant());
        setGraphic(content);
        setAccessibleText(String.join(", ", item.name(), item.kind(), item.status(), item.why()));
    }

    private static Label styled(String... styles) {
        var label = new Label();
        label.getStyleClass().addAll(styles);
        label.setMinWidth(0);
        return label;
    }
}
