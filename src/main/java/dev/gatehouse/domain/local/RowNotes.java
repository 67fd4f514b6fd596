package dev.gatehouse.domain.local;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import dev.gatehouse.domain.address.AddressRange;
import dev.gatehouse.domain.profile.InstanceId;

/**
 * Every note on a row; one for each block of an instance.
 *
 * @param all
 *            in the order in which they were first written
 */
public record RowNotes(List<RowNote> all) {
    /** No note at all. */
    public static final RowNotes NONE = new RowNotes(List.of());

    /** Copies the list. */
    public RowNotes {
        all = List.copyOf(all);
    }

    /** The note on a block of an instance. */
    public Optional<RowNote> find(InstanceId instance, AddressRange range) {
        return all.stream().filter(note -> note.instance().equals(instance) && note.range().equals(range)).findFirst();
    }

    /**
     * These notes with others in place of what was said about the same blocks; an empty note takes the old one away.
     */
    public RowNotes with(Collection<RowNote> notes) {
        var next = new ArrayList<>(all);
        notes.forEach(note -> {
            next.removeIf(old -> old.instance().equals(note.instance()) && old.range().equals(note.range()));
            if (!note.isEmpty()) {
                next.add(note);
            }
        });
        return new RowNotes(next);
    }
}
