package dev.gatehouse.ui.theme;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javafx.scene.paint.Color;

import dev.gatehouse.testing.Sources;

/** The colours of a theme by their names, and which of them stand out too little from one another. */
record Palette(Map<String, String> colours) {
    private static final Path THEME = Sources.RESOURCES.resolve("dev/gatehouse/ui/theme");
    private static final Pattern TOKEN = Pattern.compile("(-gh-[a-z-]+):\\s*(#[0-9a-fA-F]{6});");

    /** The values of a theme's file. */
    static Palette of(String theme) {
        return new Palette(TOKEN.matcher(Sources.read(THEME.resolve(theme + ".css"))).results()
                .collect(Collectors.toMap(match -> match.group(1), match -> match.group(2))));
    }

    Set<String> names() {
        return colours.keySet();
    }

    /** The pairs with less contrast than this, with their names. */
    List<String> poor(List<Pair> pairs, double least) {
        return pairs.stream().filter(pair -> contrast(pair) < least)
                .map(pair -> "%s on %s has %.2f of %.1f".formatted(pair.text(), pair.ground(), contrast(pair), least))
                .toList();
    }

    private double contrast(Pair pair) {
        double a = luminance(colour(pair.text()));
        double b = luminance(colour(pair.ground()));
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private Color colour(String name) {
        var value = colours.get(name);
        if (value == null) {
            throw new IllegalArgumentException("No colour is named " + name);
        }
        return Color.web(value);
    }

    private static double luminance(Color colour) {
        return 0.2126 * linear(colour.getRed()) + 0.7152 * linear(colour.getGreen())
                + 0.0722 * linear(colour.getBlue());
    }

    private static double linear(double channel) {
        return channel <= 0.03928 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    /** What is read or seen, and what it stands on. */
    record Pair(String text, String ground) {}
}
