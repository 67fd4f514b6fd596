package dev.gatehouse.ui.profiles;

import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.Shown;
import dev.gatehouse.ui.common.Styles;
import dev.gatehouse.ui.control.Pill;
import dev.gatehouse.ui.control.PillVariant;

/** Shows a profile: name, default badge, unsent edits, last change. */
final class ProfileCell extends ListCell<ProfileItem> {
    /** A name may have 128 characters; all of it is the title of the form. */
    private static final double TWO_LINES = 38;

    private final Messages messages;
    private final Label name = new Label();
    private final Label subtitle = new Label();
    private final Pill standard = new Pill();
    private final Pill edited = new Pill();
    private final Pill drifted = new Pill();
    private final VBox box;

    ProfileCell(Messages messages) {
        this.messages = messages;
        name.setWrapText(true);
        name.setMaxHeight(TWO_LINES);
        subtitle.setWrapText(true);
        subtitle.getStyleClass().addAll(Styles.SMALL, Styles.QUIET);
        standard.setText(messages.text("profiles.default"));
        standard.setVariant(PillVariant.NEUTRAL);
        edited.setText(messages.text("profiles.edited"));
        edited.setVariant(PillVariant.ACCENT);
        drifted.setText(messages.text("drift.pill"));
        drifted.setVariant(PillVariant.WARNING);
        drifted.setGraphic(new FontIcon("fth-git-commit"));
        drifted.managedProperty().bind(drifted.visibleProperty());
        var marks = new HBox(6, edited, drifted);
        marks.managedProperty().bind(edited.visibleProperty().or(drifted.visibleProperty()));
        box = new VBox(2, line(name, standard), subtitle, marks);
        setPrefWidth(0);
    }

    /** One pill a line, so that a narrow window cuts neither. */
    private static HBox line(Label words, Pill pill) {
        var gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        pill.setMinWidth(Region.USE_PREF_SIZE);
        return new HBox(8, words, gap, pill);
    }

    /** As high as the words take in the width of the list. */
    @Override
    protected double computePrefHeight(double width) {
        var inner = width < 0 ? -1 : width - snappedLeftInset() - snappedRightInset();
        return getGraphic() == null
                ? super.computePrefHeight(width)
                : snappedTopInset() + box.prefHeight(inner) + snappedBottomInset();
    }

    @Override
    protected void updateItem(@Nullable ProfileItem item, boolean empty) {
        super.updateItem(item, empty);
        edited.visibleProperty().unbind();
        drifted.visibleProperty().unbind();
        accessibleTextProperty().unbind();
        setGraphic(item == null || empty ? null : box);
        if (item != null && !empty) {
            show(item);
        }
    }

    private void show(ProfileItem item) {
        name.setText(item.label());
        subtitle.setText(item.subtitle());
        standard.setVisible(item.isDefault());
        standard.setManaged(item.isDefault());
        Shown.when(edited, item.edited());
        drifted.visibleProperty().bind(item.drifted());
        var words = messages.text(item.isDefault() ? "profiles.cell.default" : "profiles.cell", item.label(),
                item.subtitle());
        accessibleTextProperty().bind(item.drifted()
                .map(drift -> drift ? messages.text("profiles.cell.drift", words) : words));
    }
}
