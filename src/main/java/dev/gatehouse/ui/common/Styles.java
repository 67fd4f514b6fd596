package dev.gatehouse.ui.common;

/** The style classes of our theme, so that a typing mistake is a compile error. */
public final class Styles {

    /** A page's title, 20 px. */
    public static final String TITLE = "gh-title";
    /** A section's heading, 14 px bold. */
    public static final String HEADING = "gh-heading";
    /** A small heading in quiet capitals above a list. */
    public static final String OVERLINE = "gh-overline";
    /** Small text, 12 px. */
    public static final String SMALL = "gh-small";
    /** Text that stands back. */
    public static final String QUIET = "gh-quiet";
    /** Bold text. */
    public static final String STRONG = "gh-strong";
    /** Monospaced text for addresses, ids and JSON. */
    public static final String MONO = "gh-mono";
    /** Text in the colour of danger. */
    public static final String DANGER_TEXT = "gh-danger-text";
    /** Text in the colour of success. */
    public static final String SUCCESS_TEXT = "gh-success-text";
    /** Text in the colour of a warning. */
    public static final String WARNING_TEXT = "gh-warning-text";

    /** The ground of a page. */
    public static final String SURFACE = "gh-surface";
    /** A ground that lies back: side bars, headers, bars. */
    public static final String SUNKEN = "gh-sunken";
    /** A page: padding and spacing of a feature's main pane. */
    public static final String PAGE = "gh-page";

    /** A field of a form, with its name and what is said of it. */
    public static final String FIELD = "gh-field";

    /** The one main button of a page. */
    public static final String PRIMARY = "gh-primary";
    /** A button that destroys or overrides. */
    public static final String DANGER = "gh-danger";
    /** A button that looks like text until pointed at. */
    public static final String FLAT = "gh-flat";
    /** A side bar's destination (ToggleButton). */
    public static final String NAV_ITEM = "gh-nav-item";
    /** A filter chip (ToggleButton). */
    public static final String CHIP = "gh-chip";
    /** A key's name, as in "Ctrl K". */
    public static final String KEY_CAP = "gh-key-cap";

    private Styles() {}
}
