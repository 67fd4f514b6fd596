package dev.gatehouse.ui.editor;

import java.util.Optional;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.baseline.Verdict;
import dev.gatehouse.domain.baseline.VerdictNote;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.local.LocalValues;

/**
 * What somebody writes beside the verdict of the rule that is chosen. It is kept on this computer, stands in packs, and
 * changes no verdict. What is being typed stays with its rule and profile whatever is chosen meanwhile.
 */
public final class VerdictNoteViewModel {
    private final DraftModel model;
    private final LocalValues local;
    private final Messages messages;
    private final ReadOnlyBooleanWrapper possible = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper said = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final StringProperty text = new SimpleStringProperty("");
    private final StringProperty author = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper textError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper authorError = new ReadOnlyStringWrapper("");
    private @Nullable RuleLine chosen;
    private @Nullable Place place;

    VerdictNoteViewModel(DraftModel model, LocalValues local, Messages messages) {
        this.model = model;
        this.local = local;
        this.messages = messages;
        local.verdictNotes().valueProperty().subscribe(this::show);
        model.openProperty().subscribe(this::show);
    }

    /** Whether there is a verdict to write beside. */
    public ReadOnlyBooleanProperty possibleProperty() {
        return possible.getReadOnlyProperty();
    }

    /** What stands beside the chosen verdict, with author and time; empty when nothing does. */
    public ReadOnlyStringProperty saidProperty() {
        return said.getReadOnlyProperty();
    }

    /** Whether a note is being written. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Beside which rule of which profile. */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** The note. */
    public StringProperty textProperty() {
        return text;
    }

    /** Who writes it. */
    public StringProperty authorProperty() {
        return author;
    }

    /** What is wrong with the note; empty when nothing is. */
    public ReadOnlyStringProperty textErrorProperty() {
        return textError.getReadOnlyProperty();
    }

    /** What is wrong with the author; empty when nothing is. */
    public ReadOnlyStringProperty authorErrorProperty() {
        return authorError.getReadOnlyProperty();
    }

    /** The rule that is looked at; null for none. */
    public void choose(@Nullable RuleLine line) {
        chosen = line;
        show();
    }

    /** Begins a note beside the chosen verdict, or goes on with the one that is there; keeps one that is open first. */
    public void open() {
        var line = chosen;
        var profile = model.openProperty().get();
        if (line == null || profile == null || (open.get() && !keep())) {
            return;
        }
        place = new Place(profile.ref(), line);
        var known = known(profile.ref(), line);
        title.set(messages.text("beside.title", line.reference(),
                VisibleText.capped(profile.profile().identity().label(), 80)));
        text.set(known.map(VerdictNote::text).orElse(""));
        author.set(known.map(VerdictNote::author).orElseGet(this::lastAuthor));
        clearErrors();
        open.set(true);
    }

    /**
     * Keeps the note and closes.
     *
     * @return false when something is wrong, which is said then
     */
    public boolean keep() {
        var at = place;
        clearErrors();
        textError.set(problem(text.get().strip(), VerdictNote.LONGEST_TEXT, "beside.text.error"));
        authorError.set(problem(author.get().strip(), VerdictNote.LONGEST_AUTHOR, "beside.author.error"));
        if (at == null || !textError.get().isEmpty() || !authorError.get().isEmpty()) {
            return false;
        }
        var note = new VerdictNote(at.profile(), at.line().id(), at.line().verdict(), text.get().strip(),
                author.get().strip(), local.clock().instant());
        if (known(at.profile(), at.line()).filter(before -> isSame(before, note)).isEmpty()) {
            local.verdictNotes().update(all -> all.with(note));
        }
        cancel();
        return true;
    }

    /** Takes the note away and closes. */
    public void remove() {
        var at = place;
        if (at != null) {
            known(at.profile(), at.line()).ifPresent(note -> local.verdictNotes().update(all -> all.without(note)));
        }
        cancel();
    }

    /** Closes; what stands there is as it was. */
    public void cancel() {
        open.set(false);
        place = null;
    }

    /** A note that says what it said keeps its time. */
    private static boolean isSame(VerdictNote one, VerdictNote other) {
        return one.text().equals(other.text()) && one.author().equals(other.author())
                && one.beside() == other.beside();
    }

    private void show() {
        var line = chosen;
        var profile = model.openProperty().get();
        possible.set(line != null && profile != null);
        said.set(line == null || profile == null
                ? ""
                : known(profile.ref(), line).map(note -> words(note, line.verdict())).orElse(""));
    }

    private Optional<VerdictNote> known(ProfileRef profile, RuleLine line) {
        return local.verdictNotes().get().of(profile, line.id());
    }

    /** Whoever wrote the last one most likely writes the next. */
    private String lastAuthor() {
        var all = local.verdictNotes().get().all();
        return all.isEmpty() ? "" : all.getLast().author();
    }

    private String words(VerdictNote note, Verdict now) {
        return messages.text(note.beside() == now ? "beside.said" : "beside.said.before", VisibleText.of(note.text()),
                VisibleText.of(note.author()), messages.times().dayAndTime(note.at()),
                messages.text("verdict." + note.beside()));
    }

    private String problem(String typed, int longest, String empty) {
        if (typed.isEmpty()) {
            return messages.text(empty);
        }
        return typed.length() > longest ? messages.text("note.long", typed.length(), longest) : "";
    }

    private void clearErrors() {
        textError.set("");
        authorError.set("");
    }

    /** Where the note that is being written belongs. */
    private record Place(ProfileRef profile, RuleLine line) {}
}
