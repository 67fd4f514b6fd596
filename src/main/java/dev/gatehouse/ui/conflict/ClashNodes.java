package dev.gatehouse.ui.conflict;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.scene.Node;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import dev.gatehouse.domain.profile.MergeLine;
import dev.gatehouse.domain.profile.Side;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.Styles;
import dev.gatehouse.ui.common.WrappedText;

/** Makes the questions of the page, each with its answers as radio buttons of which none is chosen. */
final class ClashNodes {
    private final ConflictViewModel conflict;
    private final Messages messages;
    private final Map<MergeLine.Clash, RadioButton> first = new HashMap<>();

    ClashNodes(ConflictViewModel conflict, Messages messages) {
        this.conflict = conflict;
        this.messages = messages;
    }

    /** The nodes of these questions, in place of those before. */
    List<Node> all(List<? extends ClashCard> cards) {
        first.clear();
        return cards.stream().<Node>map(this::card).toList();
    }

    /** The first answer of a question. */
    Optional<RadioButton> firstOf(MergeLine.Clash clash) {
        return Optional.ofNullable(first.get(clash));
    }

    private VBox card(ClashCard card) {
        var box = new VBox(WrappedText.of(card.title(), Styles.STRONG),
                WrappedText.of(card.why(), Styles.QUIET, Styles.SMALL),
                WrappedText.of(messages.text("conflict.base", card.base()), Styles.QUIET));
        box.getStyleClass().add("gh-clash");
        var group = new ToggleGroup();
        var radios = new ArrayList<RadioButton>();
        for (var option : card.options()) {
            var radio = new RadioButton(option.text());
            radio.setWrapText(true);
            radio.setMinHeight(Region.USE_PREF_SIZE);
            radio.setToggleGroup(group);
            radio.setUserData(option.side());
            radio.setAccessibleText(card.title() + ". " + option.text());
            radios.add(radio);
        }
        group.selectedToggleProperty().subscribe(chosen -> {
            if (chosen != null) {
                conflict.choose(card.clash(), (Side) chosen.getUserData());
            }
        });
        first.put(card.clash(), radios.getFirst());
        box.getChildren().addAll(radios);
        return box;
    }
}
