package dev.gatehouse.domain.local;

/**
 * A baseline file as it was when somebody loaded it; the file may change or go, and what is measured by stays the same.
 *
 * @param path
 *            where the file stood
 * @param text
 *            what it held
 */
public record OwnBaseline(String path, String text) {}
