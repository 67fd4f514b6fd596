package dev.gatehouse.ui.map;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.address.AccessRules;
import dev.gatehouse.domain.address.AddressEntry;
import dev.gatehouse.domain.address.AddressRange;
import dev.gatehouse.domain.address.BlockRows;
import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.Messages;

/** Which rows of the draft decide about a block, and what people noted on them. */
public final class MapReading {
    private static final int MOST_ROWS = 3;
    private static final int LONGEST_NOTE = 80;

    private final Function<AddressRange, Optional<String>> notes;
    private final Messages messages;
    private @Nullable Rows rows;

    /**
     * Reads nothing yet.
     *
     * @param notes
     *            what was noted on the row of a block of the open profile
     */
    public MapReading(Function<AddressRange, Optional<String>> notes, Messages messages) {
        this.notes = notes;
        this.messages = messages;
    }

    void read(@Nullable Rows ready) {
        rows = ready;
    }

    /** The block, the rows around it or in it, and their notes. */
    String of(AddressRange block) {
        var known = rows;
        if (known == null) {
            return "";
        }
        var parts = new ArrayList<String>();
        parts.add(block.toString());
        add(parts, ListKind.ALLOWED, known.allowed(), block);
        add(parts, ListKind.BLOCKED, known.blocked(), block);
        if (parts.size() == 1) {
            parts.add(around(known.rules(), block));
        }
        return String.join(" · ", parts);
    }

    private void add(List<String> parts, ListKind list, BlockRows inside, AddressRange block) {
        int count = inside.count(block);
        if (count > MOST_ROWS) {
            parts.add(messages.text(list == ListKind.ALLOWED ? "map.many.allowed" : "map.many.blocked", count));
        } else if (count > 0) {
            parts.add(messages.text(list == ListKind.ALLOWED ? "map.here.allowed" : "map.here.blocked",
                    String.join(", ", inside.inside(block, count).stream().map(this::row)
                            .toList())));
        }
    }

    /** No row lies inside, so one row, or none, decides about all of it. */
    private String around(AccessRules rules, AddressRange block) {
        var verdict = rules.verdict(block.first());
        return verdict.decidedBy()
                .map(row -> messages.text(verdict.allowed() ? "map.here.allowed" : "map.here.blocked", row(row)))
                .orElseGet(() -> messages.text(verdict.allowed() ? "map.here.open" : "map.here.none"));
    }

    private String row(AddressEntry row) {
        var text = VisibleText.capped(row.text(), LONGEST_NOTE);
        return row.range().flatMap(notes)
                .map(note -> messages.text("map.here.note", text, VisibleText.capped(note, LONGEST_NOTE)))
                .orElse(text);
    }

    /** The lists of the draft, ready for questions. */
    record Rows(AccessRules rules, BlockRows allowed, BlockRows blocked) {
        /** Sorts the lists; takes time for long ones. */
        static Rows of(DraftAnalysis analysis) {
            var draft = analysis.draft();
            return new Rows(analysis.access().draft(), rows(draft.rows(ListKind.ALLOWED)),
                    rows(draft.rows(ListKind.BLOCKED)));
        }

        private static BlockRows rows(List<String> texts) {
            return BlockRows.of(texts.stream().map(AddressEntry::of).toList());
        }
    }
}
