package dev.gatehouse.ui.shell;

/** What lies over the page while somebody looks something up. */
public enum Over {
    /** The page is to be seen. */
    NOTHING,
    /** The list of keys. */
    KEYS,
    /** The handbook. */
    HELP
}
