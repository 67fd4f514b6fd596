package dev.gatehouse.app;

/** Whether a window can open, and if not, the one sentence that says why, what happens now and what helps. */
enum DisplayState {
    WINDOW("", ""), //
    HEADLESS_ASKED("Gatehouse was asked to run without a window (glass.platform=Headless)", ""), //
    NO_DISPLAY("Gatehouse finds no display (neither DISPLAY nor WAYLAND_DISPLAY is set)",
            "start it from a desktop session, or install a virtual display: sudo apt-get install xvfb"), //
    NO_GTK("Gatehouse cannot load GTK 3 (libgtk-3.so.0)",
            "to get the window, install it: sudo apt-get install libgtk-3-0"), //
    UNREACHABLE("Gatehouse cannot reach the X display that DISPLAY names",
            "check that the display runs and lets you in (on Wayland: that Xwayland is installed).");

    private final String why;
    private final String help;

    DisplayState(String why, String help) {
        this.why = why;
        this.help = help;
    }

    /** Where the tour is played in place of the window; not for {@link #WINDOW}. */
    String tourInstead() {
        return why + ", so it plays its tour without a window" + (help.isEmpty() ? "." : "; " + help);
    }

    /** Where something was to be shown in the window; not for {@link #WINDOW}. */
    String nothingShown() {
        return why + ", so nothing was opened" + (help.isEmpty() ? "." : "; " + help);
    }
}
