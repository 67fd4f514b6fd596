package dev.gatehouse.ui.editor;

import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;

import dev.gatehouse.domain.address.AddressRange;
import dev.gatehouse.domain.local.RowNote;
import dev.gatehouse.domain.local.RowNotes;
import dev.gatehouse.domain.profile.InstanceId;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.Messages;

/** What people wrote about rows, in words that fit beside them. */
final class RemarkWords {
    private static final int SHORT = 90;
    private static final int OWNER = 40;
    private static final int WHOLE = 2000;

    private final InstantSource clock;
    private final Messages messages;

    RemarkWords(InstantSource clock, Messages messages) {
        this.clock = clock;
        this.messages = messages;
    }

    /** The remarks about the blocks of one instance. */
    Map<AddressRange, EntryRow.Remark> of(RowNotes notes, InstanceId instance) {
        var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        var remarks = new HashMap<AddressRange, EntryRow.Remark>();
        notes.all().stream().filter(note -> note.instance().equals(instance))
                .forEach(note -> remarks.put(note.range(), remark(note, today)));
        return remarks;
    }

    private EntryRow.Remark remark(RowNote note, LocalDate today) {
        var reviewBy = note.reviewBy();
        var late = reviewBy != null && reviewBy.isBefore(today);
        return new EntryRow.Remark(words(note, SHORT, late), messages.text("note.whole", words(note, WHOLE, late)),
                late);
    }

    private String words(RowNote note, int longest, boolean late) {
        var parts = new ArrayList<String>();
        var reviewBy = note.reviewBy();
        if (reviewBy != null && late) {
            parts.add(messages.text("note.overdue", messages.times().day(reviewBy)));
        }
        if (!note.comment().isBlank()) {
            parts.add(VisibleText.capped(note.comment().strip(), longest));
        }
        if (!note.owner().isBlank()) {
            parts.add(messages.text("note.of", VisibleText.capped(note.owner().strip(), OWNER)));
        }
        if (reviewBy != null && !late) {
            parts.add(messages.text("note.review", messages.times().day(reviewBy)));
        }
        return String.join(" · ", parts);
    }
}
