package dev.gatehouse.ui.profiles;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.port.CallTrace;
import dev.gatehouse.domain.port.Connection;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.InstanceSummary;
import dev.gatehouse.domain.port.ProfileSummary;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.InstanceId;
import dev.gatehouse.domain.profile.ProfileDraft;
import dev.gatehouse.domain.profile.ProfileId;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.Problem;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.connection.Workspace;
import dev.gatehouse.ui.editor.DraftModel;
import dev.gatehouse.ui.editor.OpenProfile;
import dev.gatehouse.ui.profiles.ProfileCalls.Kind;
import dev.gatehouse.ui.refusal.RefusalViewModel;

/**
 * The instances of the open connection, the profiles of the chosen instance, and the one that is read into the editor.
 */
public final class ProfilesViewModel {
    private final Workspace workspace;
    private final DraftModel model;
    private final Messages messages;
    private final ProfileListWords words;
    private final ProfileCalls calls;
    private final ObservableList<InstanceChoice> instances = FXCollections.observableArrayList();
    private final ObservableList<ProfileItem> profiles = FXCollections.observableArrayList();
    private final FilteredList<ProfileItem> shown = new FilteredList<>(profiles);
    private final StringProperty filter = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable InstanceChoice> instance = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable ProfileItem> selected = new SimpleObjectProperty<>();
    private List<InstanceSummary> summaries = List.of();
    private @Nullable Wish wish;

    /** Follows the connection of {@code workspace} and opens profiles in {@code model}. */
    public ProfilesViewModel(Workspace workspace, DraftModel model, TaskRunner runner, Messages messages) {
        this.workspace = workspace;
        this.model = model;
        this.messages = messages;
        this.words = new ProfileListWords(messages);
        this.calls = new ProfileCalls(workspace, runner, messages);
        workspace.connectionProperty().subscribe(this::connected);
        instance.subscribe(this::chosen);
        selected.subscribe(this::read);
        model.draftProperty().subscribe(_ -> markEdited());
        filter.subscribe(text -> shown.setPredicate(item -> matches(item, text)));
    }

    /** The instances, by alias. */
    public ObservableList<InstanceChoice> instances() {
        return instances;
    }

    /** The profiles that match the filter, the default one first. */
    public ObservableList<ProfileItem> profiles() {
        return shown;
    }

    /** Every profile of the instance, whatever the filter says. */
    public List<ProfileItem> everyProfile() {
        return List.copyOf(profiles);
    }

    /** Text that the profiles' names must contain. */
    public StringProperty filterProperty() {
        return filter;
    }

    /** The instance that is looked at. */
    public ObjectProperty<@Nullable InstanceChoice> instanceProperty() {
        return instance;
    }

    /** Whether a profile is open in the editor. */
    public ObservableValue<Boolean> openProperty() {
        return model.openProperty().map(_ -> true).orElse(false);
    }

    /** The chosen profile; choosing reads it from AWS. */
    public ObjectProperty<@Nullable ProfileItem> selectedProperty() {
        return selected;
    }

    /** Chooses a profile; null leaves the choice as it is, since a filter may hide it. */
    public void select(@Nullable ProfileItem item) {
        if (item != null) {
            selected.set(item);
        }
    }

    /** Why there is nothing to show, null when there is. */
    public ReadOnlyObjectProperty<@Nullable Problem> problemProperty() {
        return calls.problemProperty();
    }

    /** The explanation of a refusal; it takes the place of {@link #problemProperty()}. */
    public RefusalViewModel refusal() {
        return calls.refusal();
    }

    /** What is being read, in words; empty when nothing is. */
    public ReadOnlyStringProperty busyProperty() {
        return calls.busyProperty();
    }

    /** Does again what failed. */
    public void retry() {
        calls.retry();
    }

    /** Reads the open profile again; edits are kept and go on from what they were begun with. */
    public void reload() {
        read(selected.get());
    }

    /**
     * Opens a profile of this connection and changes its draft by one named step, for instance to restore it; a draft
     * with edits keeps them under that step.
     */
    public void edit(ProfileRef ref, String step, UnaryOperator<ProfileDraft> edit) {
        open(new Wish(ref, step, edit, gone -> new Problem(messages.text("history.restore.gone", gone), "", "")));
    }

