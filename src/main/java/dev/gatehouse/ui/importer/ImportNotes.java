package dev.gatehouse.ui.importer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import dev.gatehouse.domain.address.AddressRange;
import dev.gatehouse.domain.local.RowNote;
import dev.gatehouse.domain.local.RowNotes;
import dev.gatehouse.domain.profile.InstanceId;

/** Makes notes on rows of what else the lines of an import say. */
final class ImportNotes {
    private static final int MOST_JOINED = 5;

    private ImportNotes() {}

    /** The notes with those of an import; a comment that is there already stays as it is. */
    static RowNotes add(RowNotes known, InstanceId instance, List<AddressRange> entries,
            Map<AddressRange, String> comments) {
        var there = known.all().stream().filter(note -> note.instance().equals(instance))
                .collect(Collectors.toMap(RowNote::range, note -> note, (one, _) -> one));
        var sorted = new TreeMap<>(comments);
        var notes = new ArrayList<RowNote>();
        for (var entry : entries) {
            var comment = comment(entry, sorted);
            var before = Optional.ofNullable(there.get(entry));
            if (!comment.isEmpty() && before.map(RowNote::comment).filter(text -> !text.isBlank()).isEmpty()) {
                notes.add(new RowNote(instance, entry, comment, before.map(RowNote::owner).orElse(""),
                        before.map(RowNote::reviewBy).orElse(null)));
            }
        }
        return known.with(notes);
    }

    /** The comment of a block; of a merged one, the comments of what it holds. */
    private static String comment(AddressRange entry, NavigableMap<AddressRange, String> comments) {
        var own = comments.get(entry);
        return own != null
                ? own
                : comments.tailMap(entry, true).entrySet().stream().takeWhile(each -> entry.contains(each.getKey()))
                        .map(Map.Entry::getValue).distinct().limit(MOST_JOINED).collect(Collectors.joining("; "));
    }
}
