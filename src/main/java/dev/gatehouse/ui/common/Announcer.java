package dev.gatehouse.ui.common;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.text.Text;

/**
 * Says things to screen readers that only happen on screen. Its node draws nothing and stands somewhere in the window;
 * what was said last can also be bound to.
 */
public final class Announcer {

    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final Text node = new Text();

    /** An announcer that has said nothing. */
    public Announcer() {
        node.setManaged(false);
        node.setOpacity(0);
        node.setAccessibleRole(AccessibleRole.TEXT);
    }

    /** Says a sentence. */
    public void announce(String sentence) {
        said.set(sentence);
        node.setAccessibleText(sentence);
        node.notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    /** Says a title and what stands below it. */
    public void tell(String title, String body) {
        announce(title + ". " + body);
    }

    /** The node to place in the window. */
    public Node node() {
        return node;
    }

    /** What was said last. */
    public ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }
}
