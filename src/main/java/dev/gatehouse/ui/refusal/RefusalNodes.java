package dev.gatehouse.ui.refusal;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import dev.gatehouse.ui.common.Styles;

/** Makes the lines of a refusal's page: an icon, and words that say the same. */
final class RefusalNodes {
    private RefusalNodes() {}

    /** What speaks for an explanation is ticked; what does not has a dash. */
    static Node fact(RefusalPage.Line line) {
        return row(line.supports() ? "fth-check" : "fth-minus", line.supports() ? Styles.SUCCESS_TEXT : Styles.QUIET,
                line.text());
    }

    /** A call and what is known about it. */
    static Node call(RefusalPage.Call call) {
        var word = new Label(call.word());
        word.getStyleClass().add(Styles.QUIET);
        word.setMinWidth(Region.USE_PREF_SIZE);
        var row = row(call);
        row.getChildren().add(word);
        return row;
    }

    /** The same where there is little room: what is known stands below rather than break the name of the call. */
    static Node narrowCall(RefusalPage.Call call) {
        var row = row(call);
        var word = new Label(call.word());
        word.getStyleClass().addAll(Styles.SMALL, Styles.QUIET);
        word.setWrapText(true);
        var parts = new VBox(row.getChildren().removeLast(), word);
        HBox.setHgrow(parts, Priority.ALWAYS);
        row.getChildren().add(parts);
        return row;
    }

    private static HBox row(RefusalPage.Call call) {
        var row = switch (call.mark()) {
            case WORKS -> row("fth-check", Styles.SUCCESS_TEXT, call.action());
            case REFUSED -> row("fth-x", Styles.DANGER_TEXT, call.action());
            case OPEN -> row("fth-minus", Styles.QUIET, call.action());
        };
        row.getChildren().getLast().getStyleClass().add(Styles.MONO);
        return row;
    }

    private static HBox row(String icon, String style, String text) {
        var mark = new FontIcon(icon);
        mark.getStyleClass().add(style);
        var words = new Label(text);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        var row = new HBox(new Label("", mark), words);
        row.getStyleClass().add("gh-refusal-line");
        return row;
    }
}
