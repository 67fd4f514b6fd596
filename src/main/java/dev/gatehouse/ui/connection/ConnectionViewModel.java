package dev.gatehouse.ui.connection;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.local.Bookmark;
import dev.gatehouse.domain.port.AwsProfiles;
import dev.gatehouse.domain.port.Connections;
import dev.gatehouse.domain.port.EndpointChoice;
import dev.gatehouse.domain.profile.JumpTarget;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.TaskHandle;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.TaskSlot;
import dev.gatehouse.ui.common.UiTicker;
import dev.gatehouse.ui.connection.Workspace.Destination;

/** Chooses a profile of {@code ~/.aws}, a Region and, if one likes, one instance by id, ARN or address. */
public final class ConnectionViewModel {
    /** How often the files are looked at while the page is shown. */
    static final Duration WATCH = Duration.ofSeconds(2);

    private final Connections connections;
    private final Workspace workspace;
    private final TaskSlot reading;
    private final Messages messages;
    private final ChoiceWords words;
    private final ObservableList<ProfileChoice> profiles = FXCollections.observableArrayList();
    private final ObservableList<String> regions = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable ProfileChoice> profile = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> region = new SimpleObjectProperty<>();
    private final StringProperty instance = new SimpleStringProperty("");
    private final List<SandboxChoice> sandboxes;
    private final ObjectProperty<SandboxChoice> sandbox;
    private final ObjectProperty<Bookmark.Label> label = new SimpleObjectProperty<>(Bookmark.Label.OTHER);
    private final BooleanProperty readOnly = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper found = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper note = new ReadOnlyStringWrapper("");
    private final FormErrors errors = new FormErrors();
    private final HostViewModel host;
    private Optional<Found> last = Optional.empty();
    private @Nullable TaskHandle watching;

    /** Chooses among what {@code connections} offers and opens it in {@code workspace}. */
    public ConnectionViewModel(Connections connections, Workspace workspace, TaskRunner runner, Messages messages) {
        this.connections = connections;
        this.workspace = workspace;
        this.reading = new TaskSlot(runner);
        this.messages = messages;
        this.words = new ChoiceWords(messages);
        this.sandboxes = SandboxChoice.all(messages);
        this.sandbox = new SimpleObjectProperty<>(sandboxes.getFirst());
        this.host = new HostViewModel(region, messages);
        profile.subscribe(_ -> profileChosen());
        instance.subscribe(_ -> instanceTyped());
        region.subscribe(_ -> regionChosen());
        label.subscribe(kind -> readOnly.set(kind == Bookmark.Label.PRODUCTION));
    }

    /** The profiles of {@code ~/.aws}, and the keys of the environment where there are any. */
    public ObservableList<ProfileChoice> profiles() {
        return profiles;
    }

    /** The Regions that have Amazon Connect. */
    public ObservableList<String> regions() {
        return regions;
    }

    /** The chosen profile. */
    public ObjectProperty<@Nullable ProfileChoice> profileProperty() {
        return profile;
    }

    /** The chosen Region. */
    public ObjectProperty<@Nullable String> regionProperty() {
        return region;
    }

    /** An instance id, ARN or address as typed; empty lists all instances. */
    public StringProperty instanceProperty() {
        return instance;
    }

    /** What kind of place it is. */
    public ObjectProperty<Bookmark.Label> labelProperty() {
        return label;
    }

    /** Whether the connection opens locked against changes; set by itself for production. */
    public BooleanProperty readOnlyProperty() {
        return readOnly;
    }

    /** Which of AWS's hosts are called. */
    public HostViewModel host() {
        return host;
    }

    /** How many profiles were found, in words, or how to set one up. */
    public ReadOnlyStringProperty foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** What was taken from the instance text, in words; empty where nothing was. */
    public ReadOnlyStringProperty noteProperty() {
        return note.getReadOnlyProperty();
    }

    /** Why the choice of profile will not do, empty when it will. */
    public ReadOnlyStringProperty profileErrorProperty() {
        return errors.profile().getReadOnlyProperty();
    }

    /** Why the choice of Region will not do, empty when it will. */
    public ReadOnlyStringProperty regionErrorProperty() {
        return errors.region().getReadOnlyProperty();
    }

    /** Why the instance text will not do, empty when it will. */
    public ReadOnlyStringProperty instanceErrorProperty() {
        return errors.instance().getReadOnlyProperty();
    }

    /** The command that signs the chosen profile in, empty where none would help. */
    public ObservableValue<String> signInProperty() {
        return profile.map(choice -> choice.signIn().orElse("")).orElse("");
    }

    /** Reads the profiles of {@code ~/.aws} again. */
    public void refresh() {
        read(messages.text("task.profiles"));
    }

    private void read(String task) {
        var hosts = host.hosts();
        reading.run(task, () -> new Found(connections.awsProfiles(), connections.regions(),
                hosts.byRegion().isEmpty() ? AwsHosts.of(connections) : hosts),
                this::show, _ -> found.set(messages.text("connection.unreadable")));
    }

    /**
     * Looks at the files again and again while {@code wanted}, without a word in the list of tasks: a sign-in in a
     * terminal shows here by itself.
     *
     * @return ends it
     */
    public Subscription watch(UiTicker ticker, ObservableValue<Boolean> wanted) {
        var stop = wanted.subscribe(yes -> {
            unwatch();
            watching = yes ? ticker.every(WATCH, () -> read("")) : null;
        });
        return stop.and(this::unwatch);
    }

    private void unwatch() {
        var before = watching;
        if (before != null) {
            before.cancel();
            watching = null;
        }
    }

    /** The sizes in which the embedded sandbox can be opened. */
    public List<SandboxChoice> sandboxes() {
        return sandboxes;
    }

