package dev.gatehouse.ui.networks;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

import dev.gatehouse.domain.local.NamedNetwork;
import dev.gatehouse.domain.local.NamedNetworks;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.TaskSlot;
import dev.gatehouse.ui.local.Kept;

/**
 * The network that is chosen, to be changed. What was typed about one network waits while one looks at another; nothing
 * is kept before {@link #save}.
 */
public final class NetworkFormViewModel {
    /** The longest name that is kept. */
    static final int LONGEST_NAME = 100;

    private final Kept<NamedNetworks> networks;
    private final Messages messages;
    private final TaskSlot reading;
    private final TaskSlot saving;
    private final Map<String, Typed> unsaved = new HashMap<>();
    private final StringProperty name = new SimpleStringProperty("");
    private final StringProperty ranges = new SimpleStringProperty("");
    private final BooleanProperty mustKeep = new SimpleBooleanProperty();
    private final ReadOnlyStringWrapper nameError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper rangesError = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper edited = new ReadOnlyBooleanWrapper();
    private String chosen = "";
    private boolean filling;
    private boolean tried;
    private Runnable changed = () -> {};
    private Saved saved = (_, _) -> {};

    NetworkFormViewModel(Kept<NamedNetworks> networks, TaskRunner runner, Messages messages) {
        this.networks = networks;
        this.messages = messages;
        this.reading = new TaskSlot(runner);
        this.saving = new TaskSlot(runner);
        name.addListener((_, _, _) -> typed());
        ranges.addListener((_, _, _) -> typed());
        mustKeep.addListener((_, _, _) -> typed());
    }

    /** What people call it. */
    public StringProperty nameProperty() {
        return name;
    }

    /** Its ranges, as typed or pasted. */
    public StringProperty rangesProperty() {
        return ranges;
    }

    /** Whether a change that would refuse one of its addresses deserves an alarm. */
    public BooleanProperty mustKeepProperty() {
        return mustKeep;
    }

    /** What is wrong with the name, once saving was tried; empty when nothing is. */
    public ReadOnlyStringProperty nameErrorProperty() {
        return nameError.getReadOnlyProperty();
    }

    /** What is wrong with the ranges, line by line; empty when nothing is. */
    public ReadOnlyStringProperty rangesErrorProperty() {
        return rangesError.getReadOnlyProperty();
    }

    /** How the ranges were understood. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** Whether something differs from what is kept. */
    public ReadOnlyBooleanProperty editedProperty() {
        return edited.getReadOnlyProperty();
    }

    /** Keeps the network as typed; where something is wrong with it, says so and keeps nothing. */
    public void save() {
        tried = true;
        var text = ranges.get();
        saving.run(messages.text("task.networks.read"), () -> RangesText.of(text, messages), this::save,
                NetworkFormViewModel::broken);
    }

    private void save(RangesText read) {
        show(read);
        nameError.set(wrongName());
        if (nameError.get().isEmpty() && read.error().isEmpty()) {
            var before = chosen;
            var old = networks.get().find(before);
            var network = new NamedNetwork(name.get().strip(), read.ranges(), mustKeep.get());
            unsaved.remove(before);
            networks.update(all -> before.isEmpty() ? all.with(network) : all.replacing(before, network));
            choose(network.name());
            saved.saved(old, network);
        }
    }

    /** Puts the fields back to what is kept. */
    public void revert() {
        unsaved.remove(chosen);
        choose(chosen);
        changed.run();
    }

    /** Shows a network; the empty name is one that is not kept yet. */
    void choose(String network) {
        chosen = network;
        tried = false;
        nameError.set("");
        fill(unsaved.getOrDefault(network, kept()));
    }

    /** Whether something typed about this network is not kept yet. */
    boolean isUnsaved(String network) {
        return unsaved.containsKey(network);
    }

    /** Forgets what was typed about a network. */
    void forget(String network) {
        unsaved.remove(network);
    }

    /** Shows again what is kept, unless something was typed. */
    void refresh() {
        if (!isUnsaved(chosen)) {
            fill(kept());
        }
    }

    void onChange(Runnable action) {
        changed = action;
    }

    void onSave(Saved action) {
        saved = action;
    }

    private Typed kept() {
        return networks.get().find(chosen).map(Typed::of).orElse(Typed.NOTHING);
    }

    private void fill(Typed typed) {
        filling = true;
        name.set(typed.name());
        ranges.set(typed.ranges());
        mustKeep.set(typed.mustKeep());
        filling = false;
        edited.set(!typed.says(kept()));
        read();
    }

    private void typed() {
        if (filling) {
            return;
        }
        var now = new Typed(name.get(), ranges.get(), mustKeep.get());
        var differs = !now.says(kept());
        if (differs) {
            unsaved.put(chosen, now);
        } else {
            unsaved.remove(chosen);
        }
        edited.set(differs);
        if (tried) {
            nameError.set(wrongName());
        }
        read();
        changed.run();
    }

    private void read() {
        var text = ranges.get();
        if (text.isBlank()) {
            reading.cancel();
            rangesError.set("");
            summary.set("");
            return;
        }
        reading.run(messages.text("task.networks.read"), () -> RangesText.of(text, messages), this::show,
                NetworkFormViewModel::broken);
    }

    private void show(RangesText read) {
        rangesError.set(read.error());
        summary.set(ranges.get().isBlank() ? "" : read.summary());
    }

    private static void broken(Throwable failure) {
        throw new IllegalStateException("The ranges of a network could not be read", failure);
    }

    private String wrongName() {
        var typed = name.get().strip();
        if (typed.isEmpty()) {
            return messages.text("networks.name.empty");
        }
        if (typed.length() > LONGEST_NAME) {
            return messages.text("networks.name.long", typed.length(), LONGEST_NAME);
        }
        return !typed.equals(chosen) && networks.get().find(typed).isPresent()
                ? messages.text("networks.name.taken")
                : "";
    }

    /** Told of a network that was saved. */
    interface Saved {
        /** The network as it was kept before, empty for a new one, and as it is kept now. */
        void saved(Optional<NamedNetwork> before, NamedNetwork now);
    }

    /** What stands in the fields. */
    private record Typed(String name, String ranges, boolean mustKeep) {
        static final Typed NOTHING = new Typed("", "", false);

        static Typed of(NamedNetwork network) {
            return new Typed(network.name(), RangesText.text(network.ranges()), network.mustKeep());
        }

        /** As equals, which the Java virtual machine would make anew at every start. */
        boolean says(Typed other) {
            return mustKeep == other.mustKeep && name.equals(other.name) && ranges.equals(other.ranges);
        }
    }
}
