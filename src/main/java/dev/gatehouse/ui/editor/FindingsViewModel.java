package dev.gatehouse.ui.editor;

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

import dev.gatehouse.domain.finding.ControlCheck;
import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.domain.finding.Finding;
import dev.gatehouse.domain.profile.ProfileField;
import dev.gatehouse.ui.common.FindingWords;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.TaskSlot;

/** The findings about the draft, worst first, and where each of them leads. */
public final class FindingsViewModel {
    private final DraftModel model;
    private final Messages messages;
    private final FindingWords words;
    private final TaskSlot wording;
    private final Map<ProfileField, ReadOnlyStringWrapper> errors = new EnumMap<>(ProfileField.class);
    private final ObservableList<FindingItem> items = FXCollections.observableArrayList();
    private final ObservableList<FindingItem> readOnlyItems = FXCollections.unmodifiableObservableList(items);
    private final ReadOnlyStringWrapper heading = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Finding.@Nullable Target> goal = new ReadOnlyObjectWrapper<>();

    /** Shows the findings about what is open in {@code model}. */
    public FindingsViewModel(DraftModel model, TaskRunner runner, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.words = new FindingWords(messages);
        this.wording = new TaskSlot(runner);
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

    /**
     * Removes the row a finding is about, where that changes nobody's access; one undoable step. A finding about an
     * earlier state of the draft removes nothing: the row may matter by now.
     */
    public void fix(FindingItem item) {
        if (item.isFixable() && isCurrent(item)
                && item.finding().get().target() instanceof Finding.Target.Row(var list, var row)) {
            var text = item.finding().get().arguments().getFirst();
            model.apply(messages.text("edit.row.remove", text), draft -> {
                var rows = new ArrayList<>(draft.rows(list));
                if (row < rows.size() && rows.get(row).equals(text)) {
                    rows.remove(row);
                }
                return draft.withRows(list, rows);
            });
        }
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
        wording.run("word findings", () -> items(analysis), this::show, failure -> {
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
                .count()));
    }

    private List<FindingItem> items(DraftAnalysis analysis) {
        var shown = new ArrayList<FindingItem>();
        analysis.findings().forEach(finding -> shown.add(new FindingItem(tone(finding),
                words.severity(finding.severity()), words.title(finding), words.detail(finding),
                Optional.of(finding))));
        shown.add(control(analysis.pciIdle()));
        return shown;
    }

    private FindingItem control(ControlCheck check) {
        var tone = check.verdict() == ControlCheck.Verdict.PASS ? FindingItem.Tone.MET : FindingItem.Tone.OPEN;
        return new FindingItem(tone, messages.text("verdict." + check.verdict()), words.title(check),
                words.detail(check), Optional.empty());
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
