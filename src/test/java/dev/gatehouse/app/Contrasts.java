package dev.gatehouse.app;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;

import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

import dev.gatehouse.ui.common.Snapshots.Shot;

/**
 * Measures every word and mark of a window against what it really stands on, pixel by pixel: WCAG asks 4.5 of words, 7
 * where contrast is to be high, 3 of large words and of marks. What is disabled is left out, as WCAG does.
 */
final class Contrasts {
    private static final double LARGE = 24;
    private static final double LARGE_BOLD = 18.66;
    private static final double SEEN = 0.98;

    private final double words;
    private final Set<String> poor = new TreeSet<>();
    private Optional<Node> above = Optional.empty();
    private int seen;

    /** Asks this much of words. */
    Contrasts(double words) {
        this.words = words;
    }

    /** Those that stand out too little, with the page where. */
    Set<String> poor() {
        return poor;
    }

    /** How many were measured. */
    int seen() {
        return seen;
    }

    /** Measures all that is shown in a picture of the window; on the FX thread. */
    void look(String page, Node root, Shot shot) {
        var bounds = root.getScene().getRoot().getLayoutBounds();
        above = Optional.ofNullable(root.lookup(".gh-tasks")).filter(Node::isVisible);
        look(page, root, new Picture(shot.pixels(), shot.width()), bounds, 1);
    }

    private void look(String page, Node node, Picture picture, Bounds open, double opacity) {
        if (!node.isVisible() || node.isDisabled() || node.getOpacity() == 0) {
            return;
        }
        var shown = node.getClip() == null ? open : both(open, node.localToScene(node.getClip().getBoundsInParent()));
        double through = opacity * node.getOpacity();
        if (node instanceof Text text && !text.getText().isBlank() && text.getFill() instanceof Color colour) {
            measure(page, text, picture, shown, colour.deriveColor(0, 1, 1, through));
        } else if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> look(page, child, picture, shown, through));
        }
    }

    /** What a list or a pane has scrolled away cannot be measured. */
    private void measure(String page, Text text, Picture picture, Bounds open, Color colour) {
        var whole = text.localToScene(text.getLayoutBounds());
        var shown = both(whole, open);
        if (isCovered(text, whole) || shown.getWidth() < SEEN * whole.getWidth()
                || shown.getHeight() < SEEN * whole.getHeight()) {
            return;
        }
        picture.ground(shown).ifPresent(ground -> {
            seen++;
            double ratio = contrast(over(colour, ground), ground);
            if (ratio < asked(text)) {
                poor.add("%s: “%s” has %.2f: %s on %s".formatted(page,
                        text instanceof FontIcon icon ? icon.getIconLiteral() : text.getText(), ratio, colour, ground));
            }
        });
    }

    /** Whether what lies over the page hides some of a text of the page. */
    private boolean isCovered(Text text, Bounds whole) {
        return above.filter(over -> over.localToScene(over.getLayoutBounds()).intersects(whole) && !isIn(text, over))
                .isPresent();
    }

    private static boolean isIn(@Nullable Node node, Node pane) {
        return node != null && (node.equals(pane) || isIn(node.getParent(), pane));
    }

    private double asked(Text text) {
        double size = text.getFont().getSize();
        boolean bold = text.getFont().getStyle().contains("Bold");
        return text instanceof FontIcon || size >= LARGE || (bold && size >= LARGE_BOLD) ? 3 : words;
    }

    private static Bounds both(Bounds one, Bounds other) {
        double left = Math.max(one.getMinX(), other.getMinX());
        double top = Math.max(one.getMinY(), other.getMinY());
        return new BoundingBox(left, top, Math.max(0, Math.min(one.getMaxX(), other.getMaxX()) - left),
                Math.max(0, Math.min(one.getMaxY(), other.getMaxY()) - top));
    }

    private static Color over(Color colour, Color ground) {
        return ground.interpolate(Color.color(colour.getRed(), colour.getGreen(), colour.getBlue()),
                colour.getOpacity());
    }

    static double contrast(Color one, Color other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.03928 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    /** Pixels, row by row. */
    private static final class Picture {
        private final int[] pixels;
        private final int width;

        Picture(int[] pixels, int width) {
            this.pixels = pixels;
            this.width = width;
        }

        /** The colour most of an area has: letters cover less of it than what they stand on. */
        Optional<Color> ground(Bounds area) {
            var counts = new HashMap<Integer, Integer>();
            for (var y = (int) Math.max(0, area.getMinY()); y < area.getMaxY() && y < pixels.length / width; y++) {
                int from = (int) Math.max(0, area.getMinX());
                int to = Math.max(from, (int) Math.min(width, area.getMaxX()));
                Arrays.stream(pixels, y * width + from, y * width + to)
                        .forEach(pixel -> counts.merge(pixel, 1, Integer::sum));
            }
            return counts.entrySet().stream().max(Map.Entry.comparingByValue())
                    .map(most -> Color.rgb(most.getKey() >> 16 & 255, most.getKey() >> 8 & 255, most.getKey() & 255));
        }
    }
}
