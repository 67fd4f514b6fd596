package dev.gatehouse.app;

import java.util.List;

import javafx.scene.control.TextInputControl;

import dev.gatehouse.ui.shell.Over;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

/** Before anything is open: the way in, and what lies over every page. */
final class WayInStops {
    static final List<Stop> ALL = List.of(
            new Stop("welcome", _ -> {}),
            new Stop("connect", window -> window.go(Page.CONNECT)),
            new Stop("connect-mistaken", WayInStops::mistaken),
            new Stop("keys", window -> window.shell().toggle(Over.KEYS)),
            new Stop("handbook", window -> window.shell().toggle(Over.HELP),
                    window -> !window.root().lookupAll(".gh-help-text").isEmpty()),
            new Stop("handbook-findings", window -> type(window, "#queryField", "findings"),
                    window -> window.root().lookup(".gh-help-table") != null),
            new Stop("tour", WayInStops::tour),
            new Stop("commands", window -> {
                window.under(null);
                window.go(Page.FIND);
                window.pages().find().inputProperty().set("net");
            }),
            new Stop("instances", window -> {
                window.pages().find().inputProperty().set("");
                window.go(Page.INSTANCES);
            }),
            new Stop("history-empty", window -> window.go(Page.HISTORY)));

    private WayInStops() {}

    /** The bar of a tour under the page; what is played above it looks as it does without. */
    private static void tour(WalkWindow window) {
        window.go(Page.WELCOME);
        window.under(window.tourBar());
    }

    private static void mistaken(WalkWindow window) {
        var connection = window.pages().connection();
        connection.profileProperty().set(connection.profiles().get(1));
        connection.instanceProperty().set("arn:aws:connect:eu-west-2:111122223333:instance/inst-1");
        connection.regionProperty().set("us-west-2");
        connection.connect();
        connection.instanceProperty().set("not/an instance");
        connection.connect();
    }

    static void type(WalkWindow window, String field, String text) {
        ((TextInputControl) window.root().lookup(field)).setText(text);
    }
}
