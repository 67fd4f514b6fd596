package dev.gatehouse.ui.map;

/**
 * A line of the table that says what the map shows.
 *
 * @param what
 *            what becomes of the range, in a word
 * @param range
 *            the first and last address
 * @param count
 *            how many addresses, in words
 * @param share
 *            of the block shown
 */
public record MapRow(String what, String range, String count, String share) {
    /** The line as text, for a spreadsheet. */
    String line() {
        return String.join("\t", what, range, count, share);
    }
}
