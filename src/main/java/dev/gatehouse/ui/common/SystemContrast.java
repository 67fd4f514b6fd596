package dev.gatehouse.ui.common;

import java.util.Locale;
import java.util.Map;

import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;

/** Whether the operating system asks for high contrast: Windows by a switch, GTK by the name of its theme. */
public final class SystemContrast {
    private static final String WINDOWS = "Windows.SPI.HighContrast";
    private static final String GTK = "GTK.theme_name";

    private SystemContrast() {}

    /** The wish as it is now and from now on; on the FX thread. */
    public static BooleanBinding wanted() {
        var preferences = Platform.getPreferences();
        return Bindings.createBooleanBinding(() -> wanted(preferences), preferences);
    }

    static boolean wanted(Map<String, Object> preferences) {
        var gtk = String.valueOf(preferences.get(GTK)).toLowerCase(Locale.ROOT).replace("-", "");
        return Boolean.TRUE.equals(preferences.get(WINDOWS)) || gtk.contains("highcontrast");
    }
}
