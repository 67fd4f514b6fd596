package dev.gatehouse.ui.find;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.profiles.ProfilesViewModel;

/** What the program can do and the profiles of the instance by any words of their names, and a place by its ARN. */
public final class CommandsViewModel {
    private static final Pattern ADDRESS = Pattern.compile("[0-9a-fA-F]*[0-9:][0-9a-fA-F:./]*|[0-9a-fA-F]*:.*");

    private final StringProperty input;
    private final ProfilesViewModel profiles;
    private final PlaceFinder places;
    private final Messages messages;
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper address = new ReadOnlyBooleanWrapper();
    private final ObservableList<Command> matches = FXCollections.observableArrayList();
    private final ObservableList<Command> readOnlyMatches = FXCollections.unmodifiableObservableList(matches);
    private List<Command> offered = List.of();

    /** Looks for what stands in {@code input}. */
    public CommandsViewModel(StringProperty input, ProfilesViewModel profiles, PlaceFinder places,
            Messages messages) {
        this.input = input;
        this.profiles = profiles;
        this.places = places;
        this.messages = messages;
        input.subscribe(_ -> look());
    }

    /** Whether what is typed begins to be an address, which is looked for in profiles. */
    public ReadOnlyBooleanProperty addressProperty() {
        return address.getReadOnlyProperty();
    }

    /** Why the place that is typed is not open; empty where it is, and for anything else. */
    public ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    /**
     * What holds every word that is typed: the place it names, profiles, then commands in their order; all for no word.
     */
    public ObservableList<Command> matches() {
        return readOnlyMatches;
    }

    /** Offers these commands, and the profiles that are listed now. */
    public void offer(List<Command> commands) {
        offered = List.copyOf(commands);
        look();
    }

    private void look() {
        var words = Stream.of(input.get().strip().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty()).toList();
        address.set(ADDRESS.matcher(input.get().strip()).matches());
        var place = places.find(input.get());
        note.set(place.note());
        matches.setAll(Stream.concat(place.way().stream(), named(words)).toList());
    }

    private Stream<Command> named(List<String> words) {
        return Stream.concat(words.isEmpty() ? Stream.of() : profiles(), offered.stream())
                .filter(one -> words.stream().allMatch(one.title().toLowerCase(Locale.ROOT)::contains));
    }

    private Stream<Command> profiles() {
        return profiles.everyProfile().stream().map(item -> new Command(item.label(),
                messages.text("find.profile"), true, () -> {
                    profiles.filterProperty().set("");
                    profiles.select(item);
                }));
    }
}
