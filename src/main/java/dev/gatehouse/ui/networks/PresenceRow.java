package dev.gatehouse.ui.networks;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.Styles;
import dev.gatehouse.ui.common.WrappedText;
import dev.gatehouse.ui.control.Pill;
import dev.gatehouse.ui.control.PillVariant;

/** One profile and how the network stands in it, with the way to open it. */
final class PresenceRow extends HBox {
    private static final double VERDICT_WIDTH = 84;

    /**
     * Shows {@code line}.
     *
     * @param open
     *            opens the profile, with what changed in the network if anything did
     */
    PresenceRow(PresenceLine line, Runnable open, Messages messages) {
        getStyleClass().add("gh-presence-row");
        var pill = new Pill();
        pill.setText(line.verdict());
        pill.setVariant(switch (line.kind()) {
            case ALL -> PillVariant.SUCCESS;
            case PART, NOT_READ -> PillVariant.WARNING;
            case NONE -> PillVariant.NEUTRAL;
        });
        pill.setMinWidth(VERDICT_WIDTH);
        pill.setAlignment(Pos.CENTER);
        var words = new VBox(2, WrappedText.of(line.item().label(), Styles.STRONG),
                WrappedText.of(line.effective(), Styles.SMALL));
        if (!line.rows().isEmpty()) {
            words.getChildren().add(WrappedText.of(line.rows(), Styles.SMALL, Styles.QUIET));
        }
        if (!line.proposal().isEmpty()) {
            words.getChildren().add(WrappedText.of(line.proposal(), Styles.SMALL, Styles.STRONG));
        }
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(pill, words, button(line, open, messages));
    }

    private static Node button(PresenceLine line, Runnable open, Messages messages) {
        var key = line.updates().isEmpty() ? "networks.open" : "networks.open.changes";
        var button = new Button(messages.text(key));
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(messages.text("networks.open.spoken", button.getText(), line.item().label(),
                line.effective(), line.rows(), line.proposal()));
        button.setOnAction(_ -> open.run());
        return button;
    }
}
