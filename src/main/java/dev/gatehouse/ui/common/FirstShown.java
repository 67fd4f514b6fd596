package dev.gatehouse.ui.common;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Leaves parts of a page for later: JavaFX dresses and measures what is hidden too, and much of a page is hidden until
 * somebody asks for it.
 */
public final class FirstShown {
    private static final String WAITING = "gh-waiting";

    private FirstShown() {}

    /** Runs an action once, as soon as a node is visible in a scene. */
    public static void then(Node node, Runnable action) {
        var open = new AtomicBoolean(true);
        Runnable look = () -> {
            if (node.getScene() != null && node.isVisible() && open.getAndSet(false)) {
                action.run();
            }
        };
        node.sceneProperty().subscribe(look);
        node.visibleProperty().subscribe(look);
    }

    /**
     * Takes the parts out of a pane, and puts them in as soon as {@code shown}, the pane or one around it, is visible.
     */
    public static void fill(Node shown, Pane pane) {
        var parts = List.copyOf(pane.getChildren());
        pane.getChildren().clear();
        pane.getProperties().put(WAITING, parts);
        then(shown, () -> {
            pane.getProperties().remove(WAITING);
            pane.getChildren().setAll(parts);
        });
    }

    /** Takes a part that is hidden out of its pane, and puts it back into its place as soon as it is visible. */
    public static void join(Node part) {
        if (part.isVisible() || !(part.getParent() instanceof Pane pane)) {
            return;
        }
        var parts = pane.getChildren();
        var behind = List.copyOf(parts.subList(parts.indexOf(part) + 1, parts.size()));
        parts.remove(part);
        var open = new AtomicBoolean(true);
        part.visibleProperty().subscribe(visible -> {
            if (visible && open.getAndSet(false)) {
                parts.add(behind.stream().mapToInt(parts::indexOf).filter(at -> at >= 0).findFirst()
                        .orElse(parts.size()), part);
            }
        });
    }

    /** The parts that wait for a pane to be shown; empty for every other node. */
    public static List<Node> waiting(Node pane) {
        return pane.hasProperties() && pane.getProperties().get(WAITING) instanceof List<?> parts
                ? parts.stream().map(Node.class::cast).toList()
                : List.of();
    }
}
