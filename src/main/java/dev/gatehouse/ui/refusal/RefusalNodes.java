package dev.gatehouse.ui.refusal;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

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
        var row = switch (call.mark()) {
            case WORKS -> row("fth-check", Styles.SUCCESS_TEXT, call.action());
            case REFUSED -> row("fth-x", Styles.DANGER_TEXT, call.action());
            case OPEN -> row("fth-minus", Styles.QUIET, call.action());
        };
        row.getChildren().get(1).getStyleClass().add(Styles.MONO);
        row.getChildren().add(word);
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
