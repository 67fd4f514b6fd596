package dev.gatehouse.ui.shell;

import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;

import dev.gatehouse.ui.common.Shown;
import dev.gatehouse.ui.control.EnvironmentKind;
import dev.gatehouse.ui.control.EnvironmentStrip;

/** The strips at the top of the window: where the connection leads, and who is asking. */
final class PlaceStrip {
    private final PlaceViewModel place;
    private final Pane identity;

    /**
     * Strips of {@code place}.
     *
     * @param identity
     *            holds a label for each part of who is asking
     */
    PlaceStrip(PlaceViewModel place, Pane identity) {
        this.place = place;
        this.identity = identity;
    }

    /**
     * Fills the strips.
     *
     * @param disconnect
     *            shown while there is a connection
     * @param unlock
     *            shown while nothing can be changed over it
     */
    void bind(EnvironmentStrip strip, Node disconnect, Node unlock) {
        strip.wordProperty().bind(place.environmentTextProperty());
        strip.kindProperty().bind(place.environmentProperty().map(PlaceStrip::kind));
        place.identity().addListener((ListChangeListener<String>) _ -> showIdentity());
        Shown.when(disconnect, place.environmentProperty().map(kind -> kind != Environment.NONE));
        Shown.when(unlock, place.lockedProperty());
        showIdentity();
    }

    private void showIdentity() {
        identity.getChildren().setAll(place.identity().stream().map(PlaceStrip::part).toList());
    }

    private static Label part(String text) {
        var label = new Label(text);
        label.getStyleClass().add("gh-identity-part");
        label.setTooltip(new Tooltip(text));
        return label;
    }

    private static EnvironmentKind kind(Environment environment) {
        return switch (environment) {
            case NONE -> EnvironmentKind.NONE;
            case SANDBOX -> EnvironmentKind.SANDBOX;
            case AWS, PRODUCTION -> EnvironmentKind.PRODUCTION;
            case TEST -> EnvironmentKind.TEST;
        };
    }
}
