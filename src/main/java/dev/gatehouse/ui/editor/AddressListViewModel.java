package dev.gatehouse.ui.editor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.address.AddressEntry;
import dev.gatehouse.domain.address.AddressImport;
import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.domain.local.RowNotes;
import dev.gatehouse.domain.profile.ProfileDraft;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.TaskSlot;
import dev.gatehouse.ui.local.Kept;
import dev.gatehouse.ui.local.LocalValues;

/** One of the two address lists: its rows, and everything one can do to them, each a named step. */
public final class AddressListViewModel {
    private static final int LONGEST_PLAIN = 100;

    private final ListKind list;
    private final DraftModel model;
    private final Messages messages;
    private final RowWords words;
    private final RemarkWords remarks;
    private final Kept<RowNotes> notes;
    private final TaskSlot describing;
    private final ObservableList<EntryRow> rows = FXCollections.observableArrayList();
    private final ObservableList<EntryRow> readOnlyRows = FXCollections.unmodifiableObservableList(rows);
    private final ReadOnlyStringWrapper emptyText = new ReadOnlyStringWrapper("");
    private List<RowWords.Described> described = List.of();

    /** Shows one list of what is open in {@code model}, with what people wrote about its rows. */
    public AddressListViewModel(ListKind list, DraftModel model, LocalValues local, TaskRunner runner,
            Messages messages) {
        this.list = list;
        this.model = model;
        this.describing = new TaskSlot(runner);
        this.messages = messages;
        this.words = new RowWords(list, messages);
        this.remarks = new RemarkWords(local.clock(), messages);
        this.notes = local.notes();
        notes.valueProperty().addListener((_, _, _) -> showAnalysis(model.analysisProperty().get()));
        model.draftProperty().subscribe(this::showDraft);
        model.analysisProperty().subscribe(this::showAnalysis);
    }

    /** Which list this is. */
    public ListKind list() {
        return list;
    }

    /** The rows in the order of the draft. */
    public ObservableList<EntryRow> rows() {
        return readOnlyRows;
    }

    /** What an empty list means for who may sign in. */
    public ReadOnlyStringProperty emptyTextProperty() {
        return emptyText.getReadOnlyProperty();
    }

    /** What a text would mean as a row of this list, said while it is typed: how many addresses, or why it is none. */
    public String reading(String typed) {
        return words.reading(typed);
    }

    /**
     * Adds rows at the end: one for each line, comma, semicolon or blank between them, spelled as typed. Where a piece
     * could be no row by itself, as the dash of a range, all of it is one row, which then says why it cannot be sent.
     */
    public void add(String text) {
        var pieces = split(text);
        var added = pieces.stream().allMatch(AddressListViewModel::mayStandAlone) ? pieces : List.of(text.strip());
        if (!added.isEmpty()) {
            change(added.size() == 1
                    ? messages.text("edit.row.add", shown(added.getFirst()))
                    : messages.plural("edit.rows.add", added.size()), rowsNow -> rowsNow.addAll(added));
        }
    }

    /** Whether a pasted text is one good entry, which may enter without being looked at. */
    public boolean isOneEntry(String text) {
        return text.length() <= LONGEST_PLAIN && !AddressImport.of(text).isMoreThanOneEntry();
    }

    /** Adds the rows of a pasted text; one step. */
    public void paste(String text) {
        var pasted = split(text);
        if (!pasted.isEmpty()) {
            change(messages.plural("edit.rows.paste", pasted.size()), rowsNow -> rowsNow.addAll(pasted));
        }
    }

    /** Replaces the text of a row, from 0, by what was typed, valid or not; an empty text changes nothing. */
    public void edit(int row, String text) {
        var typed = text.strip();
        if (!typed.isEmpty() && isRow(row)) {
            change(messages.text("edit.row.change", shown(typed)), rowsNow -> rowsNow.set(row, typed));
        }
    }

    /** Removes rows. */
    public void remove(Collection<Integer> selected) {
        var doomed = existing(selected);
        if (!doomed.isEmpty()) {
            change(removal(doomed), rowsNow -> doomed.descendingSet().forEach(row -> rowsNow.remove(row.intValue())));
        }
    }

