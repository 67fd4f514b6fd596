package dev.gatehouse.ui.control;

import java.util.Locale;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

import org.kordamp.ikonli.javafx.FontIcon;

import dev.gatehouse.ui.common.Shown;

/** Small things that several controls do to their nodes. */
final class Looks {

    private Looks() {}

    /** Keeps one style class on the node that follows an enum: SANDBOX is ".sandbox". */
    static <E extends Enum<E>> void follow(Node node, ObservableValue<E> variant) {
        node.getStyleClass().add(styleOf(variant.getValue()));
        variant.addListener((source, old, now) -> {
            node.getStyleClass().remove(styleOf(old));
            node.getStyleClass().add(styleOf(now));
        });
    }

    static String styleOf(Enum<?> variant) {
        return variant.name().toLowerCase(Locale.ROOT);
    }

    /** An icon that follows a literal such as "fth-box"; "" shows none. */
    static Label icon(ObservableValue<String> literal) {
        var holder = styled(new Label(), "icon");
        holder.graphicProperty().bind(literal.map(name -> name.isEmpty() ? null : icon(name)));
        Shown.when(holder, literal.map(name -> !name.isEmpty()));
        return holder;
    }

    static FontIcon icon(String literal) {
        return new FontIcon(literal);
    }

    static <N extends Node> N styled(N node, String... classes) {
        node.getStyleClass().addAll(classes);
        return node;
    }

    /** A label that is there only while its text is not empty. */
    static Label label(ObservableValue<String> text, String... classes) {
        var label = styled(new Label(), classes);
        Shown.text(label, text);
        return label;
    }

    /** The same over as many lines as it takes: never cut. */
    static Label wrapped(ObservableValue<String> text, String... classes) {
        Label label = label(text, classes);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /** Joins what is not empty with ", ": what a screen reader says of a row. */
    static String spoken(String... parts) {
        var text = new StringBuilder();
        for (String part : parts) {
            if (!part.isEmpty()) {
                text.append(text.isEmpty() ? "" : ", ").append(part);
            }
        }
        return text.toString();
    }
}
