package dev.gatehouse.cli;

/** How {@code gatehouse access} answers. */
enum AccessFormat {
    /** Aligned columns for people. */
    TEXT,
    /** Comma-separated values with a heading. */
    CSV,
    /** One JSON document. */
    JSON
}
