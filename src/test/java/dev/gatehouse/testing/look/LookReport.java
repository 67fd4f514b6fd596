package dev.gatehouse.testing.look;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import dev.gatehouse.ui.common.Snapshots.Shot;

/** The pictures that do not look as they were kept, side by side: as kept, now, and where they differ. */
public final class LookReport {
    private static final int RED = 0xFFD1242F;

    private final Path folder;
    private final List<String> names = new ArrayList<>();

    /** A report in this folder, which is made when there is something to report. */
    public LookReport(Path folder) {
        this.folder = folder;
    }

    /** What differs, with the number of cells. */
    public List<String> names() {
        return names;
    }

    /** Adds a picture that differs in these cells, or that is not kept yet. */
    public void add(String name, Shot now, Optional<Look> kept, List<Integer> cells) {
        names.add(name + (kept.isPresent() ? ", " + cells.size() + " cells" : ", not kept yet"));
        int height = now.pixels().length / now.width();
        try {
            now.write(folder.resolve(name + "-now.png"));
            if (kept.isPresent()) {
                new Shot(kept.get().mosaic(now.width(), height), now.width()).write(folder.resolve(name + "-kept.png"));
                new Shot(marked(now, Set.copyOf(cells)), now.width()).write(folder.resolve(name + "-differs.png"));
            }
            Files.writeString(folder.resolve("index.html"), html());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The picture, pale, with the cells that differ in their own colours and a red edge. */
    private static int[] marked(Shot now, Set<Integer> cells) {
        var pixels = now.pixels();
        int width = now.width();
        int height = pixels.length / width;
        for (var at = 0; at < pixels.length; at++) {
            int x = at % width;
            int y = at / width;
            int cell = Look.cellAt(x, y, width, height);
            if (!cells.contains(cell)) {
                pixels[at] = pale(pixels[at]);
            } else if (cell != Look.cellAt(Math.max(0, x - 2), y, width, height)
                    || cell != Look.cellAt(x, Math.max(0, y - 2), width, height)) {
                pixels[at] = RED;
            }
        }
        return pixels;
    }

    private static int pale(int argb) {
        return 0xFF000000 | (argb >> 2 & 0x3F3F3F) + 0x707070;
    }

    private String html() {
        var rows = new StringBuilder();
        for (var name : names) {
            var file = name.substring(0, name.indexOf(','));
            rows.append("<h2>").append(name).append("</h2><div>");
            for (var kind : List.of("kept", "now", "differs")) {
                if (Files.exists(folder.resolve(file + "-" + kind + ".png"))) {
                    rows.append("<figure><img src=\"").append(file).append('-').append(kind)
                            .append(".png\"><figcaption>").append(kind).append("</figcaption></figure>");
                }
            }
            rows.append("</div>\n");
        }
        return """
                <!doctype html><meta charset="utf-8"><title>Pictures that look different</title>
                <style>body{font:14px sans-serif}div{display:flex;gap:8px}figure{margin:0;flex:1}img{width:100%%}</style>
                <h1>Pictures that look different</h1>
                %s"""
                .formatted(rows);
    }
}
