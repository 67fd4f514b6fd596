package dev.gatehouse.ui.help;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.TaskSlot;

/** The handbook: its pages, those that hold what is looked for, and the one that is read. */
public final class HelpViewModel {
    private final Messages messages;
    private final TaskSlot reading;
    private final StringProperty query = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ObjectProperty<@Nullable HelpPage> page = new SimpleObjectProperty<>();
    private final ObservableList<HelpPage> found = FXCollections.observableArrayList();
    private final ObservableList<HelpPage> readOnlyFound = FXCollections.unmodifiableObservableList(found);
    private List<HelpPage> all = List.of();
    private String wanted = "";

    /** A handbook that is read when it is first shown. */
    public HelpViewModel(TaskRunner runner, Messages messages) {
        this.messages = messages;
        this.reading = new TaskSlot(runner);
        query.subscribe(_ -> look());
    }

    /** What is looked for. */
    public StringProperty queryProperty() {
        return query;
    }

    /** How many pages hold it, in words; empty while nothing is looked for. */
    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** The pages that hold what is looked for, those about it first and the first of them read; else all, in order. */
    public ObservableList<HelpPage> pages() {
        return readOnlyFound;
    }

    /** The page that is read; null before there is one. */
    public ObjectProperty<@Nullable HelpPage> pageProperty() {
        return page;
    }

    /** Reads the pages, the first time. */
    public void show() {
        if (all.isEmpty()) {
            reading.run(messages.text("task.help"), Handbook::pages, pages -> {
                all = pages;
                look();
                follow(wanted);
            }, failure -> {
                throw new IllegalStateException("The handbook could not be read", failure);
            });
        }
    }

    /** Goes to a page, once the pages are read. */
    public void open(String path) {
        wanted = path;
        show();
        follow(path);
    }

    /** Goes to the page a link leads to; what is looked for is cleared where it hides that page. */
    public void follow(String path) {
        all.stream().filter(one -> one.path().equals(path)).findFirst().ifPresent(target -> {
            if (!found.contains(target)) {
                query.set("");
            }
            page.set(target);
        });
    }

    private void look() {
        var words = Stream.of(query.get().strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty()).toList();
        var read = page.get();
        found.setAll(all.stream().filter(one -> one.holds(words))
                .sorted(Comparator.comparing(one -> !one.isAbout(words))).toList());
        status.set(words.isEmpty() ? "" : messages.plural("help.found", found.size()));
        var stays = found.isEmpty() || (read != null && words.isEmpty());
        page.set(stays ? read : found.getFirst());
    }
}
