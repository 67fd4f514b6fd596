package dev.gatehouse.app;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.text.Text;

/**
 * Finds what should say something and does not: a button with neither words nor picture (a box to tick is a picture), a
 * key instead of its words, a
 * place in a sentence that nothing was put into, the words of a value that is not there.
 */
final class MissingTexts {
    private static final Pattern NO_WORDS = Pattern.compile("\\{\\d}|%[a-z]+(\\.[a-z]+)+|\\bnull\\b|Optional\\[");

    private final Set<String> keys;
    private final Set<String> missing = new TreeSet<>();
    private int seen;

    /**
     * Looks for missing words.
     *
     * @param keys
     *            of the message bundle
     */
    MissingTexts(Set<String> keys) {
        this.keys = keys;
    }

    /** What was found, with the page where. */
    Set<String> missing() {
        return missing;
    }

    /** How many texts were read. */
    int seen() {
        return seen;
    }

    /** Reads all that is shown; on the FX thread. */
    void look(String page, Node node) {
        if (!node.isVisible() || node instanceof ScrollBar) {
            return;
        }
        if (node instanceof ButtonBase button && !(node instanceof CheckBox) && button.isManaged()
                && button.getGraphic() == null
                && isBlank(button)) {
            missing.add(page + ": " + button + " says nothing");
        }
        if (node instanceof Text text) {
            read(page, text.getText());
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> look(page, child));
        }
    }

    private void read(String page, String text) {
        seen++;
        if ((keys.contains(text) && text.indexOf('.') > 0) || NO_WORDS.matcher(text).find()) {
            missing.add(page + ": “" + text + "”");
        }
    }

    private static boolean isBlank(Labeled labeled) {
        return labeled.getText() == null || labeled.getText().isBlank();
    }
}
