package dev.gatehouse.app;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Control;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.text.Font;
import javafx.scene.text.Text;

/**
 * Finds the texts of a window that are not whole on screen: ellipsised, out of the window, or longer than their field.
 */
final class CutTexts {
    /** Names of AWS and addresses may be broken anywhere. */
    private static final Pattern WORD = Pattern.compile("(?<![\\p{Graph}])\\p{L}{2,}(?![\\p{Graph}])");

    private final Predicate<String> asked;
    private final Set<String> cut = new TreeSet<>();
    private final Set<String> broken = new TreeSet<>();
    private int seen;

    /**
     * Looks at some texts.
     *
     * @param asked
     *            which; what people or AWS wrote may be of any length
     */
    CutTexts(Predicate<String> asked) {
        this.asked = asked;
    }

    /** Those found, with the page where. */
    Set<String> cut() {
        return cut;
    }

    /** Those of which a word begins in one line and ends in the next. */
    Set<String> broken() {
        return broken;
    }

    /** How many texts were looked at. */
    int seen() {
        return seen;
    }

    /** Looks at all that is shown; on the FX thread, after layout. */
    void look(String page, Node root) {
        double edge = root.getScene().getWidth();
        below(root).forEach(node -> {
            if (node instanceof Labeled labeled && !isIconOnly(labeled)) {
                look(page, labeled, edge);
            } else if (node instanceof TextInputControl field && field.getText().isEmpty()) {
                prompt(page, field);
            }
        });
    }

    private void look(String page, Labeled labeled, double edge) {
        var text = labeled.getText();
        if (text == null || text.isBlank() || !asked.test(text)) {
            return;
        }
        seen++;
        if (isWholeInTooltip(labeled, text)) {
            return;
        }
        words(labeled).filter(CutTexts::isBroken)
                .forEach(_ -> broken.add(page + ": “" + text + "” has a word longer than a line"));
        words(labeled).filter(shown -> !shown.getText().equals(text))
                .forEach(shown -> cut.add(page + ": “" + text + "” is shown as “" + shown.getText() + "”"));
        if (labeled.localToScene(labeled.getBoundsInLocal()).getMaxX() > edge + 1 && !isIn(labeled, TableView.class)) {
            cut.add(page + ": “" + text + "” leaves the window");
        }
    }

    /** An icon is a text too, of another class. */
    private static Stream<Text> words(Labeled labeled) {
        return labeled.getChildrenUnmodifiable().stream().filter(child -> child.getStyleClass().contains("text"))
                .filter(Text.class::isInstance).map(Text.class::cast);
    }

    private static boolean isBroken(Text shown) {
        double line = shown.getWrappingWidth();
        return line > 0 && WORD.matcher(shown.getText()).results().map(MatchResult::group)
                .anyMatch(word -> width(word, shown.getFont()) > line + 1);
    }

    private static double width(String words, Font font) {
        var text = new Text(words);
        text.setFont(font);
        return text.getLayoutBounds().getWidth();
    }

    private void prompt(String page, TextInputControl field) {
        var prompt = String.valueOf(field.getPromptText());
        if (prompt.isBlank() || !asked.test(prompt)) {
            return;
        }
        seen++;
        var room = field.getWidth() - field.getInsets().getLeft() - field.getInsets().getRight();
        if (width(prompt, field.getFont()) > room + 1) {
            cut.add(page + ": prompt “" + prompt + "” is longer than its field");
        }
    }

    /** Columns are as wide as they can be: what a cell says is whole where the pointer rests on it, and when spoken. */
    private static boolean isWholeInTooltip(Labeled labeled, String text) {
        for (Node node = labeled; node != null; node = node.getParent()) {
            if (node instanceof Control control && control.getTooltip() != null
                    && control.getTooltip().getText().contains(text)) {
                return isIn(labeled, IndexedCell.class);
            }
        }
        return false;
    }

    /** What is in a table can be scrolled to. */
    private static boolean isIn(Node inner, Class<?> kind) {
        for (var node = inner; node != null; node = node.getParent()) {
            if (kind.isInstance(node)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isIconOnly(Labeled labeled) {
        return labeled.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY;
    }

    private static Stream<Node> below(Node node) {
        if (!node.isVisible() || node instanceof ScrollBar) {
            return Stream.empty();
        }
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(CutTexts::below))
                : Stream.of(node);
    }
}
