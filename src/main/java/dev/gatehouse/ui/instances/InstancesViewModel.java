package dev.gatehouse.ui.instances;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

import dev.gatehouse.domain.local.Bookmark;
import dev.gatehouse.domain.port.Connection;
import dev.gatehouse.domain.port.ConnectionTarget.Environment;
import dev.gatehouse.domain.port.Connections;
import dev.gatehouse.domain.profile.JumpTarget;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.connection.ConnectionViewModel;
import dev.gatehouse.ui.connection.ProfileChoice;
import dev.gatehouse.ui.connection.Workspace;

/** Looks for instances in the chosen Regions of the chosen profiles, and opens one of them. */
public final class InstancesViewModel {
    private final Connections connections;
    private final ConnectionViewModel connection;
    private final Workspace workspace;
    private final Messages messages;
    private final PlacesSearch search;
    private final ObservableList<SourceChoice> sources = FXCollections.observableArrayList();
    private final ObservableList<RegionChoice> regions = FXCollections.observableArrayList();
    private final StringProperty filter = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");
    private final FilteredList<FoundInstance> shown;

    /** Looks with what {@code connection} lists, and opens in {@code workspace}. */
    public InstancesViewModel(Connections connections, ConnectionViewModel connection, Workspace workspace,
            TaskRunner runner, Messages messages) {
        this.connections = connections;
        this.connection = connection;
        this.workspace = workspace;
        this.messages = messages;
        this.search = new PlacesSearch(runner, messages);
        this.shown = new FilteredList<>(search.found());
        connection.profiles().addListener((ListChangeListener<ProfileChoice>) _ -> listSources());
        connection.sandboxProperty().subscribe(_ -> listSources());
        connection.regions().addListener((ListChangeListener<String>) _ -> listRegions());
        filter.subscribe(text -> shown.setPredicate(matching(text)));
        listRegions();
    }

    /** The sandbox, and every profile that can be used as things are. */
    public ObservableList<SourceChoice> sources() {
        return sources;
    }

    /** The Regions that have Amazon Connect. */
    public ObservableList<RegionChoice> regions() {
        return regions;
    }

    /** Why looking cannot begin, empty when it can. */
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

    /** Chooses what is open, where nothing is chosen yet. */
    public void show() {
        var open = workspace.connectionProperty().get();
        if (open != null && sources.stream().noneMatch(source -> source.chosen().get())) {
            var target = open.target();
            var sandbox = target.environment() == Environment.SANDBOX;
            sources.stream().skip(sandbox ? 0 : 1)
                    .filter(source -> sandbox || source.name().equals(target.source())).findFirst()
                    .ifPresent(source -> source.chosen().set(true));
        }
    }

    /** Chooses all Regions, or none. */
    public void chooseRegions(boolean all) {
        regions.forEach(region -> region.chosen().set(all));
    }

    /** Begins anew; what was found before goes. */
    public void start() {
        var wanted = regions.stream().filter(region -> region.chosen().get()).map(RegionChoice::region).toList();
        var from = sources.stream().filter(source -> source.chosen().get()).toList();
        error.set(from.isEmpty()
                ? messages.text("instances.no.source")
                : wanted.isEmpty() ? messages.text("instances.no.region") : "");
        if (error.get().isEmpty()) {
            search.start(from.stream().flatMap(source -> places(source, wanted)).toList());
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
        var label = Bookmark.Label.suggestedBy(instance.source());
        workspace.open(instance.place().opener()::get, new Workspace.Destination(JumpTarget.parse(instance.id()),
                label, label == Bookmark.Label.PRODUCTION));
        return true;
    }

    private static Stream<Place> places(SourceChoice source, List<String> regions) {
        return regions.stream()
                .map(region -> new Place(source.name(), region, () -> source.opener().apply(region)));
    }

    private void listSources() {
        Map<String, Boolean> before = new HashMap<>();
        sources.forEach(source -> before.put(source.name(), source.chosen().get()));
        sources.setAll(Stream.concat(Stream.of(sandbox()),
                connection.profiles().stream().filter(ProfileChoice::isUsable).map(this::profile)).toList());
        sources.forEach(source -> source.chosen().set(before.getOrDefault(source.name(), false)));
    }

    private SourceChoice sandbox() {
        var size = connection.sandboxProperty().get().size();
        return new SourceChoice(messages.text("instances.sandbox"), connection.sandboxProperty().get().label(),
                region -> connections.openSandbox(size, region));
    }

    private SourceChoice profile(ProfileChoice choice) {
        Function<String, Connection> opener = region -> connections.openAws(choice.profile(), region);
        return new SourceChoice(choice.name(), choice.name(), opener);
    }

    private void listRegions() {
        var off = regions.stream().filter(region -> !region.chosen().get()).map(RegionChoice::region).toList();
        regions.setAll(connection.regions().stream().map(RegionChoice::new).toList());
        regions.stream().filter(region -> off.contains(region.region())).forEach(region -> region.chosen().set(false));
    }

    private static Predicate<FoundInstance> matching(String text) {
        var wanted = text.strip().toLowerCase(Locale.ROOT);
        return instance -> Stream
                .of(instance.label(), instance.id(), instance.region(), instance.source(), instance.status(),
                        Optional.ofNullable(instance.summary().accessUrl()).orElse(""))
                .anyMatch(field -> field.toLowerCase(Locale.ROOT).contains(wanted));
    }
}
