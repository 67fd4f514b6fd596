package dev.gatehouse.ui.editor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.address.AddressEntry;
import dev.gatehouse.domain.local.RowNote;
import dev.gatehouse.domain.local.RowNotes;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.local.Kept;

/**
 * The note on one row, to be changed. It belongs to the block in this instance, however its row is spelt, and is kept
 * on this computer; the draft does not know it.
 */
public final class NoteViewModel {
    /** The longest comment that is kept. */
    static final int LONGEST = 2000;

    private final DraftModel model;
    private final Kept<RowNotes> notes;
    private final Messages messages;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final StringProperty comment = new SimpleStringProperty("");
    private final StringProperty owner = new SimpleStringProperty("");
    private final StringProperty reviewBy = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper commentError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper ownerError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper reviewByError = new ReadOnlyStringWrapper("");
    private @Nullable RowNote kept;

    NoteViewModel(DraftModel model, Kept<RowNotes> notes, Messages messages) {
        this.model = model;
        this.notes = notes;
        this.messages = messages;
    }

    /** Whether a note is shown. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Which block the note is about. */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** What the block is for. */
    public StringProperty commentProperty() {
        return comment;
    }

    /** Who answers for it. */
    public StringProperty ownerProperty() {
        return owner;
    }

    /** The day by which somebody should look at it again, as year-month-day. */
    public StringProperty reviewByProperty() {
        return reviewBy;
    }

    /** What is wrong with the comment; empty when nothing is. */
    public ReadOnlyStringProperty commentErrorProperty() {
        return commentError.getReadOnlyProperty();
    }

    /** What is wrong with the owner; empty when nothing is. */
    public ReadOnlyStringProperty ownerErrorProperty() {
        return ownerError.getReadOnlyProperty();
    }

    /** What is wrong with the day; empty when nothing is. */
    public ReadOnlyStringProperty reviewByErrorProperty() {
        return reviewByError.getReadOnlyProperty();
    }

    /** Whether a row has a block that a note could be about. */
    public boolean canOpen(String row) {
        return model.openProperty().get() != null && AddressEntry.of(row).range().isPresent();
    }

    /** Shows the note on a row; what was typed about another one is kept first, or stays if it cannot be. */
    public void open(String row) {
        var profile = model.openProperty().get();
        var range = AddressEntry.of(row).range();
        if (profile != null && range.isPresent() && (!open.get() || keep())) {
            var instance = profile.ref().instance();
            show(notes.get().find(instance, range.get())
                    .orElseGet(() -> new RowNote(instance, range.get(), "", "", null)));
        }
    }

    private void show(RowNote note) {
        kept = note;
        title.set(messages.text("note.title", note.range()));
        comment.set(note.comment());
        owner.set(note.owner());
        reviewBy.set(Optional.ofNullable(note.reviewBy()).map(LocalDate::toString).orElse(""));
        clearErrors();
        open.set(true);
    }

    /**
     * Keeps the note and closes; an empty one takes the old one away.
     *
     * @return false when something is wrong, which is said then
     */
    public boolean keep() {
        var note = kept;
        clearErrors();
        var day = day();
        commentError.set(tooLong(comment.get()));
        ownerError.set(tooLong(owner.get()));
        if (note == null || !commentError.get().isEmpty() || !ownerError.get().isEmpty()
                || !reviewByError.get().isEmpty()) {
            return false;
        }
        put(new RowNote(note.instance(), note.range(), comment.get().strip(), owner.get().strip(), day.orElse(null)));
        return true;
    }

    /** Takes the note away and closes. */
    public void remove() {
        var note = kept;
        if (note != null) {
            put(new RowNote(note.instance(), note.range(), "", "", null));
        }
    }

    /** Closes; the note is as it was. */
    public void cancel() {
        open.set(false);
        kept = null;
    }

    private void put(RowNote note) {
        notes.update(all -> all.with(List.of(note)));
        cancel();
    }

    private Optional<LocalDate> day() {
        try {
            return reviewBy.get().isBlank()
                    ? Optional.empty()
                    : Optional.of(LocalDate.parse(reviewBy.get().strip()));
        } catch (DateTimeException notADay) {
            reviewByError.set(messages.text("note.review.error"));
            return Optional.empty();
        }
    }

    private String tooLong(String text) {
        return text.strip().length() > LONGEST
                ? messages.text("note.long", text.strip().length(), LONGEST)
                : "";
    }

    private void clearErrors() {
        commentError.set("");
        ownerError.set("");
        reviewByError.set("");
    }
}
