package dev.gatehouse.ui.history;

import java.util.Locale;
import java.util.function.Predicate;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import dev.gatehouse.ui.connection.Workspace;

/** Which changes are shown. */
public final class HistoryFilter {
    private final Workspace workspace;
    private final StringProperty text = new SimpleStringProperty("");
    private final ObjectProperty<Choice> verdict;
    private final ObjectProperty<Choice> profile;
    private final BooleanProperty onlyHere = new SimpleBooleanProperty();
    private final ObservableList<Choice> verdicts = FXCollections.observableArrayList();
    private final ObservableList<Choice> profiles = FXCollections.observableArrayList();

    HistoryFilter(Workspace workspace, Choice everyVerdict, Choice everyProfile) {
        this.workspace = workspace;
        this.verdict = new SimpleObjectProperty<>(everyVerdict);
        this.profile = new SimpleObjectProperty<>(everyProfile);
        verdicts.add(everyVerdict);
        profiles.add(everyProfile);
    }

    /** Words that all have to be there, in whatever is known about a change. */
    public StringProperty textProperty() {
        return text;
    }

    /** How it has to have ended. */
    public ObjectProperty<Choice> verdictProperty() {
        return verdict;
    }

    /** Whose change it has to be. */
    public ObjectProperty<Choice> profileProperty() {
        return profile;
    }

    /** Whether only changes sent to where the window is connected now are shown. */
    public BooleanProperty onlyHereProperty() {
        return onlyHere;
    }

    /** The verdicts to choose from, the first of them every one. */
    public ObservableList<Choice> verdicts() {
        return verdicts;
    }

    /** The profiles to choose from, the first of them every one. */
    public ObservableList<Choice> profiles() {
        return profiles;
    }

    Predicate<HistoryItem> predicate() {
        var words = text.get().strip().toLowerCase(Locale.ROOT);
        var ending = verdict.get();
        var name = profile.get();
        return item -> item.matches(words) && ending.test().test(item) && name.test().test(item)
                && (!onlyHere.get() || isHere(item));
    }

    private boolean isHere(HistoryItem item) {
        return workspace.connectionProperty().get() != null
                && workspace.origin().isReachedFrom(item.story().plan().origin());
    }

    /**
     * One of several to choose from.
     *
     * @param name
     *            in words
     * @param test
     *            what it lets through
     */
    public record Choice(String name, Predicate<HistoryItem> test) {
        @Override
        public String toString() {
            return name;
        }
    }
}
