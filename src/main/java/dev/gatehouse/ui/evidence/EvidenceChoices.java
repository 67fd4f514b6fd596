package dev.gatehouse.ui.evidence;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import dev.gatehouse.domain.baseline.Baseline;
import dev.gatehouse.domain.baseline.Rule;
import dev.gatehouse.domain.baseline.ShippedBaselines;
import dev.gatehouse.domain.fleet.SnapshotHead;
import dev.gatehouse.domain.local.Language;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.InstanceSummary;
import dev.gatehouse.domain.port.LocalStoreException;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.port.SnapshotStore;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.FailureWords;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.RunningTask;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.TaskSlot;
import dev.gatehouse.ui.connection.Workspace;
import dev.gatehouse.ui.evidence.EvidenceViewModel.Around;

/** What goes into the pack: instances of what is open, a snapshot to compare with, audit controls. */
final class EvidenceChoices {
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final Workspace workspace;
    private final ObservableValue<List<Baseline>> own;
    private final SnapshotStore snapshots;
    private final Messages messages;
    private final TaskSlot listing;
    private final TaskSlot shelf;
    private final ObservableList<Ticked<InstanceSummary>> instances = FXCollections.observableArrayList();
    private final ObservableList<SnapshotPick> picks = FXCollections.observableArrayList();
    private final ObjectProperty<SnapshotPick> pick;
    private final ObservableList<Ticked<Rule>> rules = FXCollections.observableArrayList();
    private final BooleanProperty changes = new SimpleBooleanProperty();
    private final ObjectProperty<Language> language;
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");

    EvidenceChoices(Workspace workspace, Around around, TaskRunner runner, Messages messages) {
        this.own = around.own();
        this.workspace = workspace;
        this.snapshots = around.snapshots();
        this.messages = messages;
        this.listing = new TaskSlot(runner);
        this.shelf = new TaskSlot(runner);
        var packs = around.local().packs();
        language = new SimpleObjectProperty<>(packs.get().language());
        packs.valueProperty().subscribe(known -> language.set(known.language()));
        language.subscribe((_, chosen) -> packs.update(known -> known.in(chosen)));
        rules.setAll(ticked());
        picks.setAll(none());
        pick = new SimpleObjectProperty<>(picks.getFirst());
    }

    private SnapshotPick none() {
        return new SnapshotPick(Optional.empty(), messages.text("evidence.snapshot.none"));
    }

    ObservableList<Ticked<InstanceSummary>> instances() {
        return instances;
    }

    ObservableList<SnapshotPick> picks() {
        return picks;
    }

    ObjectProperty<SnapshotPick> pickProperty() {
        return pick;
    }

    ObservableList<Ticked<Rule>> rules() {
        return rules;
    }

    /** Whether CloudTrail is asked who changed each profile. */
    BooleanProperty changesProperty() {
        return changes;
    }

    /**
     * The language of those who read the pack: not the one of whoever makes it, so English until one is chosen,
     * and the one chosen last from then on.
     */
    ObjectProperty<Language> languageProperty() {
        return language;
    }

    /** Shipped rules and those of one's own baselines; what was not ticked before stays so. */
    private List<Ticked<Rule>> ticked() {
        var off = rules.stream().filter(rule -> !rule.chosen().get()).map(rule -> rule.value().id()).toList();
        return Stream.concat(ShippedBaselines.all().stream(),
                own.getValue().stream())
                .flatMap(baseline -> baseline.rules().stream())
                .map(rule -> new Ticked<>(rule, VisibleText.capped(rule.reference(), 120),
                        !off.contains(rule.id())))
                .toList();
    }

    /** Why there is nothing to choose from; empty when there is. */
    ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** The rules that were ticked. */
    List<Rule> chosenRules() {
        return rules.stream().filter(rule -> rule.chosen().get()).map(Ticked::value).toList();
    }

    /** The instances that were ticked, or those that were not. */
    List<InstanceSummary> instances(boolean chosen) {
        return instances.stream().filter(one -> one.chosen().get() == chosen).map(Ticked::value).toList();
    }

    /** Ticks every active instance, or none. */
    void chooseAll(boolean chosen) {
        instances.forEach(one -> one.chosen().set(chosen && one.value().isActive()));
    }

    /** Forgets what was listed. */
    void clear() {
        listing.cancel();
        instances.clear();
    }

    /** Looks what there is to choose from. */
    void load() {
        rules.setAll(ticked());
        var open = workspace.connectionProperty().get();
        instances.clear();
        if (open == null) {
            notice.set(messages.text("evidence.nothing.open"));
            return;
        }
        notice.set(messages.text("evidence.listing"));
        listing.run(new RunningTask(messages.text("task.evidence.list"), this::calledOff),
                () -> open.gateway().instances(), this::listed, failure -> {
                    throw new IllegalStateException("The instances could not be listed", failure);
                });
        shelf.run(messages.text("task.evidence.list"), () -> snapshots.list().heads(), this::shelved, failure -> {
            if (!(failure instanceof LocalStoreException)) {
                throw new IllegalStateException("The snapshots could not be listed", failure);
            }
            shelved(List.of());
        });
    }

    private void calledOff() {
        listing.cancel();
        notice.set(messages.text("cancelled"));
    }

    /** Where AWS does not list instances, the one that was asked for by its id is all there is. */
    private void listed(Reply<List<InstanceSummary>> reply) {
        var looked = Optional.ofNullable(workspace.instanceProperty().get());
        var found = new ArrayList<>(reply.answer().orElseGet(() -> looked.map(List::of).orElse(List.of())));
        instances.setAll(found.stream()
                .map(one -> new Ticked<>(one, label(one), one.isActive() && (looked.isEmpty()
                        || found.size() == 1 || looked.get().id().equals(one.id()))))
                .toList());
        notice.set(reply instanceof Reply.Failure<List<InstanceSummary>>(GatewayFailure failure) && found.isEmpty()
                ? new FailureWords(messages).title(failure)
                : "");
    }

    private String label(InstanceSummary one) {
        var name = VisibleText.capped(one.label(), 80);
        return one.isActive()
                ? name
                : messages.text("evidence.inactive", name,
                        one.status() == null ? messages.text("not.reported") : VisibleText.of(one.status()));
    }

    private void shelved(List<SnapshotHead> heads) {
        var before = pick.get();
        picks.setAll(none());
        heads.stream().map(head -> new SnapshotPick(Optional.of(head.id()), label(head))).forEach(picks::add);
        pick.set(picks.contains(before) ? before : picks.getFirst());
    }

    private String label(SnapshotHead head) {
        var name = head.name().isBlank()
                ? UTC.format(head.taken())
                : messages.text("evidence.snapshot", VisibleText.capped(head.name(), 60), UTC.format(head.taken()));
        return head.approval().isPresent() ? messages.text("evidence.snapshot.approved", name) : name;
    }
}
