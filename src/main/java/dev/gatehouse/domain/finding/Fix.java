package dev.gatehouse.domain.finding;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.domain.profile.ProfileDraft;

/**
 * A way to mend what a finding is about: rows of one list replaced, taken out or added, in one step.
 *
 * @param kind
 *            what it does, for its wording
 * @param list
 *            the list it changes
 * @param edits
 *            what becomes of single rows
 */
public record Fix(Kind kind, ListKind list, List<RowEdit> edits) {

    /** Copies the edits. */
    public Fix {
        edits = List.copyOf(edits);
    }

    /** Takes one row out; nobody's access changes. */
    static Fix remove(ListKind list, int row, String text) {
        return new Fix(Kind.REMOVE_ROW, list, List.of(new RowEdit.Remove(row, text)));
    }

    /** Writes one row differently. */
    static Fix replace(Kind kind, ListKind list, int row, String text, String next) {
        return new Fix(kind, list, List.of(new RowEdit.Replace(row, text, next)));
    }

    /** Whether it leaves everybody's access as it is. */
    public boolean isNeutral() {
        return switch (kind) {
            case REMOVE_ROW, MERGE, WRITE_NETWORK -> true;
            case WRITE_SINGLE, WRITE_IPV4, ADD_ROWS, UNBLOCK -> false;
        };
    }

    /** What the rows say afterwards that they did not say before; empty for a fix that only takes out. */
    public List<String> newTexts() {
        return edits.stream().flatMap(edit -> switch (edit) {
            case RowEdit.Remove _ -> List.<String>of().stream();
            case RowEdit.Replace(var _, var _, var next) -> List.of(next).stream();
            case RowEdit.Add(var text) -> List.of(text).stream();
        }).toList();
    }

    /** The texts it is known by: what the rows will say, or what is taken out where nothing comes in its place. */
    public List<String> texts() {
        var news = newTexts();
        return news.isEmpty()
                ? edits.stream().flatMap(edit -> edit instanceof RowEdit.Remove(var _, var gone)
                        ? Stream.of(gone)
                        : Stream.empty()).toList()
                : news;
    }

    /** The draft with this fix; the same draft when a row it speaks of says something else by now. */
    public ProfileDraft applyTo(ProfileDraft draft) {
        var rows = new ArrayList<>(draft.rows(list));
        if (!edits.stream().allMatch(edit -> edit.fits(rows))) {
            return draft;
        }
        edits.stream().sorted(Comparator.comparingInt(RowEdit::row).reversed()).forEach(edit -> edit.applyTo(rows));
        return draft.withRows(list, rows);
    }

    /** What fixes do. */
    public enum Kind {
        /** Takes out a row without effect. */
        REMOVE_ROW,
        /** Writes two neighbouring rows as one. */
        MERGE,
        /** Writes the network that a row with host bits means. */
        WRITE_NETWORK,
        /** Writes the one address that a row with host bits names. */
        WRITE_SINGLE,
        /** Writes an IPv4-mapped row as the IPv4 range. */
        WRITE_IPV4,
        /** Adds rows so that a network may sign in. */
        ADD_ROWS,
        /** Takes out a blocked row so that a network may sign in. */
        UNBLOCK
    }

    /** What becomes of one row. */
    public sealed interface RowEdit {
        /** The row it is about, from 0; an added row comes after all others. */
        int row();

        private boolean fits(List<String> rows) {
            return switch (this) {
                case Remove(var row, var text) -> row < rows.size() && rows.get(row).equals(text);
                case Replace(var row, var text, var _) -> row < rows.size() && rows.get(row).equals(text);
                case Add _ -> true;
            };
        }

        private void applyTo(List<String> rows) {
            switch (this) {
                case Remove(var row, var _) -> rows.remove(row);
                case Replace(var row, var _, var next) -> rows.set(row, next);
                case Add(var text) -> rows.add(text);
            }
        }

        /** Takes it out. */
        record Remove(int row, String text) implements RowEdit {}

        /** Writes it differently. */
        record Replace(int row, String text, String next) implements RowEdit {}

        /** Puts it at the end. */
        record Add(String text) implements RowEdit {
            @Override
            public int row() {
                return Integer.MAX_VALUE;
            }
        }
    }
}
