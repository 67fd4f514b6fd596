package dev.gatehouse.ui.common;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;

import javafx.application.ColorScheme;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableObjectValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;

/** Dresses scenes in the current theme and keeps them dressed when the choice or the operating system changes. */
public final class ThemeManager {

    private final ObjectProperty<ThemeChoice> choice = new SimpleObjectProperty<>(ThemeChoice.FOLLOW_SYSTEM);
    private final ObjectBinding<Theme> theme;
    private final Set<Scene> scenes = Collections.newSetFromMap(new WeakHashMap<>());

    /**
     * A manager that follows the given system scheme.
     *
     * @param system
     *            usually {@code Platform.getPreferences().colorSchemeProperty()}
     */
    public ThemeManager(ObservableValue<ColorScheme> system) {
        theme = Bindings.createObjectBinding(() -> resolve(choice.get(), system.getValue()), choice, system);
        theme.addListener((source, old, now) -> scenes.forEach(this::dress));
    }

    private static Theme resolve(ThemeChoice choice, ColorScheme system) {
        return switch (choice) {
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case FOLLOW_SYSTEM -> system == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
        };
    }

    /** Dresses a scene now and from now on; the scene is held weakly. */
    public void apply(Scene scene) {
        scenes.add(scene);
        dress(scene);
    }

    private void dress(Scene scene) {
        dress(scene, theme.get());
    }

    /** Dresses a scene in one theme, once. */
    public static void dress(Scene scene, Theme theme) {
        scene.getPreferences().setColorScheme(theme.scheme());
        scene.setUserAgentStylesheet(theme.ground());
        scene.getStylesheets()
                .setAll(List.of(theme.colourSheet(), Theme.sheet("controlsfx-bridge.css"), Theme.sheet("base.css"),
                        Theme.sheet("controls.css"), Theme.sheet("own-controls.css"), MonoFont.sheet()));
    }

    /** What the user chose. */
    public ObjectProperty<ThemeChoice> choiceProperty() {
        return choice;
    }

    /** The theme in force. */
    public ObservableObjectValue<Theme> themeProperty() {
        return theme;
    }
}
