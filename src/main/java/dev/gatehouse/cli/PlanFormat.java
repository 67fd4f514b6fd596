package dev.gatehouse.cli;

/** How {@code gatehouse plan} answers. */
enum PlanFormat {
    /** Lines for people. */
    TEXT,
    /** One JSON document. */
    JSON
}
