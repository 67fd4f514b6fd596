package dev.gatehouse.evidence;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import dev.gatehouse.domain.address.AccessLayers;
import dev.gatehouse.domain.address.AccessRaster;
import dev.gatehouse.domain.address.AccessRules;
import dev.gatehouse.domain.address.AddressFamily;
import dev.gatehouse.domain.address.AddressRange;
import dev.gatehouse.domain.address.AddressSet;
import dev.gatehouse.domain.profile.AccessDiff;

/**
 * The map of one profile as a picture that opens by itself: all of IPv4, and of IPv6 the part its rows speak of, along
 * a Hilbert curve; beside it, where a snapshot was compared with, who could sign in then, with gains and losses marked.
 * No meaning hangs on colour alone, and every part says in words what it shows.
 */
final class AccessMap {
    private static final int ORDER = 6;
    private static final int CELL = 8;
    private static final int SIDE = CELL << ORDER;
    private static final int GAP = 24;
    private static final int SMALL = 12;
    private static final int NEIGHBOUR_BITS = 4;
    /** How wide a letter is, as a share of its height. */
    private static final double USUAL = 0.56;
    /** From here on letters are as wide as they are high. */
    private static final int WIDE = 0x2E80;

    private final Assessed read;
    private final Optional<AccessDiff> since;
    private final PackTexts texts;
    private final List<List<Panel>> families;

    private AccessMap(Assessed read, Optional<AccessDiff> since, PackTexts texts) {
        this.read = read;
        this.since = since.filter(diff -> !diff.isUnchanged());
        this.texts = texts;
        this.families = Stream.of(AddressFamily.values()).map(this::panels).toList();
    }

    /** What a cell is filled with; what changes goes before what is. */
    private enum Kind {
        ALL("#1a7f37", "pack.legend.all"), SOME("url(#some)", "pack.legend.some"), NONE("#eaeef2",
                "pack.legend.none"), BLOCKED("url(#blocked)", "picture.legend.blocked"), DEAD("url(#dead)",
                        "picture.legend.dead"), GAINED("url(#gained)",
                                "picture.legend.gained"), LOST("url(#lost)", "picture.legend.lost");

        private final String fill;
        private final String words;

        Kind(String fill, String words) {
            this.fill = fill;
            this.words = words;
        }

        static Kind of(AccessRaster raster, int cell) {
            if (!raster.gained().isEmpty(cell) || !raster.lost().isEmpty(cell)) {
                return raster.gained().share(cell) >= raster.lost().share(cell) ? GAINED : LOST;
            }
            if (!raster.allowed().isEmpty(cell)) {
                return raster.allowed().share(cell) < 1 ? SOME : ALL;
            }
            if (!raster.blocked().isEmpty(cell)) {
                return BLOCKED;
            }
            return raster.dead().isEmpty(cell) ? NONE : DEAD;
        }
    }

    /**
     * The picture.
     *
     * @param label
     *            what the profile is called
     * @param since
     *            how its access differs from that of the snapshot compared with; empty where it was not
     */
    static byte[] of(String label, Assessed read, Optional<AccessDiff> since, PackTexts texts) {
        return new AccessMap(read, since, texts).draw(label);
    }

    private byte[] draw(String label) {
        var columns = since.isPresent() ? 2 : 1;
        var width = columns * SIDE + (columns + 1) * GAP;
        var height = content(Html.picture(), label, width);
        var svg = Html.picture().open("svg", "xmlns", "http://www.w3.org/2000/svg", "viewBox",
                "0 0 " + width + " " + height, "width", Integer.toString(width), "height", Integer.toString(height),
                "role", "img", "font-family", "sans-serif", "fill", "#1f2328");
        svg.leaf("title", texts.text("pack.map.title", label)).leaf("desc", read.access());
        patterns(svg);
        svg.empty("rect", "width", "100%", "height", "100%", "fill", "#ffffff");
        content(svg, label, width);
        return svg.close().done();
    }

    /** Writes all that is seen; how high it is. */
    private int content(Html svg, String label, int width) {
        var top = text(svg, GAP, GAP, width - 2 * GAP, 17, label);
        top = text(svg, GAP, top, width - 2 * GAP, 15, read.access());
        top = text(svg, GAP, top, width - 2 * GAP, SMALL, texts.text("pack.map.how")) + GAP / 2;
        for (var panels : families) {
            top = family(svg, panels, top) + GAP;
        }
        for (var kind : kinds()) {
            svg.empty("rect", "x", Integer.toString(GAP), "y", Integer.toString(top), "width", "28", "height", "16",
                    "fill", kind.fill, "stroke", "#57606a");
            top = text(svg, GAP + 40, top - 2, width - 2 * GAP, 15, texts.text(kind.words)) + 6;
        }
        return top + GAP;
    }

    private List<Kind> kinds() {
        return Stream.of(Kind.values()).filter(kind -> since.isPresent() || (kind != Kind.GAINED && kind != Kind.LOST))
                .toList();
    }

