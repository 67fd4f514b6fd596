package dev.gatehouse.ui.control;

import java.util.List;

import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;

import dev.gatehouse.ui.common.Clipboards;
import dev.gatehouse.ui.common.Styles;

/**
 * Text to read and copy, of any length. A short one stands in a text area; a text area lays out every line it holds, so
 * beyond {@value #MOST_LINES_AT_ONCE} lines they stand in a list, which makes only those that are seen.
 */
public final class LongText extends StackPane {

    private static final int MOST_LINES_AT_ONCE = 300;
    private static final int MOST_LINES_SHOWN = 8;
    private static final int FEWEST_LINES_SHOWN = 3;
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final StringProperty text = new SimpleStringProperty(this, "text", "");

    /** Empty text. */
    public LongText() {
        getStyleClass().add("gh-long-text");
        text.subscribe(this::show);
    }

    /** The text, lines separated by line feeds. */
    public StringProperty textProperty() {
        return text;
    }

    public String getText() {
        return text.get();
    }

    public void setText(String value) {
        text.set(value);
    }

    private void show(String words) {
        var lines = words.lines().toList();
        getChildren().setAll(lines.size() > MOST_LINES_AT_ONCE ? list(lines) : area(words, lines.size()));
    }

    private TextArea area(String words, int lines) {
        var area = Looks.styled(new TextArea(words), "text", Styles.MONO);
        area.setEditable(false);
        area.setPrefRowCount(Math.clamp(lines + 1L, FEWEST_LINES_SHOWN, MOST_LINES_SHOWN));
        area.accessibleTextProperty().bind(accessibleTextProperty());
        return area;
    }

    private ListView<String> list(List<String> lines) {
        var list = Looks.styled(new ListView<String>(), "lines", Styles.MONO);
        list.getItems().setAll(lines);
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.accessibleTextProperty().bind(accessibleTextProperty());
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                Clipboards.copy(String.join("\n", list.getSelectionModel().getSelectedItems()));
                event.consume();
            }
        });
        return list;
    }
}
