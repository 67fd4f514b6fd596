package dev.gatehouse.ui.connection;

import java.nio.file.Path;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.local.Bookmark;
import dev.gatehouse.domain.local.Bookmarks;
import dev.gatehouse.domain.port.BookmarkFiles;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.TroubleWords;
import dev.gatehouse.ui.local.Kept;

/** The ways to instances that somebody keeps: names only, nothing secret. */
public final class BookmarksViewModel {
    private static final int LONGEST = 200;

    private final ConnectionViewModel connection;
    private final Kept<Bookmarks> kept;
    private final BookmarkFiles files;
    private final TaskRunner runner;
    private final Messages messages;
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final ObservableList<Bookmark> all = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Bookmark> selected = new SimpleObjectProperty<>();
    private final StringProperty name = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper nameError = new ReadOnlyStringWrapper("");

    /** Bookmarks of what the form of {@code connection} holds, and in files. */
    public BookmarksViewModel(ConnectionViewModel connection, Kept<Bookmarks> kept, BookmarkFiles files,
            TaskRunner runner, Messages messages) {
        this.connection = connection;
        this.kept = kept;
        this.files = files;
        this.runner = runner;
        this.messages = messages;
        kept.valueProperty().subscribe(value -> all.setAll(value.all()));
        name.subscribe(_ -> nameError.set(""));
        selected.subscribe(this::chosen);
    }

    /** Every bookmark. */
    public ObservableList<Bookmark> all() {
        return all;
    }

    /** The chosen bookmark; choosing fills the form. */
    public ObjectProperty<@Nullable Bookmark> selectedProperty() {
        return selected;
    }

    /** What the bookmark is called. */
    public StringProperty nameProperty() {
        return name;
    }

    /** Why the name will not do, empty when it will. */
    public ReadOnlyStringProperty nameErrorProperty() {
        return nameError.getReadOnlyProperty();
    }

    /** Keeps what the form holds under the name; a bookmark of that name is replaced. */
    public void keep() {
        var wanted = name.get().strip();
        if (wanted.isEmpty()) {
            nameError.set(messages.text("bookmark.name.missing"));
            return;
        }
        connection.bookmark(wanted).ifPresent(bookmark -> kept.update(before -> before.with(bookmark)));
    }

    /** Forgets the bookmark of the name in the field; connections and profiles stay as they are. */
    public void remove() {
        var gone = name.get().strip();
        selected.set(null);
        kept.update(before -> before.without(gone));
    }

    /** What became of the last file, empty before the first. */
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** Saves all of them where somebody said. */
    public void save(Path file) {
        var saved = kept.get();
        runner.run(messages.text("task.bookmarks"), () -> {
            files.save(file, saved);
            return saved.all().size();
        }, count -> notice.set(messages.plural("bookmark.saved", count, shown(file))),
                problem -> notice
                        .set(messages.text("bookmark.not.saved", shown(file), TroubleWords.of(problem, messages))));
    }

    /** Adds those of a file to those that are here; nothing that is here is changed. */
    public void read(Path file) {
        runner.run(messages.text("task.bookmarks"), () -> files.read(file), read -> {
            var before = kept.get();
            var fresh = before.adding(read).all().size() - before.all().size();
            kept.update(now -> now.adding(read));
            notice.set(messages.plural("bookmark.read", fresh, shown(file), read.all().size()));
        }, problem -> notice.set(messages.text("bookmark.not.read", shown(file), TroubleWords.of(problem, messages))));
    }

    private static String shown(Path file) {
        return VisibleText.capped(String.valueOf(file.getFileName()), LONGEST);
    }

    private void chosen(@Nullable Bookmark bookmark) {
        if (bookmark != null) {
            name.set(bookmark.name());
            connection.fill(bookmark);
        }
    }
}
