package dev.gatehouse.ui.editor;

/**
 * One row of an address list as the editor shows it.
 *
 * @param text
 *            exactly as AWS holds it or as typed
 * @param note
 *            how many addresses it holds, and its canonical spelling where that differs
 * @param badge
 *            a word for what is remarkable about it, empty when nothing is
 * @param error
 *            why it cannot be sent, empty when it can
 */
public record EntryRow(String text, String note, String badge, String error) {
    static EntryRow plain(String text) {
        return new EntryRow(text, "", "", "");
    }
}
