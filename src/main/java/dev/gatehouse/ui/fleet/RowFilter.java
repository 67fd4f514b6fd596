package dev.gatehouse.ui.fleet;

/** Which rows are shown. */
public enum RowFilter {
    /** All of them. */
    ALL,
    /** Those somebody should look at. */
    ATTENTION,
    /** Those that let anybody sign in from any address. */
    OPEN,
    /** Those that differ from most. */
    ODD,
    /** Those that could not be read. */
    NOT_READ
}
