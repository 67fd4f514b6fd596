package dev.gatehouse.ui.connection;

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
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.local.Kept;

/** The ways to instances that somebody keeps: names only, nothing secret. */
public final class BookmarksViewModel {
    private final ConnectionViewModel connection;
    private final Kept<Bookmarks> kept;
    private final Messages messages;
    private final ObservableList<Bookmark> all = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Bookmark> selected = new SimpleObjectProperty<>();
    private final StringProperty name = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper nameError = new ReadOnlyStringWrapper("");

    /** Bookmarks of what the form of {@code connection} holds. */
    public BookmarksViewModel(ConnectionViewModel connection, Kept<Bookmarks> kept, Messages messages) {
        this.connection = connection;
        this.kept = kept;
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

    private void chosen(@Nullable Bookmark bookmark) {
        if (bookmark != null) {
            name.set(bookmark.name());
            connection.fill(bookmark);
        }
    }
}
