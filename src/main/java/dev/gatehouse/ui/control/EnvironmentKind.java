package dev.gatehouse.ui.control;

/** What kind of place the window is connected to; each has its icon. */
public enum EnvironmentKind {
    /** Simulated, on this computer. */
    SANDBOX("fth-box"),
    /** Real users depend on it. */
    PRODUCTION("fth-alert-octagon"),
    /** Real AWS, no real users. */
    TEST("fth-tool"),
    /** Not connected, or not labelled. */
    NONE("fth-cloud-off");

    private final String icon;

    EnvironmentKind(String icon) {
        this.icon = icon;
    }

    /** The Ikonli literal of the icon. */
    public String icon() {
        return icon;
    }
}
