package dev.gatehouse.app;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
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
import javafx.scene.text.Text;

/**
 * Finds the texts of a window that are not whole on screen: ellipsised, out of the window, or longer than their field.
 */
final class CutTexts {
    private final Predicate<String> asked;
    private final Set<String> cut = new TreeSet<>();
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
        // an icon is a text too, of another class
        labeled.getChildrenUnmodifiable().stream().filter(child -> child.getStyleClass().contains("text"))
                .filter(Text.class::isInstance).map(Text.class::cast)
                .filter(shown -> !shown.getText().equals(text))
                .forEach(shown -> cut.add(page + ": “" + text + "” is shown as “" + shown.getText() + "”"));
        if (labeled.localToScene(labeled.getBoundsInLocal()).getMaxX() > edge + 1 && !isIn(labeled, TableView.class)) {
            cut.add(page + ": “" + text + "” leaves the window");
        }
    }

    private void prompt(String page, TextInputControl field) {
        var prompt = String.valueOf(field.getPromptText());
        if (prompt.isBlank() || !asked.test(prompt)) {
            return;
        }
        seen++;
        var room = field.getWidth() - field.getInsets().getLeft() - field.getInsets().getRight();
        var words = new Text(prompt);
        words.setFont(field.getFont());
        if (words.getLayoutBounds().getWidth() > room + 1) {
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
