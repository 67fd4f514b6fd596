package dev.gatehouse.ui.control;

import java.util.List;
import java.util.stream.Stream;

import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
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
 * Text to read and copy, of any length. A short one stands in a text area; a text area lays out everything it holds, so
 * a long one stands in a list, which makes only the lines that are seen. There, lines of more than
 * {@value #LONGEST_LINE} characters go on in the next.
 */
public final class LongText extends StackPane {

    private static final int MOST_LINES_AT_ONCE = 300;
    private static final int MOST_CHARACTERS_AT_ONCE = 20_000;
    private static final int LONGEST_LINE = 100;
    private static final int FEWEST_LINES_SHOWN = 3;
    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private final StringProperty text = new SimpleStringProperty(this, "text", "");
    private final IntegerProperty visibleLines = new SimpleIntegerProperty(this, "visibleLines", 8);
    /** Both stay: JavaFX never gives back the picture it keeps of what scrolls in a text area that is thrown away. */
    private final TextArea area = area();
    private final ListView<String> list = list();

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

    /** How many lines are seen at once, at most. */
    public IntegerProperty visibleLinesProperty() {
        return visibleLines;
    }

    public int getVisibleLines() {
        return visibleLines.get();
    }

    public void setVisibleLines(int value) {
        visibleLines.set(value);
    }

    private void show(String words) {
        var lines = words.lines().flatMap(LongText::broken).toList();
        if (lines.size() > MOST_LINES_AT_ONCE || words.length() > MOST_CHARACTERS_AT_ONCE) {
            area.setText(""); // what nobody sees is not held twice
            fill(lines);
            put(list);
        } else {
            list.getItems().clear();
            fill(words, lines.size());
            put(area);
        }
    }

    private void put(Node shown) {
        if (!getChildren().equals(List.of(shown))) {
            getChildren().setAll(shown);
        }
    }

    /** A line in pieces, each broken off after its last blank if it has one. */
    private static Stream<String> broken(String line) {
        var pieces = Stream.<String>builder();
        var rest = line;
        while (rest.length() > LONGEST_LINE) {
            var blank = rest.lastIndexOf(' ', LONGEST_LINE - 1);
            var end = blank > 0 ? blank + 1 : LONGEST_LINE;
            end = Character.isHighSurrogate(rest.charAt(end - 1)) ? end - 1 : end;
            pieces.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return pieces.add(rest).build();
    }

    private void fill(String words, int lines) {
        area.setPrefRowCount(Math.clamp(lines + 1L, FEWEST_LINES_SHOWN, visibleLines.get()));
        area.setText(words);
        area.positionCaret(0);
        area.setScrollTop(0);
        area.setScrollLeft(0);
    }

    private void fill(List<String> lines) {
        list.getSelectionModel().clearSelection();
        list.getItems().setAll(lines);
        list.scrollTo(0);
    }

    private TextArea area() {
        var made = Looks.styled(new TextArea(), "text", Styles.MONO);
        made.setEditable(false);
        made.accessibleTextProperty().bind(accessibleTextProperty());
        return made;
    }

    private ListView<String> list() {
        var made = Looks.styled(new ListView<String>(), "lines", Styles.MONO);
        made.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        made.accessibleTextProperty().bind(accessibleTextProperty());
        made.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (COPY.match(event)) {
                Clipboards.copy(String.join("\n", made.getSelectionModel().getSelectedItems()));
                event.consume();
            }
        });
        return made;
    }
}
