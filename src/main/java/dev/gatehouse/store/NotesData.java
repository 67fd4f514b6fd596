package dev.gatehouse.store;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.local.RowNote;
import dev.gatehouse.domain.local.RowNotes;
import dev.gatehouse.domain.profile.InstanceId;

import static dev.gatehouse.store.JsonFiles.required;

/** {@code row-notes.json}: what people wrote about blocks. */
record NotesData(int schema, @Nullable List<Note> notes) {
    static final JsonForm<RowNotes, NotesData> FORM = new JsonForm<>(1, RowNotes.NONE, NotesData.class, NotesData::of,
            NotesData::value);

    private static NotesData of(RowNotes value) {
        return new NotesData(1, value.all().stream().map(Note::of).toList());
    }

    private RowNotes value() {
        return new RowNotes(required(notes).stream().map(Note::value).toList());
    }

    /** One of them; what is empty is absent. */
    record Note(@Nullable String instance, @Nullable String range, @Nullable String comment, @Nullable String owner,
            @Nullable String reviewBy) {
        private static Note of(RowNote value) {
            return new Note(value.instance().value(), value.range().toString(), text(value.comment()),
                    text(value.owner()), Optional.ofNullable(value.reviewBy()).map(LocalDate::toString).orElse(null));
        }

        private RowNote value() {
            return new RowNote(new InstanceId(required(instance)), Ranges.of(required(range)),
                    Objects.requireNonNullElse(comment, ""), Objects.requireNonNullElse(owner, ""),
                    reviewBy == null ? null : LocalDate.parse(reviewBy));
        }

        private static @Nullable String text(String text) {
            return text.isEmpty() ? null : text;
        }
    }
}
