package dev.gatehouse.ui.editor;

import java.util.List;
import java.util.Optional;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.local.NamedNetwork;
import dev.gatehouse.domain.local.NamedNetworks;
import dev.gatehouse.domain.profile.ProfileDraft;
import dev.gatehouse.domain.profile.Template;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.TaskSlot;

/** Usual sets of settings: what a template would do to the draft, shown before one step does it. */
public final class TemplateViewModel {
    private final DraftModel model;
    private final Messages messages;
    private final TemplatePreviews previews;
    private final TaskSlot planning;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<@Nullable Kind> kind = new SimpleObjectProperty<>(Kind.PCI_IDLE);
    private final ObjectProperty<@Nullable NamedNetwork> network = new SimpleObjectProperty<>();
    private final ObservableList<NamedNetwork> networks = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<TemplatePreview> preview = new ReadOnlyObjectWrapper<>(TemplatePreview.NONE);
    private @Nullable Planned planned;

    /** Closed at first. */
    TemplateViewModel(DraftModel model, ReadOnlyObjectProperty<NamedNetworks> known, TaskRunner runner,
            Messages messages) {
        this.model = model;
        this.messages = messages;
        this.previews = new TemplatePreviews(messages);
        this.planning = new TaskSlot(runner);
        known.subscribe(this::offer);
        kind.addListener((_, _, _) -> plan());
        network.addListener((_, _, _) -> plan());
        model.analysisProperty().subscribe(_ -> plan());
        model.openProperty().subscribe(_ -> open.set(false));
    }

    /** The templates there are. */
    public enum Kind {
        PCI_IDLE, ONLY_NETWORK, BLOCK_LIST_ONLY, NO_RESTRICTIONS
    }

    /** Whether the choice is shown. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** The template that is looked at. */
    public ObjectProperty<@Nullable Kind> kindProperty() {
        return kind;
    }

    /** The network that alone would be allowed, for the template that needs one. */
    public ObjectProperty<@Nullable NamedNetwork> networkProperty() {
        return network;
    }

    /** The networks to choose from; those without a range would let everyone in and are left out. */
    public ObservableList<NamedNetwork> networks() {
        return networks;
    }

    /** What would become of the draft. */
    public ReadOnlyObjectProperty<TemplatePreview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** A template in a few words. */
    public String words(@Nullable Kind of) {
        return of == null ? "" : messages.text("template.kind." + of);
    }

    /** Shows the choice, or hides it. */
    public void toggle() {
        open.set(!open.get());
        plan();
    }

    /** Lays the template over the draft by one undoable step and hides the choice; nothing while it is not shown. */
    public void accept() {
        var ready = planned;
        if (ready != null && ready.draft().equals(model.draftProperty().get()) && preview.get().changes()) {
            open.set(false);
            model.apply(messages.text("edit.template", words(kind.get())), ready.template()::applyTo);
        }
    }

    private void offer(NamedNetworks known) {
        var before = network.get();
        networks.setAll(known.all().stream().filter(one -> !one.ranges().isEmpty()).toList());
        network.set(networks.stream().filter(one -> before != null && one.name().equals(before.name())).findFirst()
                .orElseGet(() -> networks.isEmpty() ? null : networks.getFirst()));
    }

    private void plan() {
        var analysis = model.currentAnalysis();
        planned = null;
        if (analysis.isEmpty() || !open.get()) {
            planning.cancel();
            preview.set(TemplatePreview.NONE);
            return;
        }
        var template = template();
        if (template.isEmpty()) {
            planning.cancel();
            preview.set(new TemplatePreview("", messages.text("template.no.network"), "", false));
            return;
        }
        var now = analysis.get();
        planning.run(messages.text("task.template"),
                () -> new Planned(now.draft(), template.get(), previews.of(now, template.get())), this::show,
                failure -> {
                    throw new IllegalStateException("A template could not be tried", failure);
                });
    }

    private void show(Planned ready) {
        planned = ready;
        preview.set(ready.preview());
    }

    private Optional<Template> template() {
        return switch (kind.get()) {
            case PCI_IDLE -> Optional.of(new Template.PciIdle());
            case ONLY_NETWORK -> Optional.ofNullable(network.get()).map(one -> new Template.Only(List.copyOf(
                    one.ranges())));
            case BLOCK_LIST_ONLY -> Optional.of(new Template.BlockListOnly());
            case NO_RESTRICTIONS -> Optional.of(new Template.NoRestrictions());
            case null -> Optional.empty();
        };
    }

    /** A template tried on the draft it was made for. */
    private record Planned(ProfileDraft draft, Template template, TemplatePreview preview) {}
}