    /** Opens a profile of this connection, in whichever of its instances it is; a draft of it is kept as it is. */
    public void show(ProfileRef ref) {
        open(new Wish(ref, "", UnaryOperator.identity(), _ -> gone(ref.profile())));
    }

    private void open(Wish wanted) {
        var ref = wanted.ref();
        wish = wanted;
        filter.set("");
        var there = instance.get();
        if (there != null && there.id().equals(ref.instance())) {
            openWish();
        } else {
            instances.stream().filter(choice -> choice.id().equals(ref.instance())).findFirst()
                    .ifPresentOrElse(instance::set, this::openWish);
        }
    }

    private void openWish() {
        var wanted = wish;
        if (wanted == null) {
            return;
        }
        var item = profiles.stream().filter(one -> one.ref().equals(wanted.ref())).findFirst();
        if (item.isEmpty()) {
            wish = null;
            calls.tell(wanted.gone().apply(VisibleText.of(wanted.ref().toString())));
        } else if (item.get().equals(selected.get())) {
            reload();
        } else {
            selected.set(item.get());
        }
    }

    private void fulfil(ProfileRef opened) {
        var wanted = wish;
        if (wanted != null && wanted.ref().equals(opened)) {
            wish = null;
            model.apply(wanted.step(), wanted.edit());
        }
    }

    /**
     * Takes up what AWS holds of a profile after a change or its undo. What was typed beyond that is kept; another
     * profile that is open stays open.
     */
    public void learned(ProfileRef ref, AuthenticationProfile now, CallTrace trace) {
        model.learn(new OpenProfile(ref, now, trace));
        var open = model.openProperty().get();
        if (open != null && open.ref().equals(ref)) {
            workspace.lastCallProperty().set(trace);
        }
        markEdited();
    }

    private void connected(@Nullable Connection connection) {
        model.close();
        calls.cancel();
        wish = null;
        instance.set(null);
        instances.clear();
        summaries = List.of();
        clearProfiles();
        if (connection != null) {
            listInstances(connection);
        }
    }

    private void listInstances(Connection connection) {
        calls.read(Kind.INSTANCES, () -> listInstances(connection), () -> instancesOf(connection), found -> {
            summaries = found;
            instances.setAll(found.stream().map(words::instance).toList());
            wantedInstance().ifPresentOrElse(instance::set, () -> calls.tell(noInstance(connection)));
        });
    }

    /** The instance of this connection whose users sign in at the address with this first part. */
    public Optional<InstanceChoice> instanceAt(String alias) {
        return summaries.stream().filter(summary -> summary.isReachedAs(alias)).findFirst()
                .flatMap(summary -> instances.stream().filter(choice -> choice.id().equals(summary.id())).findFirst());
    }

    /** The instance that was asked for; without a wish the first that can be looked at. */
    private Optional<InstanceChoice> wantedInstance() {
        var alias = workspace.wantedAlias();
        return alias.isPresent()
                ? instanceAt(alias.get()).filter(InstanceChoice::isActive)
                : instances.stream().filter(InstanceChoice::isActive).findFirst();
    }

    /** Why no instance can be looked at. */
    private Problem noInstance(Connection connection) {
        var alias = workspace.wantedAlias();
        var waiting = alias.isPresent() ? instanceAt(alias.get()) : instances.stream().findFirst();
        if (waiting.isPresent()) {
            return new Problem(messages.text("profiles.inactive.title", waiting.get().label(), waiting.get().note()),
                    messages.text("profiles.inactive.advice"), "");
        }
        return alias.isPresent() && !instances.isEmpty()
                ? new Problem(messages.text("profiles.alias.title", VisibleText.capped(alias.get(), 60)),
                        messages.text("profiles.alias.advice"), "")
                : new Problem(messages.text("profiles.no.instance.title", connection.target().region()),
                        messages.text("profiles.no.instance.advice"), "");
    }

