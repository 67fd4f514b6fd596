package dev.gatehouse.ui.exchange;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.ProfileDocuments;
import dev.gatehouse.domain.port.ProfileSummary;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.port.UnreadableFileException;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.InstanceId;
import dev.gatehouse.domain.profile.ProfileDraft;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.domain.profile.Template;
import dev.gatehouse.domain.profile.Template.Copied.Part;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.FailureWords;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.RunningTask;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.TaskSlot;
import dev.gatehouse.ui.connection.Workspace;
import dev.gatehouse.ui.editor.DraftModel;
import dev.gatehouse.ui.editor.TemplatePreview;
import dev.gatehouse.ui.editor.TemplatePreviews;
import dev.gatehouse.ui.profiles.InstanceChoice;

/** Settings of another profile, of a chosen instance or in a file, laid over the draft (features row 70). */
public final class CopySettingsViewModel {
    private static final int LONGEST_LABEL = 80;

    private final DraftModel model;
    private final Workspace workspace;
    private final ObservableList<InstanceChoice> instances;
    private final ProfileDocuments documents;
    private final Tasks tasks;
    private final Messages messages;
    private final TemplatePreviews previews;
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<@Nullable InstanceChoice> instance = new SimpleObjectProperty<>();
    private final ObservableList<SourceChoice> sources = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable SourceChoice> source = new SimpleObjectProperty<>();
    private final Map<Part, BooleanProperty> parts = new EnumMap<>(Part.class);
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<TemplatePreview> preview = new ReadOnlyObjectWrapper<>(TemplatePreview.NONE);
    private @Nullable Source read;
    private @Nullable Planned planned;

    /**
     * Closed at first.
     *
     * @param around
     *            where settings come from
     */
    CopySettingsViewModel(DraftModel model, Around around, TaskRunner runner, Messages messages) {
        this.model = model;
        this.workspace = around.workspace();
        this.instances = around.instances();
        this.documents = around.documents();
        this.tasks = new Tasks(new TaskSlot(runner), new TaskSlot(runner), new TaskSlot(runner));
        this.messages = messages;
        this.previews = new TemplatePreviews(messages);
        for (var part : Part.values()) {
            var wanted = new SimpleBooleanProperty(part != Part.DESCRIPTION && part != Part.PERIODIC);
            wanted.addListener((_, _, _) -> plan());
            parts.put(part, wanted);
        }
        instance.addListener((_, _, now) -> list(now));
        source.addListener((_, _, now) -> read(now));
        model.analysisProperty().subscribe(_ -> plan());
        model.openProperty().subscribe((before, now) -> {
            if (before == null || now == null || !before.ref().equals(now.ref())) {
                close();
            }
        });
    }

    /** Whether the choice is shown. */
    public ReadOnlyBooleanProperty openProperty() {
        return open.getReadOnlyProperty();
    }

    /** The instances of this connection. */
    public ObservableList<InstanceChoice> instances() {
        return instances;
    }

    /** The instance in which the other profile is. */
    public ObjectProperty<@Nullable InstanceChoice> instanceProperty() {
        return instance;
    }

    /** The profiles of that instance, without the one that is open. */
    public ObservableList<SourceChoice> sources() {
        return sources;
    }

    /** The other profile; choosing reads it. */
    public ObjectProperty<@Nullable SourceChoice> sourceProperty() {
        return source;
    }

    /** Whether a setting is copied. */
    @SuppressWarnings("NullAway") // filled for every part
    public BooleanProperty wantedProperty(Part part) {
        return parts.get(part);
    }

    /** From what settings would be copied, what is being read, or why it was not. */
    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** What would become of the draft. */
    public ReadOnlyObjectProperty<TemplatePreview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /** Shows the choice for the instance that is open, or hides it; without a profile there is nothing to show. */
    public void toggle() {
        var profile = model.openProperty().get();
        if (open.get() || profile == null) {
            close();
            return;
        }
        open.set(true);
        status.set(messages.text("settings.choose"));
        instance.set(instances.stream().filter(choice -> choice.id().equals(profile.ref().instance())).findFirst()
                .orElse(null));
    }

    /** Hides the choice; the draft is as it was. */
    public void close() {
        tasks.cancel();
        open.set(false);
        read = null;
        instance.set(null);
        status.set("");
        plan();
    }

    /** Takes the settings from a file, in the form of the AWS CLI. */
    public void file(Path file) {
        source.set(null);
        status.set(messages.text("settings.reading"));
        tasks.reading().run(task(), () -> {
            try {
                return new Source(VisibleText.capped(String.valueOf(file.getFileName()), LONGEST_LABEL),
                        documents.read(file).held());
            } catch (UnreadableFileException problem) {
                return Source.unread(String.valueOf(problem.getMessage()));
            }
        }, this::show, CopySettingsViewModel::broken);
    }

