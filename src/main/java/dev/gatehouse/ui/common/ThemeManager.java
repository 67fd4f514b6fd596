package dev.gatehouse.ui.common;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.WeakHashMap;

import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableObjectValue;
import javafx.beans.value.ObservableValue;
import javafx.scene.Scene;

/** Dresses scenes in the current theme and keeps them dressed when the choice or the operating system changes. */
public final class ThemeManager {

    private final ObjectProperty<ThemeChoice> choice = new SimpleObjectProperty<>(ThemeChoice.FOLLOW_SYSTEM);
    private final ObjectBinding<Theme> theme;
    private final ObjectBinding<Theme> systems;
    private final Set<Scene> scenes = Collections.newSetFromMap(new WeakHashMap<>());

    /**
     * A manager that follows the given system scheme.
     *
     * @param system
     *            usually {@code Platform.getPreferences().colorSchemeProperty()}
     */
    public ThemeManager(ObservableValue<ColorScheme> system) {
        this(system, new SimpleBooleanProperty());
    }

    /**
     * A manager that follows the given system scheme, and the system's wish for more contrast before it.
     *
     * @param contrast
     *            usually {@link SystemContrast#wanted()}
     */
    public ThemeManager(ObservableValue<ColorScheme> system, ObservableBooleanValue contrast) {
        systems = Bindings.createObjectBinding(() -> systemTheme(system.getValue(), contrast.get()), system, contrast);
        theme = Bindings.createObjectBinding(this::resolve, choice, systems);
        theme.addListener((source, old, now) -> scenes.forEach(this::dress));
    }

    private static Theme systemTheme(ColorScheme scheme, boolean contrast) {
        if (contrast) {
            return Theme.HIGH_CONTRAST;
        }
        return scheme == ColorScheme.DARK ? Theme.DARK : Theme.LIGHT;
    }

    private Theme resolve() {
        return switch (choice.get()) {
            case LIGHT -> Theme.LIGHT;
            case DARK -> Theme.DARK;
            case HIGH_CONTRAST -> Theme.HIGH_CONTRAST;
            case FOLLOW_SYSTEM -> systems.get();
        };
    }

    /** Goes on to the next look: light, dark, high contrast. The look the system has is taken by following it. */
    public void next() {
        var next = switch (theme.get()) {
            case LIGHT -> ThemeChoice.DARK;
            case DARK -> ThemeChoice.HIGH_CONTRAST;
            case HIGH_CONTRAST -> ThemeChoice.LIGHT;
        };
        choice.set(next.name().equals(systems.get().name()) ? ThemeChoice.FOLLOW_SYSTEM : next);
    }

    /**
     * Tells JavaFX that every scene of this process is dressed here, so that it does not read a look of its own, which
     * takes longer than ours and would never be seen; and that its icons are drawn with the one typeface they are of.
     * Before the first control is made.
     */
    public static void dressAll() {
        Application.setUserAgentStylesheet(Theme.sheet("nothing.css"));
        IconTypeface.load();
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
                        Theme.sheet("controls.css"), Theme.sheet("own-controls.css"),
                        Theme.sheet("views.css"), Theme.sheet("delays.css"), MonoFont.sheet()));
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
