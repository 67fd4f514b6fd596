package dev.gatehouse.ui.editor;

import java.util.List;

import javafx.beans.property.ReadOnlyLongProperty;
import javafx.beans.property.ReadOnlyLongWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.domain.finding.Fix;
import dev.gatehouse.domain.local.NamedNetwork;
import dev.gatehouse.domain.local.NamedNetworks;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.local.Kept;

/** The networks that must be kept and what becomes of them under the draft, beside the form. */
public final class KnownViewModel {
    private final DraftModel model;
    private final Kept<NamedNetworks> networks;
    private final Mending mending;
    private final Messages messages;
    private final KnownWords words;
    private final ObservableList<KnownItem> items = FXCollections.observableArrayList();
    private final ObservableList<KnownItem> readOnlyItems = FXCollections.unmodifiableObservableList(items);
    private final ObservableList<String> choices = FXCollections.observableArrayList();
    private final ObservableList<String> readOnlyChoices = FXCollections.unmodifiableObservableList(choices);
    private final ReadOnlyStringWrapper heading = new ReadOnlyStringWrapper("");
    private final ReadOnlyLongWrapper refused = new ReadOnlyLongWrapper();

    /** Shows what becomes of them under what is open in {@code model}; {@code mending} does the remedies. */
    KnownViewModel(DraftModel model, Kept<NamedNetworks> networks, Mending mending, Messages messages) {
        this.model = model;
        this.networks = networks;
        this.mending = mending;
        this.messages = messages;
        this.words = new KnownWords(messages);
        model.analysisProperty().subscribe(this::show);
        networks.valueProperty().subscribe(this::offer);
    }

    /** Those that are shut out first. */
    public ObservableList<KnownItem> items() {
        return readOnlyItems;
    }

    /** The names of the networks that have a name but are not watched here yet, in their own order. */
    public ObservableList<String> choices() {
        return readOnlyChoices;
    }

    /** Watches a network from now on: a change that would shut it out is told before it is sent. */
    public void watch(String name) {
        mustKeep(name, true);
    }

    /** Does not watch a network any longer; it keeps its name and its ranges. */
    public void release(KnownItem item) {
        mustKeep(item.network().name(), false);
    }

    private void mustKeep(String name, boolean kept) {
        networks.update(all -> all.find(name)
                .map(network -> all.with(new NamedNetwork(name, network.ranges(), kept))).orElse(all));
    }

    private void offer(NamedNetworks all) {
        var names = all.all().stream().filter(network -> !network.mustKeep() && !network.ranges().isEmpty())
                .map(NamedNetwork::name).toList();
        if (!names.equals(choices)) {
            choices.setAll(names);
        }
    }

    /** How many there are and how many would be shut out, in words. */
    public ReadOnlyStringProperty headingProperty() {
        return heading.getReadOnlyProperty();
    }

    /** How many of them the draft would shut out, wholly or in part. */
    public ReadOnlyLongProperty refusedProperty() {
        return refused.getReadOnlyProperty();
    }

    /** Lets a network in again by one undoable step; nothing while the draft has moved on. */
    public void remedy(KnownItem item, Fix fix) {
        model.currentAnalysis().filter(now -> words.items(now).contains(item))
                .ifPresent(now -> mending.mend(now, fix));
    }

    private void show(@Nullable DraftAnalysis analysis) {
        var found = analysis == null ? List.<KnownItem>of() : words.items(analysis);
        if (!found.equals(items)) {
            items.setAll(found);
        }
        refused.set(found.stream().filter(item -> !item.kept()).count());
        heading.set(refused.get() == 0
                ? messages.plural("known.heading", found.size())
                : messages.plural("known.heading.refused", found.size(), refused.get()));
    }
}
