package dev.gatehouse.ui.control;

import java.util.List;

import javafx.css.CssMetaData;
import javafx.css.Styleable;
import javafx.css.StyleableProperty;
import javafx.css.StyleablePropertyFactory;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;

/** The colours of an {@link AddressMap}, given by the style sheet as -map-ground, -map-allowed and so on. */
final class MapColours {
    private static final StyleablePropertyFactory<AddressMap> FACTORY = new StyleablePropertyFactory<>(
            Region.getClassCssMetaData());
    private static final List<String> NAMES = List.of("ground", "allowed", "blocked", "dead", "gained", "lost");
    private static final List<CssMetaData<AddressMap, Color>> METADATA = NAMES.stream()
            .map(name -> FACTORY.createColorCssMetaData("-map-" + name, map -> map.colours().property(name))).toList();

    private final List<StyleableProperty<Color>> properties;

    MapColours(AddressMap map, Runnable changed) {
        properties = METADATA.stream().map(data -> property(map, data, changed)).toList();
    }

    static List<CssMetaData<? extends Styleable, ?>> cssMetaData() {
        return FACTORY.getCssMetaData();
    }

    MapPalette palette() {
        return new MapPalette(argb(0), argb(1), argb(2), argb(3), argb(4), argb(5));
    }

    private StyleableProperty<Color> property(String name) {
        return properties.get(NAMES.indexOf(name));
    }

    private static StyleableProperty<Color> property(AddressMap map, CssMetaData<AddressMap, Color> data,
            Runnable changed) {
        var property = new javafx.css.SimpleStyleableObjectProperty<>(data, map, data.getProperty(), Color.GRAY);
        property.subscribe(changed);
        return property;
    }

    private int argb(int index) {
        var colour = properties.get(index).getValue();
        return (0xFF << 24) | (channel(colour.getRed()) << 16) | (channel(colour.getGreen()) << 8)
                | channel(colour.getBlue());
    }

    private static int channel(double value) {
        return (int) Math.round(255 * value);
    }
}
