package dev.gatehouse.ui.instances;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

import dev.gatehouse.domain.profile.JumpTarget;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.TaskRunner;

/** Looks for instances in the chosen Regions of the chosen profiles, and opens one of them. */
public final class InstancesViewModel {
    private final PlaceChoices choices;
    private final Messages messages;
    private final PlacesSearch search;
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final StringProperty filter = new SimpleStringProperty("");
    private final FilteredList<FoundInstance> shown;

    /** Looks where {@code choices} says, and opens what it finds. */
    public InstancesViewModel(PlaceChoices choices, TaskRunner runner, Messages messages) {
        this.choices = choices;
        this.messages = messages;
        this.search = new PlacesSearch(runner, messages);
        this.shown = new FilteredList<>(search.found());
        filter.subscribe(text -> shown.setPredicate(matching(text)));
    }

    /** Where to look. */
    public PlaceChoices choices() {
        return choices;
    }

    /** Why an instance cannot be opened, empty when it can. */
    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
    }

    /** Part of an alias, an id, an address or a Region; empty shows all. */
    public StringProperty filterProperty() {
        return filter;
    }

    /** The instances that the filter lets through, as they were found. */
    public ObservableList<FoundInstance> instances() {
        return shown;
    }

    /** How each place goes. */
    public ObservableList<PlaceRow> places() {
        return search.places();
    }

    /** How far all of it is, in words. */
    public ReadOnlyStringProperty statusProperty() {
        return search.statusProperty();
    }

    /** Whether it is being looked for. */
    public ReadOnlyBooleanProperty runningProperty() {
        return search.runningProperty();
    }

    /** Whether looking rests. */
    public ReadOnlyBooleanProperty pausedProperty() {
        return search.pausedProperty();
    }

    /** Begins anew; what was found before goes. */
    public void start() {
        var places = choices.places();
        error.set("");
        if (!places.isEmpty()) {
            search.start(places);
        }
    }

    /** Gives up; what was found stays. */
    public void cancel() {
        search.cancel();
    }

    /** Rests, or goes on. */
    public void pause() {
        search.pause();
    }

    /** Opens an instance; false, with the reason beside the list, for one that is not active. */
    public boolean open(FoundInstance instance) {
        if (!instance.isActive()) {
            error.set(messages.text("instances.not.active", instance.label(), instance.status()));
            return false;
        }
        error.set("");
        search.cancel();
        choices.open(instance.place(), JumpTarget.parse(instance.id()).orElseThrow());
        return true;
    }

    private static Predicate<FoundInstance> matching(String text) {
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        return instance -> Stream
                .of(instance.label(), instance.id(), instance.region(), instance.source(), instance.status(),
                        Optional.ofNullable(instance.summary().accessUrl()).orElse(""))
                .anyMatch(field -> field.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