    /** Moves rows to the end of the other list; one step. */
    public void moveToOther(Collection<Integer> selected) {
        var moved = existing(selected);
        if (moved.isEmpty()) {
            return;
        }
        var other = list == ListKind.ALLOWED ? ListKind.BLOCKED : ListKind.ALLOWED;
        model.apply(messages.plural("edit.rows.move." + other, moved.size()), draft -> {
            var from = new ArrayList<>(draft.rows(list));
            var to = new ArrayList<>(draft.rows(other));
            moved.forEach(row -> to.add(from.get(row)));
            moved.descendingSet().forEach(row -> from.remove(row.intValue()));
            return draft.withRows(list, from).withRows(other, to);
        });
    }

    /** Sorts by address, IPv4 first, wider ranges before narrower; what cannot be read goes last. */
    public void sort() {
        change(messages.text("edit.rows.sort"), rowsNow -> {
            var sorted = rowsNow.stream().map(AddressEntry::of).sorted(byAddress()).map(AddressEntry::text).toList();
            rowsNow.clear();
            rowsNow.addAll(sorted);
        });
    }

    /** The selected rows as text, one a line, for the clipboard. */
    public String copy(Collection<Integer> selected) {
        return String.join("\n", existing(selected).stream().map(row -> rows.get(row).text()).toList());
    }

    private static Comparator<AddressEntry> byAddress() {
        return Comparator.comparing((AddressEntry entry) -> entry.range().isEmpty())
                .thenComparing((one, other) -> one.range().isPresent() && other.range().isPresent()
                        ? one.range().get().compareTo(other.range().get())
                        : one.text().compareTo(other.text()));
    }

    private void change(String step, Consumer<List<String>> edit) {
        model.apply(step, draft -> {
            var next = new ArrayList<>(draft.rows(list));
            edit.accept(next);
            return draft.withRows(list, next);
        });
    }

    private String removal(NavigableSet<Integer> doomed) {
        return doomed.size() == 1
                ? messages.text("edit.row.remove", shown(rows.get(doomed.first()).text()))
                : messages.plural("edit.rows.remove", doomed.size());
    }

    private NavigableSet<Integer> existing(Collection<Integer> selected) {
        var existing = new TreeSet<>(selected);
        existing.removeIf(row -> !isRow(row));
        return existing;
    }

    private boolean isRow(int row) {
        return row >= 0 && row < rows.size();
    }

    private static List<String> split(String text) {
        return Arrays.stream(text.split("[\\s\\h,;]+")).filter(part -> !part.isEmpty()).toList();
    }

    private static boolean mayStandAlone(String piece) {
        return piece.codePoints().anyMatch(c -> Character.isDigit(c) || c == ':')
                && !isDash(piece.codePointAt(0)) && !isDash(piece.codePointBefore(piece.length()));
    }

    private static boolean isDash(int character) {
        return Character.getType(character) == Character.DASH_PUNCTUATION;
    }

    private static String shown(String text) {
        return VisibleText.capped(text, 40);
    }

    private void showDraft(@Nullable ProfileDraft draft) {
        replace(words.of(draft == null ? List.of() : draft.rows(list), rows));
        emptyText.set(draft == null ? "" : messages.text(emptyKey(draft)));
    }

    private String emptyKey(ProfileDraft draft) {
        return switch (list) {
            case ALLOWED -> draft.blocked().isEmpty() ? "editor.allowed.empty" : "editor.allowed.empty.blocked";
            case BLOCKED -> "editor.blocked.empty";
        };
    }

    private void showAnalysis(@Nullable DraftAnalysis analysis) {
        var open = model.openProperty().get();
        if (analysis != null && open != null) {
            var known = notes.get();
            var instance = open.ref().instance();
            var before = described;
            describing.run("", () -> words.of(analysis, remarks.of(known, instance), before), now -> {
                described = now;
                if (analysis.draft().equals(model.draftProperty().get())) {
                    replace(now.stream().map(RowWords.Described::row).toList());
                }
            }, failure -> {
                throw new IllegalStateException("Rows could not be described", failure);
            });
        }
    }

    /** One change for all rows, however many differ: the list on screen finds out itself which do. */
    private void replace(List<EntryRow> next) {
        if (!rows.equals(next)) {
            rows.setAll(next);
        }
    }
}