    /** The profile that was asked for and no other; without a wish the only one. */
    private void selectFirst() {
        var wanted = workspace.wantedProfile();
        var found = wanted.isPresent()
                ? profiles.stream().filter(item -> wanted.filter(item.ref().profile()::equals).isPresent()).findFirst()
                : profiles.stream().filter(_ -> profiles.size() == 1).findFirst();
        found.ifPresentOrElse(selected::set, () -> wanted.ifPresent(id -> calls.tell(gone(id))));
    }

    private Problem gone(ProfileId profile) {
        return new Problem(messages.text("profiles.gone.title", VisibleText.capped(profile.value(), 60)),
                messages.text("profiles.gone.advice"), "");
    }

    private Reply<List<InstanceSummary>> instancesOf(Connection connection) {
        Optional<InstanceId> wanted = workspace.wantedInstance();
        return wanted.isPresent()
                ? connection.gateway().instance(wanted.get()).map(List::of)
                : connection.gateway().instances();
    }

    private void chosen(@Nullable InstanceChoice choice) {
        model.hide();
        calls.cancel(Kind.PROFILE);
        clearProfiles();
        var connection = workspace.connectionProperty().get();
        if (choice != null && connection != null) {
            summaries.stream().filter(summary -> summary.id().equals(choice.id())).findFirst()
                    .ifPresent(workspace.instanceProperty()::set);
            listProfiles(connection, choice.id());
        }
    }

    private void listProfiles(Connection connection, InstanceId instance) {
        calls.read(Kind.PROFILES, () -> listProfiles(connection, instance),
                () -> connection.gateway().profiles(instance), found -> {
                    profiles.setAll(found.stream().map(summary -> item(instance, summary)).toList());
                    if (wish != null) {
                        openWish();
                    } else {
                        selectFirst();
                    }
                });
    }

    private void read(@Nullable ProfileItem item) {
        var connection = workspace.connectionProperty().get();
        if (item == null || connection == null) {
            return;
        }
        calls.readReply(Kind.PROFILE, () -> read(item), () -> connection.gateway().profile(item.ref()), reply -> {
            switch (reply) {
                case Reply.Answer<AuthenticationProfile>(var profile, var trace) -> {
                    model.open(new OpenProfile(item.ref(), profile, trace));
                    calls.done(trace);
                    fulfil(item.ref());
                }
                case Reply.Failure<AuthenticationProfile>(var failure) -> notRead(item, failure);
            }
        });
    }

    /** A session that has ended leaves the form as it is; the bar above it says so, and this is read once more then. */
    private void notRead(ProfileItem item, GatewayFailure failure) {
        var open = model.openProperty().get();
        if (open != null && open.ref().equals(item.ref()) && failure.needsSignIn()) {
            calls.interrupted(failure);
        } else {
            model.hide();
            calls.failed(failure);
        }
    }

    private void clearProfiles() {
        selected.set(null);
        profiles.clear();
        calls.forget();
    }

    private ProfileItem item(InstanceId instance, ProfileSummary summary) {
        var ref = new ProfileRef(instance, summary.id());
        return new ProfileItem(ref, summary, words.label(summary), words.changed(summary),
                Boolean.TRUE.equals(summary.isDefault()), new SimpleBooleanProperty(model.isEdited(ref)),
                new SimpleBooleanProperty());
    }

    /** Runs each time profiles were listed. */
    public void onListed(Runnable action) {
        profiles.addListener((ListChangeListener<ProfileItem>) _ -> action.run());
    }

    /** Marks those that were read and are not as they were approved. */
    public void markDrift(Map<ProfileRef, Boolean> known) {
        profiles.forEach(item -> item.drifted().set(known.getOrDefault(item.ref(), false)));
    }

    private void markEdited() {
        profiles.forEach(item -> item.edited().set(model.isEdited(item.ref())));
    }

    private static boolean matches(ProfileItem item, String text) {
        return item.label().toLowerCase(Locale.ROOT).contains(text.strip().toLowerCase(Locale.ROOT));
    }

    /** What to do with a profile once it is read. */
    private record Wish(ProfileRef ref, String step, UnaryOperator<ProfileDraft> edit,
            Function<String, Problem> gone) {}
}
