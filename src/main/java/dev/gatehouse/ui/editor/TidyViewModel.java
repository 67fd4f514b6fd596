package dev.gatehouse.ui.editor;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.stream.Collectors;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.address.TidyPlan;
import dev.gatehouse.domain.address.TidyPlan.Operation;
import dev.gatehouse.domain.profile.ProfileDraft;
import dev.gatehouse.ui.common.AccessWords;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.TaskSlot;

/** Fewer rows at unchanged access: what would become of both lists, with the proof, before one step does it. */
public final class TidyViewModel {
    private final DraftModel model;
    private final Messages messages;
    private final AccessWords words;
    private final TaskSlot planning;
    private final Map<Operation, BooleanProperty> operations = new EnumMap<>(Operation.class);
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyObjectWrapper<Preview> preview = new ReadOnlyObjectWrapper<>(Preview.NONE);
    private @Nullable Planned planned;

    /** Closed at first. */
    public TidyViewModel(DraftModel model, TaskRunner runner, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.words = new AccessWords(messages);
        this.planning = new TaskSlot(runner);
        for (var operation : Operation.values()) {
            var chosen = new SimpleBooleanProperty(true);
            chosen.addListener((_, _, _) -> plan());
            operations.put(operation, chosen);
        }
        model.draftProperty().subscribe(_ -> plan());
        model.openProperty().subscribe(_ -> open.set(false));
    }

    /** Whether the preview is shown. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** Whether an operation is part of it. */
    public BooleanProperty chosenProperty(Operation operation) {
        return java.util.Objects.requireNonNull(operations.get(operation));
    }

    /** What would become of the lists. */
    public ReadOnlyObjectProperty<Preview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** Shows the preview, or hides it. */
    public void toggle() {
        open.set(!open.get());
        plan();
    }

    /** Does it as one undoable step and hides the preview; nothing while it is not proven that access stays. */
    public void accept() {
        var ready = planned;
        if (ready != null && ready.draft().equals(model.draftProperty().get()) && ready.plan().keepsAccess()
                && preview.get().changes()) {
            open.set(false);
            model.apply(messages.text("edit.tidy"), draft -> new ProfileDraft(draft.name(), draft.description(),
                    ready.plan().allowed(), ready.plan().blocked(), draft.session()));
        }
    }

    private void plan() {
        var draft = model.draftProperty().get();
        planned = null;
        if (draft == null || !open.get()) {
            planning.cancel();
            preview.set(Preview.NONE);
            return;
        }
        var chosen = operations.entrySet().stream().filter(entry -> entry.getValue().get()).map(Map.Entry::getKey)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Operation.class)));
        planning.run(messages.text("task.tidy"), () -> {
            var plan = TidyPlan.of(draft.allowed(), draft.blocked(), chosen);
            return new Planned(draft, plan, describe(draft, plan));
        }, this::show, failure -> {
            throw new IllegalStateException("The lists could not be tidied", failure);
        });
    }

    private void show(Planned ready) {
        planned = ready;
        preview.set(ready.preview());
    }

    private Preview describe(ProfileDraft draft, TidyPlan plan) {
        var changes = !plan.allowed().equals(draft.allowed()) || !plan.blocked().equals(draft.blocked());
        var counts = messages.text("tidy.counts", draft.allowed().size(), plan.allowed().size(), draft.blocked().size(),
                plan.blocked().size());
        var proof = messages.text(plan.keepsAccess() ? "tidy.proof" : "tidy.no.proof", words.count(plan.after()));
        var lines = new RowDifference(messages)
                .list(messages.text("tidy.allowed"), draft.allowed(), plan.allowed())
                .list(messages.text("tidy.blocked"), draft.blocked(), plan.blocked()).text();
        return new Preview(changes ? counts : messages.text("tidy.nothing"), proof, lines, changes);
    }

    /**
     * What would become of the lists, in words.
     *
     * @param counts
     *            rows before and after
     * @param proof
     *            that the same addresses may sign in
     * @param lines
     *            the rows that go and come, one a line
     * @param changes
     *            whether there is anything to do
     */
    public record Preview(String counts, String proof, String lines, boolean changes) {
        static final Preview NONE = new Preview("", "", "", false);
    }

    /** A plan and the draft it was made for. */
    private record Planned(ProfileDraft draft, TidyPlan plan, Preview preview) {}
}
