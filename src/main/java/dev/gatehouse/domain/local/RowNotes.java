package dev.gatehouse.domain.local;

import java.util.Collection;
import java.util.LinkedHashMap;
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
        var next = new LinkedHashMap<Place, RowNote>();
        all.forEach(note -> next.put(Place.of(note), note));
        notes.forEach(note -> {
            next.remove(Place.of(note));
            if (!note.isEmpty()) {
                next.put(Place.of(note), note);
            }
        });
        return new RowNotes(List.copyOf(next.values()));
    }

    /** What a note is about. */
    private record Place(InstanceId instance, AddressRange range) {
        static Place of(RowNote note) {
            return new Place(note.instance(), note.range());
        }
    }
}
