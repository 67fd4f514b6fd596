package dev.gatehouse.ui.control;

/** What a {@link Pill} shows, as a value. */
public record Badge(String text, PillVariant variant) {}
