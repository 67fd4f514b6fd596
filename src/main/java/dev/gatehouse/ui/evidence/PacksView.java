package dev.gatehouse.ui.evidence;

import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import dev.gatehouse.ui.common.Announcer;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.Shown;
import dev.gatehouse.ui.common.Styles;
import dev.gatehouse.ui.control.Card;

/** The evidence packs that the journal has, on the page of the history. */
public final class PacksView {
    private final PacksViewModel packs;
    private final Messages messages;
    private final Announcer announcer;

    @FXML
    private Card packsCard;
    @FXML
    private VBox packLines;

    /** Shows {@code packs}. */
    public PacksView(PacksViewModel packs, Messages messages, Announcer announcer) {
        this.packs = packs;
        this.messages = messages;
        this.announcer = announcer;
    }

    @FXML
    private void initialize() {
        Shown.when(packsCard, Bindings.isNotEmpty(packs.items()));
        packs.items().addListener((ListChangeListener<PackItem>) _ -> packLines.getChildren()
                .setAll(packs.items().stream().map(this::line).toList()));
    }

    /** Reads the journal again. */
    public void refresh() {
        packs.refresh();
    }

    private Node line(PackItem item) {
        var title = wrapped(item.words().title());
        title.getStyleClass().add(Styles.STRONG);
        var verify = new Button(messages.text("packs.verify"));
        verify.setAccessibleText(messages.text("packs.verify.name", item.words().title()));
        verify.setMinWidth(Region.USE_PREF_SIZE);
        verify.setOnAction(_ -> packs.verify(item));
        Shown.when(verify, Bindings.createBooleanBinding(() -> item.place().isPresent()));
        var place = wrapped(item.words().place());
        place.getStyleClass().add(Styles.MONO);
        Shown.when(place, place.textProperty().isNotEmpty());
        var state = wrapped("");
        state.textProperty().bind(item.stateProperty());
        state.getStyleClass().add(Styles.QUIET);
        item.stateProperty().addListener((_, _, now) -> announcer.announce(now));
        return new VBox(4, new HBox(12, title, verify), wrapped(item.words().covered()), place, state);
    }

    private static Label wrapped(String text) {
        var label = new Label(text);
        label.setWrapText(true);
        label.setMaxWidth(Double.MAX_VALUE);
        label.setMinHeight(Region.USE_PREF_SIZE);
        HBox.setHgrow(label, Priority.ALWAYS);
        return label;
    }
}
