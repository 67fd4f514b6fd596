package dev.gatehouse.ui.instances;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

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

/** Where to look: the sandbox and the profiles that can be used, and the Regions; chosen once for every page. */
public final class PlaceChoices {
    private final Connections connections;
    private final ConnectionViewModel connection;
    private final Workspace workspace;
    private final Messages messages;
    private final CodeViewModel code;
    private final ObservableList<SourceChoice> sources = FXCollections.observableArrayList();
    private final ObservableList<RegionChoice> regions = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");

    /** Offers what {@code connection} lists, and opens in {@code workspace}. */
    public PlaceChoices(Connections connections, ConnectionViewModel connection, Workspace workspace,
            TaskRunner runner, Messages messages) {
        this.connections = connections;
        this.connection = connection;
        this.workspace = workspace;
        this.messages = messages;
        this.code = new CodeViewModel(runner, messages, connection::refresh);
        connection.profiles().addListener((ListChangeListener<ProfileChoice>) _ -> listSources());
        connection.sandboxProperty().subscribe(_ -> listSources());
        connection.regions().addListener((ListChangeListener<String>) _ -> listRegions());
        listRegions();
    }

    /** The sandbox, and every profile that can be used as things are or once the code of its device was typed. */
    public ObservableList<SourceChoice> sources() {
        return sources;
    }

    /** The Regions that have Amazon Connect. */
    public ObservableList<RegionChoice> regions() {
        return regions;
    }

    /** The code that is needed first, where one is. */
    public CodeViewModel code() {
        return code;
    }

    /** Opens a session with the code that was typed; it serves for every Region. */
    public void signIn() {
        code.signIn(regions.stream().filter(region -> region.chosen().get()).findFirst()
                .or(() -> regions.stream().findFirst()).map(RegionChoice::region).orElse(""));
    }

    /** Why looking cannot begin, empty when it can. */
    public ReadOnlyStringProperty errorProperty() {
        return error.getReadOnlyProperty();
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

    /**
     * Every chosen Region of every chosen source; none, with the reason beside the choice, while one is missing or a
     * code is needed first.
     */
    public List<Place> places() {
        var wanted = regions.stream().filter(region -> region.chosen().get()).map(RegionChoice::region).toList();
        var from = sources.stream().filter(source -> source.chosen().get()).toList();
        error.set(from.isEmpty()
                ? messages.text("instances.no.source")
                : wanted.isEmpty() ? messages.text("instances.no.region") : "");
        if (code.wantedProperty().get() != null) {
            code.insist();
            return List.of();
        }
        return from.stream().flatMap(source -> places(source, wanted)).toList();
    }

    /** The same places, those in the Region that is open first, since there is something to find. */
    public List<Place> likeliestFirst(List<Place> places) {
        var open = Optional.ofNullable(workspace.connectionProperty().get()).map(one -> one.target().region())
                .orElse("");
        return places.stream().sorted(Comparator.comparing(place -> !place.region().equals(open))).toList();
    }

    /** Opens an instance, or a profile of it, in the editor. */
    public void open(Place place, JumpTarget target) {
        var label = Bookmark.Label.suggestedBy(place.source());
        workspace.open(place.opener()::get, new Workspace.Destination(Optional.of(target), label,
                label == Bookmark.Label.PRODUCTION));
    }

    private static Stream<Place> places(SourceChoice source, List<String> regions) {
        return regions.stream()
                .map(region -> new Place(source.name(), region, () -> source.opener().apply(region)));
    }

    private void listSources() {
        Map<String, Boolean> before = new HashMap<>();
        sources.forEach(source -> before.put(source.name(), source.chosen().get()));
        sources.setAll(Stream.concat(Stream.of(sandbox()),
                connection.profiles().stream()
                        .filter(choice -> choice.isUsable() || choice.device().isPresent()).map(this::profile))
                .toList());
        sources.forEach(source -> source.chosen().set(before.getOrDefault(source.name(), false)));
        sources.forEach(source -> source.chosen().subscribe(this::askForCode));
        askForCode();
    }

    /** One code at a time: each serves once. */
    private void askForCode() {
        code.want(sources.stream().filter(source -> source.chosen().get() && source.device().isPresent()).findFirst());
    }

    private SourceChoice sandbox() {
        var size = connection.sandboxProperty().get().size();
        return new SourceChoice(messages.text("instances.sandbox"), connection.sandboxProperty().get().label(),
                region -> connections.openSandbox(size, region), Optional.empty());
    }

    private SourceChoice profile(ProfileChoice choice) {
        Function<String, Connection> opener = region -> connections.openAws(choice.profile(), region);
        return new SourceChoice(choice.name(), choice.device().isPresent()
                ? messages.text("instances.code.label")
                : choice.name(), opener, choice.device());
    }

    private void listRegions() {
        var off = regions.stream().filter(region -> !region.chosen().get()).map(RegionChoice::region).toList();
        regions.setAll(connection.regions().stream().map(RegionChoice::new).toList());
        regions.stream().filter(region -> off.contains(region.region())).forEach(region -> region.chosen().set(false));
    }
}
