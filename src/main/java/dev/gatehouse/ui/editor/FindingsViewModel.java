package dev.gatehouse.ui.editor;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.address.AddressSet;
import dev.gatehouse.domain.finding.Acceptance;
import dev.gatehouse.domain.finding.Acceptances;
import dev.gatehouse.domain.finding.ControlCheck;
import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.domain.finding.Finding;
import dev.gatehouse.domain.finding.Fix;
import dev.gatehouse.domain.profile.ProfileDraft;
import dev.gatehouse.domain.profile.ProfileField;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.ui.common.AccessWords;
import dev.gatehouse.ui.common.FindingWords;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.TaskSlot;
import dev.gatehouse.ui.common.VisibleText;
import dev.gatehouse.ui.local.Kept;
import dev.gatehouse.ui.local.LocalValues;

/** The findings about the draft, worst first, and where each of them leads. */
public final class FindingsViewModel {
    private final DraftModel model;
    private final Messages messages;
    private final FindingWords words;
    private final Kept<Acceptances> acceptances;
    private final InstantSource clock;
    private final AccessWords access;
    private final TaskSlot wording;
    private final TaskSlot proving;
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<@Nullable FindingItem> accepting = new ReadOnlyObjectWrapper<>();
    private final Map<ProfileField, ReadOnlyStringWrapper> errors = new EnumMap<>(ProfileField.class);
    private final ObservableList<FindingItem> items = FXCollections.observableArrayList();
    private final ObservableList<FindingItem> readOnlyItems = FXCollections.unmodifiableObservableList(items);
    private final ReadOnlyStringWrapper heading = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Finding.@Nullable Target> goal = new ReadOnlyObjectWrapper<>();

    /** Shows the findings about what is open in {@code model}. */
    public FindingsViewModel(DraftModel model, LocalValues local, TaskRunner runner, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.words = new FindingWords(messages);
        this.access = new AccessWords(messages);
        this.acceptances = local.acceptances();
        this.clock = local.clock();
        this.wording = new TaskSlot(runner);
        this.proving = new TaskSlot(runner);
        acceptances.valueProperty().subscribe(_ -> show(model.analysisProperty().get()));
        model.openProperty().subscribe(_ -> {
            notice.set("");
            accepting.set(null);
        });
        model.analysisProperty().subscribe(this::show);
    }

    /** The findings, worst first, then the control checks. */
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
        var texts = String.join(", ", fix.newTexts());
        return messages.text("findings.fix." + fix.kind(), VisibleText.capped(texts, 40));
    }

    /**
     * Mends what a finding is about by one undoable step. A finding about an earlier state of the draft changes
     * nothing: the row may matter by now. A fix that is to leave everybody's access as it is is compared with it first.
     */
    public void fix(FindingItem item, Fix fix) {
        var analysis = model.currentAnalysis();
        if (analysis.isEmpty() || !isCurrent(item)) {
            return;
        }
        var before = analysis.get();
        proving.run(messages.text("task.prove"), () -> Proven.of(before, fix), proven -> apply(proven, fix),
                failure -> {
                    throw new IllegalStateException("A fix could not be tried", failure);
                });
    }

    private void apply(Proven proven, Fix fix) {
        if (!proven.before().equals(model.draftProperty().get())
                || (fix.isNeutral() && !proven.left().equals(proven.effective()))) {
            return;
        }
        model.apply(step(fix), fix::applyTo);
        notice.set(proven.left().equals(proven.effective())
                ? messages.text("findings.proof", access.count(proven.effective()))
                : messages.text("findings.changed", access.count(proven.left()), access.count(proven.effective())));
    }

    private String step(Fix fix) {
        var text = fix.kind() == Fix.Kind.REMOVE_ROW
                && fix.edits().getFirst() instanceof Fix.RowEdit.Remove(var _, var gone)
                        ? gone
                        : String.join(", ", fix.newTexts());
        return messages.text("edit.fix." + fix.kind(), VisibleText.capped(text, 40));
    }

    /** A fix tried on a draft, away from the window. */
    private record Proven(ProfileDraft before, AddressSet left, AddressSet effective) {
        static Proven of(DraftAnalysis analysis, Fix fix) {
            return new Proven(analysis.draft(), analysis.access().draft().effective(),
                    fix.applyTo(analysis.draft()).rules().effective());
        }
    }

    /** What the last fix did to who may sign in; empty before the first. */
    public ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
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
        var open = model.openProperty().get();
        var accepted = acceptances.get();
        wording.run("word findings", () -> items(analysis, open == null ? null : open.ref(), accepted), this::show,
                failure -> {
                    throw new IllegalStateException("Findings could not be shown", failure);
                });
    }

    private void show(List<FindingItem> found) {
        items.setAll(found);
        for (var field : ProfileField.values()) {
            var target = Optional.of(new Finding.Target.Field(field));
            error(field).set(found.stream().filter(item -> item.tone() == FindingItem.Tone.ERROR)
                    .filter(item -> item.finding().map(Finding::target).equals(target)).map(FindingItem::detail)
                    .findFirst().orElse(""));
        }
        heading.set(messages.plural("findings.heading", found.stream().filter(item -> item.finding().isPresent())
                .filter(item -> item.accepted().isEmpty()).count()));
    }

    /** Accepted findings stand last: they were looked at. */
    private List<FindingItem> items(DraftAnalysis analysis, @Nullable ProfileRef ref, Acceptances accepted) {
        var open = new ArrayList<FindingItem>();
        var settled = new ArrayList<FindingItem>();
        for (var finding : analysis.findings()) {
            var acceptance = ref == null || !finding.isAcceptable()
                    ? Optional.<Acceptance>empty()
                    : accepted.of(ref, finding, analysis.draft());
            (acceptance.isPresent() ? settled : open).add(item(finding, acceptance));
        }
        open.add(control(analysis.pciIdle()));
        open.addAll(settled);
        return open;
    }

    private FindingItem item(Finding finding, Optional<Acceptance> acceptance) {
        return acceptance.isPresent()
                ? new FindingItem(FindingItem.Tone.ACCEPTED, messages.text("findings.accepted"), words.title(finding),
                        messages.text("findings.accepted.detail", VisibleText.capped(acceptance.get().reason(), 300)),
                        Optional.of(finding), acceptance)
                : new FindingItem(tone(finding), words.severity(finding.severity()), words.title(finding),
                        words.detail(finding), Optional.of(finding), acceptance);
    }

    private FindingItem control(ControlCheck check) {
        var tone = check.verdict() == ControlCheck.Verdict.PASS ? FindingItem.Tone.MET : FindingItem.Tone.OPEN;
        return new FindingItem(tone, messages.text("verdict." + check.verdict()), words.title(check),
                words.detail(check), Optional.empty(), Optional.empty());
    }

    private static FindingItem.Tone tone(Finding finding) {
        return switch (finding.severity()) {
            case ERROR -> FindingItem.Tone.ERROR;
            case SECURITY -> FindingItem.Tone.SECURITY;
            case WARNING -> FindingItem.Tone.WARNING;
            case SUGGESTION -> FindingItem.Tone.SUGGESTION;
        };
    }
}
