package dev.gatehouse.ui.editor;

import java.util.Optional;

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
 * @param remark
 *            what somebody wrote about its block
 */
public record EntryRow(String text, String note, String badge, String error, Optional<Remark> remark) {
    static EntryRow plain(String text) {
        return new EntryRow(text, "", "", "", Optional.empty());
    }

    /**
     * What somebody wrote about a block.
     *
     * @param text
     *            in one line, capped
     * @param whole
     *            with all there is, and where it is kept
     * @param late
     *            whether the day of review is past; the text begins with it then
     */
    public record Remark(String text, String whole, boolean late) {}
}
