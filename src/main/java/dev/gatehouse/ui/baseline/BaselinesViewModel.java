package dev.gatehouse.ui.baseline;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.baseline.BaselineProblem;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.baseline.BaselineShelf.Shelved;
import dev.gatehouse.ui.common.BaselineWords;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.RuleWords;

/** The baselines that are loaded, and why a file was not. */
public final class BaselinesViewModel {
    private static final int LONGEST_PATH = 200;
    private static final int LONGEST_NAME = 100;
    private static final int MOST_PROBLEMS = 30;

    private final BaselineShelf shelf;
    private final Messages messages;
    private final BaselineWords words;
    private final RuleWords rules;
    private final ReadOnlyObjectWrapper<List<Entry>> entries = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper reasons = new ReadOnlyStringWrapper("");

    /** Shows what is on {@code shelf}. */
    public BaselinesViewModel(BaselineShelf shelf, Messages messages) {
        this.shelf = shelf;
        this.messages = messages;
        this.words = new BaselineWords(messages);
        this.rules = new RuleWords(messages);
        shelf.shelvedProperty().subscribe(all -> entries.set(all.stream().map(this::entry).toList()));
        shelf.refusedProperty().subscribe(this::show);
    }

    /** The baselines that are loaded. */
    public ReadOnlyObjectProperty<List<Entry>> entriesProperty() {
        return entries.getReadOnlyProperty();
    }

    /** Which file was not loaded; empty when none was refused. */
    public ReadOnlyStringProperty refusedProperty() {
        return title.getReadOnlyProperty();
    }

    /** Why it was not, one reason a line, each with its place and what to write instead. */
    public ReadOnlyStringProperty reasonsProperty() {
        return reasons.getReadOnlyProperty();
    }

    /** Loads a file. */
    public void load(Path file) {
        shelf.load(file);
    }

    /** Loads the file of an entry again, as it is now. */
    public void again(Entry entry) {
        shelf.load(Path.of(entry.path()));
    }

    /** No longer measures by an entry. */
    public void remove(Entry entry) {
        shelf.remove(entry.path());
    }

    /** Puts away why a file was not loaded. */
    public void dismiss() {
        shelf.dismiss();
    }

    private Entry entry(Shelved shelved) {
        var path = VisibleText.capped(shelved.path(), LONGEST_PATH);
        return shelved.reading().baseline().map(baseline -> new Entry(shelved.path(), rules.name(baseline),
                messages.plural("baselines.rules", baseline.rules().size(), path)))
                .orElseGet(() -> new Entry(shelved.path(), messages.text("baselines.unusable"),
                        lines(shelved.reading().problems())));
    }

    private void show(@Nullable Refused refused) {
        if (refused == null) {
            title.set("");
            reasons.set("");
            return;
        }
        title.set(messages.text("baselines.refused", VisibleText.capped(name(refused.path()), LONGEST_NAME)));
        reasons.set(switch (refused) {
            case Refused.Unreadable(var _, var reason) -> VisibleText.capped(reason, 300);
            case Refused.Broken(var _, var problems) -> lines(problems);
            case Refused.Taken(var _, var id) -> messages.text("baselines.taken", id);
        });
    }

    private static String name(String path) {
        var name = Path.of(path).getFileName();
        return name == null ? path : name.toString();
    }

    private String lines(List<BaselineProblem> problems) {
        var lines = problems.stream().limit(MOST_PROBLEMS).map(words::placed).collect(Collectors.joining("\n"));
        return problems.size() <= MOST_PROBLEMS
                ? lines
                : messages.text("baselines.more", lines, problems.size() - MOST_PROBLEMS);
    }

    /**
     * A baseline as shown.
     *
     * @param path
     *            of its file
     * @param name
     *            its name and version
     * @param detail
     *            how many rules it has and where it came from, or what is wrong with it
     */
    public record Entry(String path, String name, String detail) {}
}