    /** Lays the settings over the draft by one undoable step and hides the choice; nothing while none are shown. */
    public void accept() {
        var ready = planned;
        if (ready != null && ready.draft().equals(model.draftProperty().get()) && preview.get().changes()) {
            var step = messages.text("edit.settings", ready.from());
            close();
            model.apply(step, ready.template()::applyTo);
        }
    }

    private void list(@Nullable InstanceChoice chosen) {
        tasks.listing().cancel();
        source.set(null);
        sources.clear();
        var connection = workspace.connectionProperty().get();
        if (chosen != null && connection != null) {
            status.set(messages.text("settings.listing"));
            tasks.listing().run(task(), () -> connection.gateway().profiles(chosen.id()),
                    reply -> listed(chosen.id(), reply), CopySettingsViewModel::broken);
        }
    }

    private void listed(InstanceId in, Reply<List<ProfileSummary>> reply) {
        switch (reply) {
            case Reply.Failure<List<ProfileSummary>>(var failure) -> {
                status.set(words(failure));
                workspace.interrupted(failure, () -> list(instance.get()));
            }
            case Reply.Answer<List<ProfileSummary>>(var found, var _) -> {
                sources.setAll(found.stream()
                        .map(summary -> new SourceChoice(new ProfileRef(in, summary.id()),
                                VisibleText.capped(summary.label(), LONGEST_LABEL)))
                        .filter(choice -> !isOpen(choice.ref())).toList());
                status.set(messages.text(sources.isEmpty() ? "settings.none" : "settings.choose"));
            }
        }
    }

    private boolean isOpen(ProfileRef ref) {
        var profile = model.openProperty().get();
        return profile != null && profile.ref().equals(ref);
    }

    private void read(@Nullable SourceChoice chosen) {
        tasks.reading().cancel();
        read = null;
        plan();
        var connection = workspace.connectionProperty().get();
        if (chosen != null && connection != null) {
            status.set(messages.text("settings.reading"));
            tasks.reading().run(task(), () -> connection.gateway().profile(chosen.ref()),
                    reply -> show(chosen, reply), CopySettingsViewModel::broken);
        }
    }

    private RunningTask task() {
        return new RunningTask(messages.text("task.settings"), () -> {
            tasks.cancel();
            status.set(messages.text("cancelled"));
        });
    }

    private void show(SourceChoice chosen, Reply<AuthenticationProfile> reply) {
        switch (reply) {
            case Reply.Answer<AuthenticationProfile>(var profile, var _) -> show(new Source(chosen.label(), profile));
            case Reply.Failure<AuthenticationProfile>(var failure) -> {
                show(Source.unread(words(failure)));
                workspace.interrupted(failure, () -> read(source.get()));
            }
        }
    }

    private String words(GatewayFailure failure) {
        var words = new FailureWords(messages);
        return messages.text("settings.not.read", words.title(failure), words.advice(failure));
    }

    private void show(Source found) {
        read = found;
        status.set(found.profile() == null ? found.problem() : messages.text("settings.from", found.label()));
        plan();
    }

    private void plan() {
        planned = null;
        var analysis = model.currentAnalysis();
        var from = read;
        if (analysis.isEmpty() || from == null || from.profile() == null || !open.get()) {
            tasks.planning().cancel();
            preview.set(TemplatePreview.NONE);
            return;
        }
        var now = analysis.get();
        var template = new Template.Copied(from.profile(), wanted());
        tasks.planning().run(messages.text("task.template"), () -> plan(now, template, from.label()), ready -> {
            planned = ready;
            preview.set(ready.preview());
        }, CopySettingsViewModel::broken);
    }

    private Planned plan(DraftAnalysis now, Template template, String from) {
        return new Planned(now.draft(), template, from, previews.of(now, template));
    }

    private Set<Part> wanted() {
        return parts.entrySet().stream().filter(part -> part.getValue().get()).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private static void broken(Throwable failure) {
        throw new IllegalStateException("Settings could not be copied", failure);
    }

    /**
     * Where settings come from.
     *
     * @param workspace
     *            the connection that is open
     * @param instances
     *            its instances
     * @param documents
     *            reads files
     */
    record Around(Workspace workspace, ObservableList<InstanceChoice> instances, ProfileDocuments documents) {}

    /** One place each for what runs; the latest wins. */
    private record Tasks(TaskSlot listing, TaskSlot reading, TaskSlot planning) {
        void cancel() {
            listing.cancel();
            reading.cancel();
            planning.cancel();
        }
    }

    /** What was read, or why nothing was. */
    private record Source(String label, @Nullable AuthenticationProfile profile, String problem) {
        Source(String label, AuthenticationProfile profile) {
            this(label, profile, "");
        }

        static Source unread(String why) {
            return new Source("", null, why);
        }
    }

    /** Settings tried on the draft they were chosen for. */
    private record Planned(ProfileDraft draft, Template template, String from, TemplatePreview preview) {}
}
