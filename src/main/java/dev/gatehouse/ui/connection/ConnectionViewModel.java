package dev.gatehouse.ui.connection;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.port.AwsProfile;
import dev.gatehouse.domain.port.AwsProfiles;
import dev.gatehouse.domain.port.Connections;
import dev.gatehouse.domain.profile.InstanceId;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.TaskSlot;
import dev.gatehouse.ui.common.VisibleText;

/** Chooses a profile of {@code ~/.aws}, a Region and, if one likes, one instance by id or ARN. */
public final class ConnectionViewModel {
    private final Connections connections;
    private final Workspace workspace;
    private final TaskSlot reading;
    private final Messages messages;
    private final ObservableList<Choice> profiles = FXCollections.observableArrayList();
    private final ObservableList<String> regions = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Choice> profile = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable String> region = new SimpleObjectProperty<>();
    private final StringProperty instance = new SimpleStringProperty("");
    private final ReadOnlyStringWrapper found = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper profileError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper regionError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper instanceError = new ReadOnlyStringWrapper("");

    /** Chooses among what {@code connections} offers and opens it in {@code workspace}. */
    public ConnectionViewModel(Connections connections, Workspace workspace, TaskRunner runner, Messages messages) {
        this.connections = connections;
        this.workspace = workspace;
        this.reading = new TaskSlot(runner);
        this.messages = messages;
        profile.subscribe(_ -> suggestRegion());
        instance.subscribe(_ -> instanceTyped());
        profile.subscribe(_ -> profileError.set(""));
        region.subscribe(_ -> regionError.set(""));
    }

    /** The profiles of {@code ~/.aws}. */
    public ObservableList<Choice> profiles() {
        return profiles;
    }

    /** The Regions that have Amazon Connect. */
    public ObservableList<String> regions() {
        return regions;
    }

    /** The chosen profile. */
    public ObjectProperty<@Nullable Choice> profileProperty() {
        return profile;
    }

    /** The chosen Region. */
    public ObjectProperty<@Nullable String> regionProperty() {
        return region;
    }

    /** An instance id or ARN as typed; empty lists all instances. */
    public StringProperty instanceProperty() {
        return instance;
    }

    /** How many profiles were found, in words, or how to set one up. */
    public ReadOnlyStringProperty foundProperty() {
        return found.getReadOnlyProperty();
    }

    /** Why the choice of profile will not do, empty when it will. */
    public ReadOnlyStringProperty profileErrorProperty() {
        return profileError.getReadOnlyProperty();
    }

    /** Why the choice of Region will not do, empty when it will. */
    public ReadOnlyStringProperty regionErrorProperty() {
        return regionError.getReadOnlyProperty();
    }

    /** Why the instance text will not do, empty when it will. */
    public ReadOnlyStringProperty instanceErrorProperty() {
        return instanceError.getReadOnlyProperty();
    }

    /** Reads the profiles of {@code ~/.aws} again. */
    public void refresh() {
        reading.run(messages.text("task.profiles"), () -> new Found(connections.awsProfiles(), connections.regions()),
                this::show, _ -> found.set(messages.text("connection.unreadable")));
    }

    /** Opens the embedded sandbox. */
    public void openSandbox() {
        workspace.open(connections::openSandbox, Optional.empty());
    }

    /** Opens what was chosen, or shows beside each field why it will not do. */
    public void connect() {
        var chosen = profile.get();
        var place = region.get();
        profileError.set(chosen == null ? messages.text("connection.profile.missing") : "");
        regionError.set(place == null ? messages.text("connection.region.missing") : "");
        var only = InstanceId.parse(instance.get());
        instanceError.set(only.isEmpty() && !instance.get().isBlank()
                ? messages.text("connection.instance.unreadable")
                : instanceError.get());
        if (chosen != null && place != null && instanceError.get().isEmpty()) {
            workspace.open(() -> connections.openAws(chosen.profile, place), only);
        }
    }

    private void show(Found read) {
        var files = read.files();
        profiles.setAll(files.profiles().stream().map(this::choice).toList());
        regions.setAll(read.regions());
        var count = messages.plural("connection.found", files.profiles().size());
        found.set(files.problems().isEmpty()
                ? count
                : messages.text("connection.found.problems", count, String.join(" ", files.problems())));
        if (profile.get() == null && !profiles.isEmpty()) {
            profile.set(profiles.getFirst());
        } else {
            suggestRegion();
        }
    }

    private void suggestRegion() {
        var chosen = profile.get();
        if (chosen != null && regions.contains(chosen.profile.region())) {
            region.set(chosen.profile.region());
        }
    }

    private void instanceTyped() {
        instanceError.set("");
        InstanceId.regionOf(instance.get()).ifPresent(named -> {
            if (regions.contains(named)) {
                region.set(named);
            } else if (!Objects.equals(named, region.get())) {
                instanceError.set(messages.text("connection.instance.region", named));
            }
        });
    }

    private Choice choice(AwsProfile found) {
        return new Choice(found, messages.text("connection.kind." + found.kind()));
    }

    /** A profile to choose. */
    public static final class Choice {
        private final AwsProfile profile;
        private final String kind;

        private Choice(AwsProfile profile, String kind) {
            this.profile = profile;
            this.kind = kind;
        }

        /** Its name, safe to show. */
        public String name() {
            return VisibleText.capped(profile.name(), 80);
        }

        /** Where its credentials come from, in words. */
        public String kind() {
            return kind;
        }
    }

    private record Found(AwsProfiles files, List<String> regions) {}
}
