package dev.gatehouse.cli;

/** How {@code gatehouse check} answers. */
enum CheckFormat {
    TEXT, CSV, JSON, JUNIT, SARIF
}