    /** How much there is to be in the embedded sandbox; the examples unless chosen otherwise. */
    public ObjectProperty<SandboxChoice> sandboxProperty() {
        return sandbox;
    }

    /** Opens the embedded sandbox of the chosen size. */
    public void openSandbox() {
        var size = sandbox.get().size();
        workspace.open(() -> connections.openSandbox(size), Destination.ANYWHERE);
    }

    /** Fills the form with a bookmark; what this computer does not have is said beside its field. */
    public void fill(Bookmark bookmark) {
        instance.set(bookmark.instance());
        var kept = profiles.stream().filter(choice -> choice.profile().name().equals(bookmark.profile())).findFirst();
        profile.set(kept.orElse(null));
        region.set(bookmark.region());
        label.set(bookmark.label());
        readOnly.set(bookmark.readOnly());
        host.choose(bookmark.endpoint());
        if (kept.isEmpty()) {
            errors.profile().set(messages.text("connection.profile.gone", bookmark.profile()));
        }
    }

    /** What the form holds as a bookmark; empty, with the reasons beside the fields, when something is missing. */
    public Optional<Bookmark> bookmark(String name) {
        var chosen = profile.get();
        var place = region.get();
        return check() && chosen != null && place != null
                ? Optional.of(new Bookmark(name, chosen.profile().name(), place, instance.get().strip(), label.get(),
                        readOnly.get(), host.choice()))
                : Optional.empty();
    }

    /** Goes a way again; says beside the fields why that will not do where it will not. */
    public boolean take(Bookmark way) {
        fill(way);
        connect();
        return errors.none();
    }

    /** Opens what was chosen, or shows beside each field why it will not do. */
    public void connect() {
        var chosen = profile.get();
        var place = region.get();
        if (check() && chosen != null && place != null) {
            if (chosen.canConnect()) {
                var hosts = host.choice();
                workspace.open(() -> connections.openAws(chosen.profile(), place, hosts),
                        new Destination(JumpTarget.parse(instance.get()), label.get(), readOnly.get(), bookmark("")));
            } else {
                errors.profile().set(chosen.why());
            }
        }
    }

    private boolean check() {
        errors.profile().set(profile.get() == null
                ? messages.text("connection.profile.missing")
                : "");
        errors.region().set(region.get() == null ? messages.text("connection.region.missing") : "");
        checkInstance();
        return errors.none() && host.errorProperty().get().isEmpty();
    }

    private void checkInstance() {
        var typed = instance.get();
        var named = JumpTarget.parse(typed).flatMap(ConnectionViewModel::regionOf);
        if (JumpTarget.parse(typed).isEmpty() && !typed.isBlank()) {
            errors.instance().set(messages.text("connection.instance.unreadable"));
        } else if (named.isPresent() && !regions.contains(named.get())) {
            errors.instance().set(messages.text("connection.instance.region", named.get()));
        } else if (named.isPresent() && !named.get().equals(region.get())) {
            errors.instance().set(messages.text("connection.instance.mismatch", named.get(),
                    String.valueOf(region.get())));
        } else {
            errors.instance().set("");
        }
    }

    private void show(Found read) {
        if (last.filter(read::equals).isPresent()) {
            return;
        }
        last = Optional.of(read);
        var chosen = Optional.ofNullable(profile.get()).map(choice -> choice.profile().name());
        var files = read.files();
        host.know(read.hosts());
        regions.setAll(read.regions());
        profiles.setAll(files.profiles().stream().map(words::choice).toList());
        var count = messages.plural("connection.found", files.profiles().size());
        found.set(files.problems().isEmpty()
                ? count
                : messages.text("connection.found.problems", count, String.join(" ", files.problems())));
        choose(chosen);
    }

    private void choose(Optional<String> before) {
        var again = before.flatMap(name -> profiles.stream()
                .filter(choice -> choice.profile().name().equals(name)).findFirst());
        var entered = new Entered(region.get(), label.get(), readOnly.get(), host.choice());
        profile.set(again.or(() -> profiles.stream().findFirst()).orElse(null));
        if (again.isPresent()) {
            enter(entered);
        }
    }

    private void enter(Entered entered) {
        if (entered.region() != null) {
            region.set(entered.region());
        }
        label.set(entered.label());
        readOnly.set(entered.readOnly());
        host.choose(entered.host());
    }

    private void profileChosen() {
        errors.profile().set("");
        var chosen = profile.get();
        if (chosen != null && regions.contains(chosen.profile().region())) {
            region.set(chosen.profile().region());
        }
        if (chosen != null) {
            label.set(Bookmark.Label.suggestedBy(chosen.profile().name()));
            host.choose(chosen.profile().endpoint());
        }
    }

    private void regionChosen() {
        errors.region().set("");
        note.set("");
        if (errors.hasInstance()) {
            checkInstance();
        }
    }

    private void instanceTyped() {
        errors.instance().set("");
        note.set("");
        JumpTarget.parse(instance.get()).flatMap(ConnectionViewModel::regionOf).ifPresent(named -> {
            if (regions.contains(named)) {
                var moved = !Objects.equals(named, region.get());
                region.set(named);
                note.set(moved ? messages.text("connection.instance.moved", named) : "");
            } else {
                checkInstance();
            }
        });
    }

    private static Optional<String> regionOf(JumpTarget target) {
        return target instanceof JumpTarget.Instance place ? place.region() : Optional.empty();
    }

    /** What somebody entered, which stays when the files are read again. */
    private record Entered(@Nullable String region, Bookmark.Label label, boolean readOnly, EndpointChoice host) {}

    private record Found(AwsProfiles files, List<String> regions, AwsHosts hosts) {}
}
