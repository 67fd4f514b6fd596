package dev.gatehouse.domain.address;

/**
 * One thing found in an imported text.
 *
 * @param line
 *            the line it stands in, from 1
 * @param text
 *            as it stands there
 * @param reading
 *            what it turned out to be
 * @param comment
 *            what else the line says, one line of visible characters; may be empty
 */
public record ImportItem(int line, String text, ImportReading reading, String comment) {}
