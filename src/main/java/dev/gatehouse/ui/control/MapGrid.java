package dev.gatehouse.ui.control;

import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;

import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.address.AccessRaster;
import dev.gatehouse.domain.address.AddressFamily;
import dev.gatehouse.domain.address.AddressRange;
import dev.gatehouse.domain.address.HilbertCurve;

/** The lines between the next larger blocks of a map, and their names where there is room. */
final class MapGrid extends Pane {
    private static final double CHARACTER = 5.4;
    private static final double NARROWEST = 12;
    private static final int MOST = 4;

    private @Nullable AddressRange frame;
    private double side;

    MapGrid() {
        getStyleClass().add("grid");
        setMouseTransparent(true);
    }

    /** Draws the grid of what is shown, only when it is another. */
    void show(@Nullable AccessRaster raster) {
        var next = raster == null ? null : raster.frame();
        if (next == null ? frame == null : next.equals(frame) && side == getWidth()) {
            return;
        }
        frame = next;
        side = getWidth();
        getChildren().clear();
        if (next != null) {
            draw(next, HilbertCurve.of(next, orderOf(next)));
        }
    }

    /** Up to 16 blocks a side: the next bytes of an IPv4 address, the next two digits of an IPv6 address. */
    private static int orderOf(AddressRange frame) {
        int whole = 8 * (frame.prefixLength() / 8 + 1);
        return Math.clamp((whole - frame.prefixLength()) / 2, 0, MOST);
    }

    private void draw(AddressRange block, HilbertCurve curve) {
        double cell = side / curve.side();
        if (cell < NARROWEST || curve.side() == 1) {
            return;
        }
        for (int line = 1; line < curve.side(); line++) {
            double at = Math.rint(line * cell);
            line(at, 0, 1, side);
            line(0, at, side, 1);
        }
        int prefix = block.prefixLength() + Integer.numberOfTrailingZeros(curve.side()) * 2;
        var parts = IntStream.range(0, curve.side() * curve.side())
                .mapToObj(number -> AddressRange.part(block, prefix, number)).toList();
        Function<AddressRange, String> naming = naming(parts, cell);
        for (int number = 0; number < parts.size(); number++) {
            name(naming.apply(parts.get(number)), curve.x(number) * cell, curve.y(number) * cell);
        }
    }

    private void line(double x, double y, double width, double height) {
        var line = Looks.styled(new Region(), "line");
        line.resizeRelocate(x, y, width, height);
        line.setManaged(false);
        getChildren().add(line);
    }

    private void name(String text, double x, double y) {
        if (text.isEmpty()) {
            return;
        }
        var label = Looks.styled(new Label(text), "name");
        label.relocate(Math.rint(x) + 2, Math.rint(y) + 1);
        getChildren().add(label);
    }

    /** Whole names, only the part of their own, or none, as there is room for all. */
    private static Function<AddressRange, String> naming(List<AddressRange> parts, double room) {
        if (parts.stream().allMatch(part -> fits(part.toString(), room))) {
            return AddressRange::toString;
        }
        boolean octets = parts.getFirst().family() == AddressFamily.IPV4
                && parts.stream().allMatch(part -> fits(octet(part), room));
        return octets ? MapGrid::octet : _ -> "";
    }

    private static String octet(AddressRange part) {
        int place = Math.clamp((part.prefixLength() - 1) / 8, 0, 3);
        return (place == 0 ? "" : ".") + part.first().toString().split("\\.", -1)[place];
    }

    private static boolean fits(String text, double room) {
        return text.length() * CHARACTER + 3 <= room;
    }
}
