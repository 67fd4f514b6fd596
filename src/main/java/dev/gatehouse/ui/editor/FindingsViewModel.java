package dev.gatehouse.ui.editor;

import java.time.InstantSource;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.baseline.Baseline;
import dev.gatehouse.domain.finding.Acceptance;
import dev.gatehouse.domain.finding.Acceptances;
import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.domain.finding.Finding;
import dev.gatehouse.domain.finding.Fix;
import dev.gatehouse.domain.finding.RollOuts;
import dev.gatehouse.domain.profile.ProfileField;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.TaskSlot;
import dev.gatehouse.ui.local.Kept;
import dev.gatehouse.ui.local.LocalValues;

/** The findings about the draft, worst first, and where each of them leads. */
public final class FindingsViewModel {
    private final DraftModel model;
    private final Messages messages;
    private final FindingItems items;
    private final Kept<Acceptances> acceptances;
    private final InstantSource clock;
    private final Kept<RollOuts> rollOuts;
    private final ObservableValue<List<Baseline>> baselines;
    private final Mending mending;
    private final TaskSlot wording;
    private final ReadOnlyObjectWrapper<@Nullable FindingItem> accepting = new ReadOnlyObjectWrapper<>();
    private final Map<ProfileField, ReadOnlyStringWrapper> errors = new EnumMap<>(ProfileField.class);
    private final ObservableList<FindingItem> shown = FXCollections.observableArrayList();
    private final ObservableList<FindingItem> readOnlyItems = FXCollections.unmodifiableObservableList(shown);
    private final ReadOnlyStringWrapper heading = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Finding.@Nullable Target> goal = new ReadOnlyObjectWrapper<>();

    /** Shows the findings about what is open in {@code model}; {@code mending} does their fixes. */
    FindingsViewModel(DraftModel model, Mending mending, Beside beside, TaskRunner runner, Messages messages) {
        this.model = model;
        this.mending = mending;
        this.messages = messages;
        this.items = new FindingItems(messages);
        this.acceptances = beside.local().acceptances();
        this.rollOuts = beside.local().rollOuts();
        this.clock = beside.local().clock();
        this.baselines = beside.baselines();
        this.wording = new TaskSlot(runner);
        acceptances.valueProperty().subscribe(_ -> show(model.analysisProperty().get()));
        rollOuts.valueProperty().subscribe(_ -> show(model.analysisProperty().get()));
        baselines.subscribe(_ -> show(model.analysisProperty().get()));
        model.openProperty().subscribe(_ -> accepting.set(null));
        model.analysisProperty().subscribe(this::show);
    }

    /** The findings, worst first, then the rules of one's own that are not met, then PCI DSS 8.2.8. */
    public ObservableList<FindingItem> items() {
        return readOnlyItems;
    }

    /** How many there are, in words. */
    public ReadOnlyStringProperty headingProperty() {
        return heading.getReadOnlyProperty();
    }

    /** Where the form should put the focus next; null when nowhere. */
    public ReadOnlyObjectProperty<Finding.@Nullable Target> goalProperty() {
        return goal.getReadOnlyProperty();
    }

    /** Leads to what a finding is about. */
    public void goTo(FindingItem item) {
        item.finding().ifPresent(finding -> goTo(finding.target()));
    }

    /** Leads to a place in the form, again if need be. */
    public void goTo(Finding.Target target) {
        goal.set(null);
        goal.set(target);
    }

    /** A fix in a few words. */
    public String words(Fix fix) {
        return mending.words(fix);
    }

    /**
     * Mends what a finding is about by one undoable step. A finding about an earlier state of the draft changes
     * nothing: the row may matter by now. A fix that is to leave everybody's access as it is is compared with it first.
     */
    public void fix(FindingItem item, Fix fix) {
        model.currentAnalysis().filter(_ -> isCurrent(item)).ifPresent(now -> mending.mend(now, fix));
    }

    /** What the last fix did to who may sign in; empty before the first. */
    public ReadOnlyStringProperty noticeProperty() {
        return mending.noticeProperty();
    }

    /** The finding for whose acceptance a reason is asked for, null while none is. */
    public ReadOnlyObjectProperty<@Nullable FindingItem> acceptingProperty() {
        return accepting.getReadOnlyProperty();
    }

    /** Asks for the reason why a finding may stay. */
    public void beginAccepting(FindingItem item) {
        if (item.isAcceptable()) {
            accepting.set(item);
        }
    }

    /** Leaves the finding as it is. */
    public void cancelAccepting() {
        accepting.set(null);
    }

    /** Keeps the reason, on this computer; without a word of reason nothing is accepted. */
    public void accept(String reason) {
        var item = accepting.get();
        if (item != null && !reason.isBlank()) {
            accepting.set(null);
            acceptance(item, reason.strip()).ifPresent(one -> acceptances.update(all -> all.with(one)));
        }
    }

    /** Takes an acceptance back. */
    public void withdraw(FindingItem item) {
        item.accepted().ifPresent(one -> acceptances.update(all -> all.without(one)));
    }

    private Optional<Acceptance> acceptance(FindingItem item, String reason) {
        return Optional.ofNullable(model.openProperty().get()).flatMap(open -> model.currentAnalysis()
                .filter(_ -> isCurrent(item)).flatMap(now -> item.finding().map(finding -> new Acceptance(open.ref(),
                        finding.code(), finding.subject(now.draft()), reason, clock.instant()))));
    }

    private boolean isCurrent(FindingItem item) {
        return model.currentAnalysis().filter(now -> now.findings().contains(item.finding().get())).isPresent();
    }

    /** The error to show under a field, empty when there is none. */
    public ReadOnlyStringProperty errorProperty(ProfileField field) {
        return error(field).getReadOnlyProperty();
    }

    private ReadOnlyStringWrapper error(ProfileField field) {
        return errors.computeIfAbsent(field, _ -> new ReadOnlyStringWrapper(""));
    }

    private void show(@Nullable DraftAnalysis analysis) {
        if (analysis == null) {
            wording.cancel();
            show(List.of());
            return;
        }
        var ref = Optional.ofNullable(model.openProperty().get()).map(OpenProfile::ref);
        var settled = new FindingItems.Settled(ref, acceptances.get(), rollOuts.get());
        var own = baselines.getValue();
        var before = List.copyOf(shown);
        wording.run("", () -> items.of(analysis, settled, own, before), this::show,
                failure -> {
                    throw new IllegalStateException("Findings could not be shown", failure);
                });
    }

    private void show(List<FindingItem> found) {
        shown.setAll(found);
        for (var field : ProfileField.values()) {
            var target = Optional.of(new Finding.Target.Field(field));
            error(field).set(found.stream().filter(item -> item.tone() == FindingItem.Tone.ERROR)
                    .filter(item -> item.finding().map(Finding::target).equals(target)).map(FindingItem::detail)
                    .findFirst().orElse(""));
        }
        heading.set(messages.plural("findings.heading", found.stream().filter(item -> item.finding().isPresent())
                .filter(item -> item.accepted().isEmpty()).count()));
    }

    /**
     * What else there is to look at beside the draft.
     *
     * @param local
     *            what is kept on this computer
     * @param baselines
     *            the baselines that are loaded
     */
    record Beside(LocalValues local, ObservableValue<List<Baseline>> baselines) {}
}