    /** What is drawn of one family: now, and before it where the two differ. */
    private List<Panel> panels(AddressFamily family) {
        var rules = AccessRules.of(read.profile().access().allowedEntries(), read.profile().access().blockedEntries());
        var plain = AccessLayers.of(rules);
        var none = AddressSet.empty();
        var now = since.map(diff -> new AccessLayers(plain.allowed(), plain.blocked(), plain.dead(), diff.gained(),
                diff.lost())).orElse(plain);
        var frame = family == AddressFamily.IPV4
                ? AddressRange.all(family)
                : withNeighbours(AccessRaster.fitting(now.named(), family));
        var panels = new ArrayList<Panel>();
        since.ifPresent(diff -> panels.add(new Panel(
                AccessRaster.of(new AccessLayers(diff.before(), none, none, none, none), frame, ORDER),
                texts.text("pack.map.before", texts.family(diff.before(), family)))));
        panels.add(new Panel(AccessRaster.of(now, frame, ORDER), texts.family(read.effective(), family)));
        return panels;
    }

    private int family(Html svg, List<Panel> panels, int top) {
        var below = top;
        for (var i = 0; i < panels.size(); i++) {
            below = Math.max(below, head(svg, panels.get(i), GAP + i * (SIDE + GAP), top));
        }
        for (var i = 0; i < panels.size(); i++) {
            square(svg, panels.get(i), GAP + i * (SIDE + GAP), below);
        }
        return below + SIDE;
    }

    /** A block that filled the whole picture would look like the whole space. */
    private static AddressRange withNeighbours(AddressRange block) {
        return AddressRange.around(block.first(), Math.max(0, block.prefixLength() - NEIGHBOUR_BITS));
    }

    /** A map and what stands above it. */
    private record Panel(AccessRaster raster, String words) {}

    private int head(Html svg, Panel panel, int left, int top) {
        var below = text(svg, left, top, SIDE, 15, panel.words());
        return text(svg, left, below, SIDE, SMALL, texts.text("pack.map.cells", panel.raster().frame().cidr(),
                panel.raster().cellPrefix())) + 4;
    }

    private static void square(Html svg, Panel panel, int left, int top) {
        svg.open("g", "transform", "translate(" + left + " " + top + ")", "role", "img", "aria-label", panel.words());
        svg.empty("rect", "width", Integer.toString(SIDE), "height", Integer.toString(SIDE), "fill", Kind.NONE.fill,
                "stroke", "#57606a");
        paths(panel.raster())
                .forEach((kind, path) -> svg.empty("path", "fill", kind.fill, "d", path.toString()));
        svg.close();
    }

    /** Cells of one kind beside each other make one step of a path, so that the picture stays small. */
    private static Map<Kind, StringBuilder> paths(AccessRaster raster) {
        var paths = new EnumMap<Kind, StringBuilder>(Kind.class);
        var side = raster.curve().side();
        var cell = SIDE / side;
        for (var y = 0; y < side; y++) {
            for (var x = 0; x < side;) {
                var kind = Kind.of(raster, raster.curve().cell(x, y));
                var from = x;
                while (x < side && Kind.of(raster, raster.curve().cell(x, y)) == kind) {
                    x++;
                }
                if (kind != Kind.NONE) {
                    paths.computeIfAbsent(kind, _ -> new StringBuilder()).append('M').append(from * cell).append(' ')
                            .append(y * cell).append('h').append((x - from) * cell).append('v').append(cell)
                            .append("h-").append((x - from) * cell).append('z');
                }
            }
        }
        return paths;
    }

    /** Writes a text in as many lines as it takes; where the next thing begins. */
    private static int text(Html body, int x, int top, int width, int size, String words) {
        var y = top;
        for (var line : lines(Html.visible(words), width, size)) {
            y += size;
            body.leaf("text", line, "x", Integer.toString(x), "y", Integer.toString(y), "font-size",
                    Integer.toString(size));
            y += size / 3;
        }
        return y;
    }

    /** Broken between words, and within one that is too long, by about how wide characters are. */
    private static List<String> lines(String words, int width, int size) {
        var lines = new ArrayList<String>();
        var line = new StringBuilder();
        var used = 0.0;
        for (var i = 0; i < words.length(); i = words.offsetByCodePoints(i, 1)) {
            var letter = words.codePointAt(i);
            used += size * (letter >= WIDE ? 1 : USUAL);
            if (used > width) {
                var space = line.lastIndexOf(" ");
                var rest = space > 0 ? line.substring(space + 1) : "";
                lines.add(space > 0 ? line.substring(0, space) : line.toString());
                line.setLength(0);
                line.append(rest);
                used = size * USUAL * (rest.length() + 1);
            }
            line.appendCodePoint(letter);
        }
        lines.add(line.toString());
        return lines;
    }

    private static void patterns(Html svg) {
        svg.open("defs");
        pattern(svg, "some", "#aceebb", "M0 0h2v4h-2z", "#1a7f37");
        pattern(svg, "blocked", "#ffebe9", "M0 0h1v4h-1z", "#cf222e");
        pattern(svg, "dead", "#eaeef2", "M0 0h4v1h-4z", "#57606a");
        pattern(svg, "gained", "#ddf4ff", "M0 0h2v2h-2z", "#0550ae");
        pattern(svg, "lost", "#fff1e5", "M0 0h4v1h-4zM0 0h1v4h-1z", "#953800");
        svg.close();
    }

    private static void pattern(Html svg, String id, String ground, String mark, String colour) {
        svg.open("pattern", "id", id, "width", "4", "height", "4", "patternUnits", "userSpaceOnUse",
                "patternTransform", id.equals("some") || id.equals("blocked") ? "rotate(45)" : "rotate(0)")
                .empty("rect", "width", "4", "height", "4", "fill", ground)
                .empty("path", "d", mark, "fill", colour).close();
    }
}
