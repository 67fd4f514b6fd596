package dev.gatehouse.app;

/** Whether a window can open, and if not, the one sentence that says why and what helps. */
enum DisplayState {
    WINDOW(""), //
    HEADLESS_ASKED(
            "Gatehouse was asked to run without a window (glass.platform=Headless), so it plays its tour instead."), //
    NO_DISPLAY(
            "Gatehouse finds no display (neither DISPLAY nor WAYLAND_DISPLAY is set), so it plays its tour without a window;"
                    + " start it from a desktop session, or install a virtual display: sudo apt-get install xvfb"), //
    NO_GTK("Gatehouse cannot load GTK 3 (libgtk-3.so.0), so it plays its tour without a window;"
            + " to get the window, install it: sudo apt-get install libgtk-3-0"), //
    UNREACHABLE("Gatehouse cannot reach the X display that DISPLAY names, so it plays its tour without a window;"
            + " check that the display runs and lets you in (on Wayland: that Xwayland is installed).");

    private final String sentence;

    DisplayState(String sentence) {
        this.sentence = sentence;
    }

    /** Empty for {@link #WINDOW}. */
    String sentence() {
        return sentence;
    }
}
