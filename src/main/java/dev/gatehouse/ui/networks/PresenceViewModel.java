package dev.gatehouse.ui.networks;

import java.time.InstantSource;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.fleet.ProfileReading;
import dev.gatehouse.domain.local.NamedNetwork;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.ui.common.FailureWords;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.TaskSlot;
import dev.gatehouse.ui.connection.Workspace;
import dev.gatehouse.ui.editor.OpenProfile;
import dev.gatehouse.ui.profiles.ProfileItem;
import dev.gatehouse.ui.profiles.ProfileReadings;
import dev.gatehouse.ui.profiles.ProfilesViewModel;

/**
 * How the chosen network stands in every profile of the instance that is open, as AWS holds them; each is read once and
 * again on request.
 */
public final class PresenceViewModel {
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("HH:mm 'UTC'").withZone(ZoneOffset.UTC);

    private final Workspace workspace;
    private final ProfilesViewModel profiles;
    private final Messages messages;
    private final InstantSource clock;
    private final PresenceWords words;
    private final FailureWords failures;
    private final ProfileReadings readings;
    private final TaskSlot judging;
    private final Map<ProfileRef, Held> held = new HashMap<>();
    private final Map<String, NamedNetwork> before = new HashMap<>();
    private final ObservableList<PresenceLine> lines = FXCollections.observableArrayList();
    private final ObservableList<PresenceLine> readOnlyLines = FXCollections.unmodifiableObservableList(lines);
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper proposals = new ReadOnlyStringWrapper("");
    private @Nullable NamedNetwork network;
    private boolean shown;

    PresenceViewModel(Workspace workspace, ProfilesViewModel profiles, TaskRunner runner, InstantSource clock,
            Messages messages) {
        this.workspace = workspace;
        this.profiles = profiles;
        this.clock = clock;
        this.messages = messages;
        this.words = new PresenceWords(messages);
        this.failures = new FailureWords(messages);
        this.readings = new ProfileReadings(workspace, runner, messages.text("task.networks"), this::calledOff);
        this.judging = new TaskSlot(runner);
        workspace.instanceProperty().subscribe(_ -> forget());
        profiles.profiles().addListener((ListChangeListener<ProfileItem>) _ -> readOn());
    }

    /** One line for each profile read so far, in the order of the list of profiles. */
    public ObservableList<PresenceLine> lines() {
        return readOnlyLines;
    }

    /** How far reading got and when, or why there is nothing to read. */
    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** How many profiles hold rows of what changed in the network; empty when none does. */
    public ReadOnlyStringProperty proposalsProperty() {
        return proposals.getReadOnlyProperty();
    }

    /** Reads every profile anew. */
    public void readAgain() {
        held.clear();
        lines.clear();
        readOn();
    }

    /** Reads what was not read yet; called when the page comes to the front. */
    public void show() {
        shown = true;
        readOn();
    }

    /** Stops reading; what was read stays. */
    public void hide() {
        shown = false;
        readings.stop();
    }

    /** Looks for a network; null for none. */
    void of(@Nullable NamedNetwork chosen) {
        network = chosen;
        judge();
    }

    /** Remembers how a network was before a change, until the change was dealt with. */
    void changed(NamedNetwork old, NamedNetwork now) {
        var oldest = before.remove(old.name());
        var first = oldest == null ? old : oldest;
        if (!Set.copyOf(first.ranges()).equals(Set.copyOf(now.ranges()))) {
            before.put(now.name(), first);
        }
    }

    /** Forgets what was proposed for the network. */
    public void dismissProposals() {
        if (network != null) {
            before.remove(network.name());
            judge();
        }
    }

    /** Takes over a profile that was read elsewhere in the window. */
    public void read(OpenProfile open) {
        profiles.everyProfile().stream().filter(item -> item.ref().equals(open.ref())).findFirst()
                .ifPresent(item -> {
                    held.put(open.ref(), new Held(item, open.profile()));
                    judge();
                });
    }

    private void calledOff() {
        status.set(messages.text("networks.cancelled", held.size(), profiles.everyProfile().size()));
    }

    private void forget() {
        readings.stop();
        held.clear();
        lines.clear();
        status.set("");
    }

    private void readOn() {
        if (!shown) {
            return;
        }
        var all = profiles.everyProfile();
        if (workspace.connectionProperty().get() == null || all.isEmpty()) {
            status.set(messages.text("networks.not.connected"));
            return;
        }
        var missing = all.stream().filter(item -> !held.containsKey(item.ref())).toList();
        readings.read(missing, this::held, this::add,
                () -> status.set(messages.plural("networks.read", all.size(), UTC.format(clock.instant()))));
    }

    /** Once more what could not be read. */
    private void readMissing() {
        held.values().removeIf(one -> one.failure() != null);
        readOn();
    }

    private Held held(ProfileItem item, ProfileReading reading) {
        return switch (reading.reply()) {
            case Reply.Answer<AuthenticationProfile>(var profile, var _) -> new Held(item, profile);
            case Reply.Failure<AuthenticationProfile>(var failure) -> new Held(item, failure);
        };
    }

    private void add(Held read) {
        var all = profiles.everyProfile();
        if (all.contains(read.item())) {
            held.put(read.item().ref(), read);
            var failure = read.failure();
            if (failure != null) {
                workspace.interrupted(failure, this::readMissing);
            }
            status.set(messages.text("networks.progress", held.size(), all.size()));
            judge();
        }
    }

    private void judge() {
        var chosen = network;
        if (chosen == null) {
            judging.cancel();
            show(List.of());
            return;
        }
        var old = before.get(chosen.name());
        var order = profiles.everyProfile();
        var known = order.stream().flatMap(item -> Stream.ofNullable(held.get(item.ref()))).toList();
        judging.run(messages.text("task.networks"), () -> known.stream().map(one -> line(one, chosen, old)).toList(),
                this::show, PresenceViewModel::broken);
    }

    private void show(List<PresenceLine> judged) {
        lines.setAll(judged);
        var count = judged.stream().filter(line -> !line.updates().isEmpty()).count();
        proposals.set(count == 0 ? "" : messages.plural("networks.proposals", count));
    }

    private PresenceLine line(Held one, NamedNetwork chosen, @Nullable NamedNetwork old) {
        var profile = one.profile();
        var failure = one.failure();
        return profile == null || failure != null
                ? words.notRead(one.item(), failure == null ? "" : failures.title(failure))
                : words.line(one.item(), profile.toDraft(), chosen, old);
    }

    private static void broken(Throwable failure) {
        throw new IllegalStateException("A network could not be looked for", failure);
    }

    /** A profile as read; null when it could not be, and why. */
    private record Held(ProfileItem item, @Nullable AuthenticationProfile profile, @Nullable GatewayFailure failure) {
        Held(ProfileItem item, AuthenticationProfile profile) {
            this(item, profile, null);
        }

        Held(ProfileItem item, GatewayFailure failure) {
            this(item, null, failure);
        }
    }
}
