package dev.gatehouse.ui.help;

import java.util.function.Consumer;

import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

import org.kordamp.ikonli.javafx.FontIcon;

import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.Styles;
import dev.gatehouse.ui.common.WrappedText;

/** The card that says what a field means; what it says has the focus as one text, so that it is read in one go. */
final class FieldHelpCard extends VBox {
    private static final double SCROLL_BORDER = 2;

    private final ScrollPane words = new ScrollPane();
    private final VBox body;

    FieldHelpCard(FieldHelp help, Messages messages, Consumer<String> more, Runnable close) {
        setManaged(false);
        getStyleClass().add("gh-field-help");
        body = new VBox(WrappedText.of(help.meaning()),
                WrappedText.of(messages.text("fieldhelp.limits", help.limits())),
                new VBox(2, WrappedText.of(messages.text("fieldhelp.example")),
                        WrappedText.of(help.example(), Styles.MONO)),
                WrappedText.of(help.source(), Styles.SMALL, Styles.QUIET));
        body.getStyleClass().add("gh-field-help-body");
        words.setContent(body);
        words.setFitToWidth(true);
        words.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        words.getStyleClass().add("edge-to-edge");
        words.setFocusTraversable(true);
        words.setAccessibleText(help.text());
        VBox.setVgrow(words, Priority.ALWAYS);
        getChildren().addAll(head(help, messages, close), words, link(help, messages, more));
    }

    /** The height at which nothing needs to be scrolled. */
    double heightFor(double width) {
        applyCss();
        layout(); // what scrolls is dressed once it has been laid out
        applyCss();
        words.setPrefViewportHeight(body.prefHeight(width - snappedLeftInset() - snappedRightInset() - SCROLL_BORDER));
        return prefHeight(width);
    }

    /** Moves the focus to what is said, at its beginning. */
    void focus() {
        words.setVvalue(0);
        words.requestFocus();
    }

    private static HBox head(FieldHelp help, Messages messages, Runnable close) {
        var title = WrappedText.of(help.title(), Styles.HEADING);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        var shut = new Button();
        shut.getStyleClass().add(Styles.FLAT);
        shut.setGraphic(new FontIcon("fth-x"));
        shut.setAccessibleText(messages.text("fieldhelp.close"));
        shut.setOnAction(_ -> close.run());
        var head = new HBox(title, shut);
        head.getStyleClass().add("gh-field-help-head");
        return head;
    }

    private static Hyperlink link(FieldHelp help, Messages messages, Consumer<String> more) {
        var link = new Hyperlink(messages.text("fieldhelp.more"));
        link.getStyleClass().add("gh-help-link");
        link.setOnAction(_ -> more.accept(help.page()));
        return link;
    }
}
