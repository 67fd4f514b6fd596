package dev.gatehouse.app;

import java.util.Locale;

import org.jspecify.annotations.Nullable;

/**
 * Finds out, before the toolkit starts, whether a window can open: a toolkit that failed cannot be started again
 * headless in the same process, and its own message does not say what to install. Only Linux is looked at; elsewhere a
 * desktop comes with the system.
 */
final class DisplayCheck {
    static final String GTK = "libgtk-3.so.0";

    private final DisplayProbe probe;

    DisplayCheck(DisplayProbe probe) {
        this.probe = probe;
    }

    DisplayState state() {
        if ("Headless".equalsIgnoreCase(probe.property("glass.platform"))) {
            return DisplayState.HEADLESS_ASKED;
        }
        return isLinux() ? onLinux() : DisplayState.WINDOW;
    }

    private DisplayState onLinux() {
        if (isBlank(probe.variable("DISPLAY")) && isBlank(probe.variable("WAYLAND_DISPLAY"))) {
            return DisplayState.NO_DISPLAY;
        }
        if (!probe.loads(GTK)) {
            return DisplayState.NO_GTK;
        }
        return probe.reachesXServer() ? DisplayState.WINDOW : DisplayState.UNREACHABLE;
    }

    private boolean isLinux() {
        String name = probe.property("os.name");
        return name != null && name.toLowerCase(Locale.ROOT).contains("linux");
    }

    private static boolean isBlank(@Nullable String value) {
        return value == null || value.isBlank();
    }
}
