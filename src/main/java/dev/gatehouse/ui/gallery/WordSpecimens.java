package dev.gatehouse.ui.gallery;

import java.util.Locale;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import dev.gatehouse.ui.common.Styles;
import dev.gatehouse.ui.control.Badge;
import dev.gatehouse.ui.control.Card;
import dev.gatehouse.ui.control.Pill;
import dev.gatehouse.ui.control.PillVariant;

/** Type, pills, and the platform's controls in our dress. */
final class WordSpecimens {

    private WordSpecimens() {}

    static Node type() {
        return new VBox(4, Gallery.label("Example 3", Styles.TITLE),
                Gallery.label("Sign-in only from 65 279 IPv4 addresses.", Styles.QUIET),
                Gallery.label("Who may sign in", Styles.HEADING), Gallery.label("Body, 14 pixels"),
                Gallery.label("Small, 12 pixels, quiet", Styles.SMALL, Styles.QUIET),
                Gallery.label("203.0.113.0/24  2001:db8::1", Styles.MONO),
                Gallery.label("Success", Styles.SUCCESS_TEXT), Gallery.label("Warning", Styles.WARNING_TEXT),
                Gallery.label("Danger", Styles.DANGER_TEXT));
    }

    static Node pills() {
        var pane = new FlowPane(8, 8);
        for (PillVariant variant : PillVariant.values()) {
            pane.getChildren().add(new Pill(new Badge(variant.name().toLowerCase(Locale.ROOT), variant)));
        }
        return pane;
    }

    static Node controls() {
        var card = new Card();
        card.setTitle("Controls");
        var combo = new ComboBox<String>();
        combo.getItems().add("PCI DSS v4.0.1");
        combo.setValue("PCI DSS v4.0.1");
        var invalid = new TextField("8 min");
        invalid.pseudoClassStateChanged(PseudoClass.getPseudoClass("error"), true);
        var prompt = new TextField();
        prompt.setPromptText("Filter 6 profiles");
        var checked = new CheckBox("Include CloudTrail");
        checked.setSelected(true);
        card.getContent().addAll(row(button("Apply 3 changes", Styles.PRIMARY), button("Discard"),
                button("Remove all", Styles.DANGER), button("Flat", Styles.FLAT), disabled(), new Hyperlink("Explain")),
                row(chip("All 200", true), chip("Ready 171", false), chip("Rejected 8", false),
                        Gallery.label("Ctrl K", Styles.KEY_CAP)),
                row(prompt, invalid, combo), checked, nav());
        return card;
    }

    private static Node row(Node... nodes) {
        var row = new HBox(12, nodes);
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private static Node nav() {
        var side = new VBox(2, nav("Profiles", "fth-shield", true), nav("Fleet", "fth-grid", false),
                nav("History", "fth-clock", false));
        side.getStyleClass().add(Styles.SUNKEN);
        side.setMaxWidth(148);
        side.setStyle("-fx-padding: 8");
        return side;
    }

    private static Node nav(String text, String icon, boolean selected) {
        var item = new ToggleButton(text, new FontIcon(icon));
        item.getStyleClass().add(Styles.NAV_ITEM);
        item.setSelected(selected);
        return item;
    }

    private static Node chip(String text, boolean selected) {
        var chip = new ToggleButton(text);
        chip.getStyleClass().add(Styles.CHIP);
        chip.setSelected(selected);
        return chip;
    }

    private static Node disabled() {
        var button = new Button("Not now");
        button.setDisable(true);
        return button;
    }

    private static Node button(String text, String... classes) {
        var button = new Button(text);
        button.getStyleClass().addAll(classes);
        return button;
    }
}
