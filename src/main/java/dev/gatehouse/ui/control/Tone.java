package dev.gatehouse.ui.control;

/** How serious a message or a finding is; each tone has its icon, and a word given by the caller. */
public enum Tone {
    /** Nothing to do. */
    INFO("fth-info"),
    /** Something that could be better. */
    SUGGESTION("fth-arrow-right-circle"),
    /** All is well. */
    SUCCESS("fth-check-circle"),
    /** Needs a look. */
    WARNING("fth-alert-triangle"),
    /** A security problem, or something that failed. */
    DANGER("fth-alert-octagon");

    private final String icon;

    Tone(String icon) {
        this.icon = icon;
    }

    /** The Ikonli literal of the tone's icon. */
    public String icon() {
        return icon;
    }
}
