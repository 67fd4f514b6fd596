package dev.gatehouse.ui.control;

import java.util.Optional;

/**
 * A row of an {@link AddressListView}.
 *
 * @param text
 *            the address or range as it stands in the list, any text at all
 * @param note
 *            small words after it: how many addresses, a comment; "" for none
 * @param badge
 *            a state, as "no effect"
 * @param error
 *            what is wrong with it, shown under the row
 * @param remark
 *            what somebody wrote about it, shown under the row
 */
public record AddressRow(String text, String note, Optional<Badge> badge, Optional<String> error,
        Optional<RowRemark> remark) {

    /** A row of nothing but text. */
    public static AddressRow of(String text) {
        return new AddressRow(text, "", Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** The same row with a note. */
    public AddressRow withNote(String words) {
        return new AddressRow(text, words, badge, error, remark);
    }

    /** The same row with a badge. */
    public AddressRow withBadge(Badge mark) {
        return new AddressRow(text, note, Optional.of(mark), error, remark);
    }

    /** The same row with an error. */
    public AddressRow withError(String words) {
        return new AddressRow(text, note, badge, Optional.of(words), remark);
    }
}
