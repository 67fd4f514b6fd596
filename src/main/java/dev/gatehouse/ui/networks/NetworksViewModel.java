package dev.gatehouse.ui.networks;

import java.util.ArrayList;
import java.util.Optional;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.local.NamedNetwork;
import dev.gatehouse.domain.local.NamedNetworks;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.connection.Workspace;
import dev.gatehouse.ui.editor.DraftModel;
import dev.gatehouse.ui.local.Kept;
import dev.gatehouse.ui.local.LocalValues;
import dev.gatehouse.ui.profiles.ProfilesViewModel;

/** The networks people have given names to: the list, the one that is chosen, and what can be done with it. */
public final class NetworksViewModel {
    private static final int SHOWN_NAME = 60;

    private final Kept<NamedNetworks> networks;
    private final Messages messages;
    private final Parts parts;
    private final ObservableList<NetworkItem> items = FXCollections.observableArrayList();
    private final ObservableList<NetworkItem> readOnlyItems = FXCollections.unmodifiableObservableList(items);
    private final ReadOnlyStringWrapper selected = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper undoable = new ReadOnlyBooleanWrapper();
    private boolean adding;
    private @Nullable Deleted deleted;

    /** Shows the networks that are kept and where they are used. */
    public NetworksViewModel(LocalValues local, Around around, TaskRunner runner, Messages messages) {
        this.networks = local.networks();
        this.messages = messages;
        this.parts = new Parts(new NetworkFormViewModel(networks, runner, messages),
                new PresenceViewModel(around.workspace(), around.profiles(), runner, local.clock(), messages),
                new InsertionViewModel(around.model(), around.profiles(), messages));
        around.model().openProperty().subscribe(open -> {
            if (open != null) {
                parts.presence().read(open);
            }
        });
        parts.form().onChange(this::fill);
        parts.form().onSave(this::saved);
        networks.valueProperty().subscribe(_ -> kept());
    }

    /** The networks, and the one being added if there is one. */
    public ObservableList<NetworkItem> items() {
        return readOnlyItems;
    }

    /** The name of the network that is shown; empty for the one being added. */
    public ReadOnlyStringProperty selectedProperty() {
        return selected.getReadOnlyProperty();
    }

    /** Whether there is a network to show. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** What was just done; empty when there is nothing to say. */
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** Whether what was just done can be taken back. */
    public ReadOnlyBooleanProperty undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /** The parts of the page. */
    public Parts parts() {
        return parts;
    }

    /** Begins a new network; nothing is kept before it is saved. */
    public void add() {
        adding = true;
        show("");
        fill();
    }

    /** Shows a network. */
    public void select(String name) {
        if (!name.equals(selected.get()) || !open.get()) {
            show(name);
        }
    }

    /** Puts the fields back to what is kept; a network that was being added is gone. */
    public void revert() {
        parts.form().revert();
        if (selected.get().isEmpty()) {
            adding = false;
            showFirst();
            fill();
        }
    }

    /** Deletes the network that is shown; it can be brought back. */
    public void delete() {
        var name = selected.get();
        if (name.isEmpty()) {
            revert();
            return;
        }
        var all = networks.get().all();
        networks.get().find(name).ifPresent(network -> {
            var place = all.indexOf(network);
            parts.form().forget(name);
            networks.update(now -> now.without(name));
            deleted = new Deleted(network, place);
            say(messages.text("networks.deleted", shown(name)), true);
        });
    }

    /** Brings the network that was deleted last back to its place. */
    public void undoDelete() {
        var gone = deleted;
        if (gone != null) {
            networks.update(all -> all.at(gone.place(), gone.network()));
            dismiss();
            show(gone.network().name());
        }
    }

    /** Puts the notice away. */
    public void dismiss() {
        deleted = null;
        say("", false);
    }

    /** Says what was done. */
    void say(String words) {
        deleted = null;
        say(words, false);
    }

    private void say(String words, boolean canUndo) {
        notice.set(words);
        undoable.set(canUndo);
    }

    private void saved(Optional<NamedNetwork> before, NamedNetwork network) {
        if (before.isEmpty()) {
            adding = false;
        }
        before.ifPresent(old -> parts.presence().changed(old, network));
        say(messages.text("networks.saved", shown(network.name())));
        show(network.name());
        fill();
    }

    private void kept() {
        fill();
        var name = selected.get();
        if (!adding && networks.get().find(name).isEmpty()) {
            showFirst();
        } else {
            parts.form().refresh();
        }
    }

    private void showFirst() {
        show(networks.get().all().stream().findFirst().map(NamedNetwork::name).orElse(""));
    }

    private void show(String name) {
        selected.set(name);
        open.set(!name.isEmpty() || adding);
        parts.form().choose(name);
        var network = networks.get().find(name).orElse(null);
        parts.presence().of(network);
        parts.insertion().of(network);
    }

    private void fill() {
        var next = new ArrayList<NetworkItem>();
        networks.get().all().forEach(network -> next.add(item(network)));
        if (adding) {
            next.add(new NetworkItem("", messages.text("networks.new"), messages.text("networks.unsaved"), false,
                    true));
        }
        if (!items.equals(next)) {
            items.setAll(next);
        }
    }

    private NetworkItem item(NamedNetwork network) {
        var edited = parts.form().isUnsaved(network.name());
        return new NetworkItem(network.name(), shown(network.name()),
                messages.plural("networks.ranges", network.ranges().size()), network.mustKeep(), edited);
    }

    private static String shown(String name) {
        return VisibleText.capped(name, SHOWN_NAME);
    }

    /** What the page looks at in the rest of the window. */
    public record Around(Workspace workspace, ProfilesViewModel profiles, DraftModel model) {}

    /** The parts of the page. */
    public record Parts(NetworkFormViewModel form, PresenceViewModel presence, InsertionViewModel insertion) {}

    /** A network that was deleted, and where it stood. */
    private record Deleted(NamedNetwork network, int place) {}
}
