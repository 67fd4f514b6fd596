package dev.gatehouse.app;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;

/** Asks whatever the focus can reach for the name that is spoken, through the accessibility attributes. */
final class SpokenNames {
    private final Set<String> unnamed = new TreeSet<>();
    private int asked;

    /** Those without one, with the page where. */
    Set<String> unnamed() {
        return unnamed;
    }

    /** How many were asked. */
    int asked() {
        return asked;
    }

    /** Asks all that is shown; on the FX thread. */
    void ask(String page, Node root) {
        below(root).filter(Node::isFocusTraversable).filter(node -> !node.isDisabled()).forEach(node -> {
            asked++;
            if (name(node).isBlank()) {
                unnamed.add(page + ": " + node);
            }
        });
    }

    /** What is typed into a field is no name of it. */
    private static String name(Node node) {
        if (node.queryAccessibleAttribute(AccessibleAttribute.LABELED_BY) instanceof Node label) {
            return name(label);
        }
        Object spoken = node instanceof TextInputControl || node.getAccessibleText() != null
                ? node.getAccessibleText()
                : node.queryAccessibleAttribute(AccessibleAttribute.TEXT);
        return spoken == null ? "" : spoken.toString();
    }

    private static Stream<Node> below(Node node) {
        if (!node.isVisible()) {
            return Stream.empty();
        }
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(SpokenNames::below))
                : Stream.of(node);
    }
}
