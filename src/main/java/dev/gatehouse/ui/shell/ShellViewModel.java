package dev.gatehouse.ui.shell;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.change.SubmitVerdict;
import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.domain.finding.Finding;
import dev.gatehouse.domain.handover.HandOver;
import dev.gatehouse.domain.port.CallTrace;
import dev.gatehouse.domain.port.CallerIdentity;
import dev.gatehouse.domain.port.Connection;
import dev.gatehouse.domain.port.ConnectionTarget;
import dev.gatehouse.domain.port.InstanceSummary;
import dev.gatehouse.domain.port.ReadWait;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.audit.AuditViewModel;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.Problem;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.conflict.ConflictViewModel;
import dev.gatehouse.ui.connection.ConnectionViewModel;
import dev.gatehouse.ui.connection.Workspace;
import dev.gatehouse.ui.editor.DraftBarViewModel;
import dev.gatehouse.ui.editor.EditorViewModel;
import dev.gatehouse.ui.evidence.EvidenceViewModel;
import dev.gatehouse.ui.exchange.ExchangeViewModel;
import dev.gatehouse.ui.find.FindViewModel;
import dev.gatehouse.ui.fleet.FleetViewModel;
import dev.gatehouse.ui.handover.HandOverViewModel;
import dev.gatehouse.ui.history.HistoryViewModel;
import dev.gatehouse.ui.history.JournalNoticeViewModel;
import dev.gatehouse.ui.impact.ImpactViewModel;
import dev.gatehouse.ui.importer.ImportViewModel;
import dev.gatehouse.ui.instances.InstancesViewModel;
import dev.gatehouse.ui.local.LocalNoticeViewModel;
import dev.gatehouse.ui.many.ManyViewModel;
import dev.gatehouse.ui.map.MapViewModel;
import dev.gatehouse.ui.networks.NetworksViewModel;
import dev.gatehouse.ui.profiles.ProfilesViewModel;
import dev.gatehouse.ui.review.ConfirmViewModel;
import dev.gatehouse.ui.review.Destination;
import dev.gatehouse.ui.review.OpenOutcomesViewModel;
import dev.gatehouse.ui.review.ReviewViewModel;
import dev.gatehouse.ui.review.SubmitViewModel;
import dev.gatehouse.ui.signin.SignInViewModel;

/** Which page is shown, where the connection leads, who is asking, and what was loaded last. */
public final class ShellViewModel {
    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("HH:mm:ss 'UTC'")
            .withZone(ZoneOffset.UTC);

    private final Workspace workspace;
    private final Pages pages;
    private final Messages messages;
    private final MishapViewModel mishap;
    private final ClockWords clock;
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(Page.WELCOME);
    private final ReadOnlyObjectWrapper<Environment> environment = new ReadOnlyObjectWrapper<>(Environment.NONE);
    private final ReadOnlyObjectWrapper<Over> over = new ReadOnlyObjectWrapper<>(Over.NOTHING);
    private final ReadOnlyStringWrapper environmentText = new ReadOnlyStringWrapper("");
    private final ObjectBinding<@Nullable Problem> problem;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("Gatehouse");
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper tasks = new ReadOnlyStringWrapper("");
    private @Nullable HandOver toReview;
    private final ObservableList<String> identity = FXCollections.observableArrayList();

    /** A window on the welcome page. */
    public ShellViewModel(Workspace workspace, Pages pages, TaskRunner runner, Messages messages) {
        this.workspace = workspace;
        this.pages = pages;
        this.messages = messages;
        this.mishap = new MishapViewModel(messages);
        this.clock = new ClockWords(messages);
        this.problem = Bindings.createObjectBinding(this::problemOfWindow, workspace.problemProperty(),
                pages.profiles().problemProperty(), workspace.lastCallProperty());
        workspace.connectionProperty().subscribe(this::connected);
        workspace.lockedProperty().subscribe(_ -> showEnvironment());
        workspace.callerProperty().subscribe(_ -> showIdentity());
        workspace.instanceProperty().subscribe(_ -> showIdentity());
        workspace.lastCallProperty().subscribe(this::showStatus);
        pages.editor().reviewingProperty().subscribe(this::reviewing);
        pages.review().submit().verdictProperty().subscribe(this::ended);
        workspace.callerProperty().subscribe(caller -> {
            if (caller != null) {
                pages.outcomes().lookBack();
                pages.many().lookBack();
                pages.confirm().lookBack();
            }
        });
        pages.review().submit().onInterrupted(workspace::interrupted);
        pages.confirm().revertedProperty().subscribe(this::reverted);
        pages.handOver().openedProperty().subscribe(this::handedOver);
        pages.handOver().filledProperty().subscribe(this::filled);
        pages.editor().model().analysisProperty().subscribe(_ -> reviewHandedOver());
        page.subscribe(now -> {
            if (now != Page.NETWORKS) {
                pages.networks().parts().presence().hide();
            }
        });
        new PendingChanges(this).connect();
        runner.running().subscribe(() -> showTasks(runner));
        workspace.waits().subscribe(() -> showTasks(runner));
    }

    /** The view-models of the pages. */
    public Pages pages() {
        return pages;
    }

    /** The page that is shown. */
    public ReadOnlyObjectProperty<Page> pageProperty() {
        return page.getReadOnlyProperty();
    }

    /** What kind of place the connection leads to. */
    public ReadOnlyObjectProperty<Environment> environmentProperty() {
        return environment.getReadOnlyProperty();
    }

    /** What kind of place that is, in words. */
    public ReadOnlyStringProperty environmentTextProperty() {
        return environmentText.getReadOnlyProperty();
    }

    /** Whether the connection is locked against changes. */
    public ReadOnlyBooleanProperty lockedProperty() {
        return workspace.lockedProperty();
    }

    /** Lets changes be sent until the connection is closed. */
    public void unlock() {
        workspace.unlock();
    }

    /** Instance, Region, account, role and host, as far as they are known. */
    public ObservableList<String> identity() {
        return identity;
    }

    /** What was loaded last, when, how fast, and its request id. */
    public ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    /** Why the connection is not what it should be; empty when all is well, or when the page itself says so. */
    public ObservableValue<@Nullable Problem> problemProperty() {
        return problem;
    }

    /** The window's title: the program, the instance, and what kind of place it is. */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** A failure of the program itself. */
    public MishapViewModel mishap() {
        return mishap;
    }

    /** What runs now, in words; empty when nothing does. */
    public ReadOnlyStringProperty tasksProperty() {
        return tasks.getReadOnlyProperty();
    }

    /** What runs, and how long the read that waits longest rests before it is made again. */
    private void showTasks(TaskRunner runner) {
        var names = runner.running().stream().filter(name -> !name.isBlank());
        var waits = workspace.waits().stream().max(Comparator.comparing(ReadWait::pause))
                .map(wait -> messages.plural("task.waiting", wait.pause().plusMillis(999).toSeconds(), wait.attempt(),
                        wait.most()));
        tasks.set(Stream.concat(names, waits.stream()).collect(Collectors.joining(" · ")));
    }

    /** What lies over the page. */
    public ReadOnlyObjectProperty<Over> overProperty() {
        return over.getReadOnlyProperty();
    }

    /** Lays the list of keys or the handbook over the page, or takes it away again. */
    public void toggle(Over wanted) {
        over.set(over.get() == wanted ? Over.NOTHING : wanted);
    }

    /** Shows the page again. */
    public void uncover() {
        over.set(Over.NOTHING);
    }

    /** Goes to a page; the profiles need a connection first. */
    public void go(Page wanted) {
        uncover();
        if (wanted == Page.PROFILES && environment.get() == Environment.NONE) {
            page.set(Page.WELCOME);
        } else if (wanted == Page.PROFILES && pages.editor().reviewingProperty().get() != null) {
            page.set(Page.REVIEW);
        } else if (wanted == Page.MAP) {
            openMap();
        } else if (wanted == Page.IMPACT && environment.get() == Environment.NONE) {
            page.set(Page.WELCOME);
        } else {
            page.set(wanted);
        }
    }

    /** Shows the map of what is open; without an analysis of it there is nothing to show yet. */
    private void openMap() {
        pages.editor().model().currentAnalysis().ifPresent(analysis -> {
            pages.map().open(VisibleText.capped(pages.editor().titleProperty().get(), 60), analysis);
            page.set(Page.MAP);
        });
    }

    /** Tries the change in the form on many profiles; what is under way already is shown as it stands. */
    public void openMany() {
        var many = pages.many();
        switch (many.stageProperty().get()) {
            case SENDING, CONFIRMING, UNDOING, STOPPED, DONE -> page.set(Page.MANY);
            case IDLE, READING, CHOOSING -> pages.editor().model().currentAnalysis().ifPresent(analysis -> many
                    .refusal(analysis).ifPresentOrElse(
                            why -> pages.exchange().refuse(messages.text("many.refused.title"), why), () -> {
                                page.set(Page.MANY);
                                many.open(analysis, isProduction());
                            }));
        }
    }

    /** Shows a change to many profiles that an earlier run of the program left unfinished. */
    public void resumeMany() {
        pages.many().resume();
        page.set(Page.MANY);
    }

    /** Leaves the page of many profiles; what is under way goes on, and what is not sent is forgotten. */
    public void leaveMany() {
        switch (pages.many().stageProperty().get()) {
            case READING, CHOOSING -> pages.many().leave();
            case IDLE, SENDING, CONFIRMING, UNDOING, STOPPED, DONE -> {
            }
        }
        go(Page.PROFILES);
    }

    private boolean isProduction() {
        return environment.get() != Environment.SANDBOX && environment.get() != Environment.TEST;
    }

    /** Leaves the importer; what was read is forgotten and the lists are as they were. */
    public void leaveImport() {
        pages.importer().clear();
        go(Page.PROFILES);
    }

    /** Leaves the importer for the rows it added. */
    public void showImported(ListKind list, int row) {
        go(Page.PROFILES);
        pages.editor().parts().panels().findings().goTo(new Finding.Target.Row(list, row));
    }

    /** Leaves the form for what was sent, and of which AWS holds something else, beside what AWS holds now. */
    public void compareSent() {
        pages.outcomes().current().filter(_ -> !isSubmitting()).ifPresent(sent -> {
            leaveReview();
            choose(sent.ref());
            pages.conflict().open(sent, pages.outcomes()::close);
            page.set(Page.CONFLICT);
        });
    }

    private void choose(ProfileRef ref) {
        pages.profiles().everyProfile().stream().filter(item -> item.ref().equals(ref)).findFirst()
                .ifPresent(pages.profiles()::select);
    }

    /** Goes to the editor, out of a review that was open too. */
    public void edit() {
        leaveReview();
        go(Page.PROFILES);
    }

    /** Goes to what was approved of the open profile, beside what AWS holds now. */
    public void compareApproved() {
        pages.audit().drift().choose();
        pages.audit().compare().compareWithNow();
        go(Page.AUDIT);
    }

    /** Goes to the question whether the open profile is approved as it is. */
    public void approveOpen() {
        go(Page.AUDIT);
        pages.audit().ask().approveOpen();
    }

    /** Goes from the review back to the editor, unless a submit is running. */
    public void leaveReview() {
        if (!isSubmitting()) {
            pages.editor().endReview();
        }
    }

    /** Leaves the review, or the form, for the draft beside what AWS holds now. */
    public void compareDraft() {
        leaveReview();
        if (pages.editor().reviewingProperty().get() == null) {
            pages.conflict().open(pages.outcomes()::close);
            page.set(Page.CONFLICT);
        }
    }

    /** Leaves the form for the draft that is offered beside what AWS holds now. */
    public void compareSaved() {
        pages.drafts().offered().ifPresent(saved -> {
            pages.conflict().open(saved, new ConflictViewModel.Ends(() -> pages.drafts().taken(saved),
                    () -> pages.drafts().discard(saved)));
            page.set(Page.CONFLICT);
        });
    }

    /** Leaves the comparison; the draft is as it was. */
    public void leaveConflict() {
        pages.conflict().clear();
        go(Page.PROFILES);
    }

    /** Leaves the comparison for the review of the merged draft, or for its first error. */
    public void reviewMerged() {
        go(Page.PROFILES);
        pages.editor().reviewWhenAnalysed();
    }

    /** Drops the draft under review and reads the profile again. */
    public void discardDraft() {
        pages.editor().model().forget();
        leaveReview();
        pages.profiles().reload();
    }

    /** Closes the connection and goes back to the welcome page; while a submit runs, goes to it instead. */
    public void disconnect() {
        if (isSubmitting()) {
            go(Page.PROFILES);
        } else if (pages.many().isSending()) {
            page.set(Page.MANY);
        } else {
            workspace.close();
        }
    }

    private boolean isSubmitting() {
        return pages.review().submit().phaseProperty().get() == SubmitViewModel.Phase.RUNNING;
    }

    private void connected(@Nullable Connection connection) {
        pages.editor().endReview();
        pages.conflict().clear();
        if (connection == null) {
            pages.outcomes().forget();
        }
        environment.set(target().map(where -> switch (where.environment()) {
            case SANDBOX -> Environment.SANDBOX;
            case AWS -> switch (workspace.label()) {
                case PRODUCTION -> Environment.PRODUCTION;
                case TEST -> Environment.TEST;
                case OTHER -> Environment.AWS;
            };
        }).orElse(Environment.NONE));
        showEnvironment();
        page.set(connection == null ? Page.WELCOME : Page.PROFILES);
        showIdentity();
    }

    private void showEnvironment() {
        var word = messages.text("environment." + environment.get());
        environmentText.set(workspace.lockedProperty().get() ? messages.text("environment.locked", word) : word);
    }

    private @Nullable Problem problemOfWindow() {
        if (pages.profiles().problemProperty().get() != null) {
            return null;
        }
        var problem = workspace.problemProperty().get();
        return problem == null ? clock.problem(workspace.lastCallProperty().get()).orElse(null) : problem;
    }

    private Optional<ConnectionTarget> target() {
        return Optional.ofNullable(workspace.connectionProperty().get()).map(Connection::target);
    }

    private void showIdentity() {
        identity.clear();
        var label = Optional.ofNullable(workspace.instanceProperty().get()).map(InstanceSummary::label);
        title.set(label.map(instance -> messages.text("window.title", VisibleText.capped(instance, 60),
                messages.text("environment.short." + environment.get()))).orElse("Gatehouse"));
        var where = target();
        if (where.isEmpty()) {
            identity.add(messages.text("identity.none"));
            return;
        }
        label.map(VisibleText::of).ifPresent(identity::add);
        identity.add(where.get().region());
        Optional.ofNullable(workspace.callerProperty().get()).ifPresent(this::addCaller);
        identity.add(where.get().host());
    }

    private void addCaller(CallerIdentity caller) {
        identity.add(caller.account().replaceFirst("(\\d{4})(\\d{4})(\\d{4})", "$1-$2-$3"));
        identity.add(caller.shortName());
    }

    private void showStatus(@Nullable CallTrace call) {
        status.set(call == null
                ? ""
                : messages.text("status.loaded", UTC.format(call.at()), call.took().toMillis(),
                        call.requestId() == null ? "–" : call.requestId()));
    }

    private void reviewing(@Nullable DraftAnalysis analysis) {
        var open = pages.editor().model().openProperty().get();
        if (analysis != null && open != null) {
            pages.review().show(destination(open.ref()), analysis);
            suggestWhy(open.ref());
            page.set(Page.REVIEW);
        } else if (page.get() == Page.REVIEW) {
            page.set(Page.PROFILES);
        }
    }

    /** Shows a change a colleague prepared, in the list and on the review once it is analysed. */
    private void handedOver(@Nullable HandOver change) {
        if (change != null) {
            go(Page.PROFILES);
            choose(change.place().ref());
            toReview = pages.handOver().isCurrent() ? change : null;
            reviewHandedOver();
        }
    }

    /** Shows the profile that a file was about; its draft waits in the form. */
    private void filled(@Nullable ProfileRef ref) {
        if (ref != null) {
            leaveReview();
            go(Page.PROFILES);
            choose(ref);
        }
    }

    private void reviewHandedOver() {
        var change = toReview;
        if (change != null) {
            pages.editor().model().currentAnalysis().filter(analysis -> analysis.draft().equals(change.draft()))
                    .ifPresent(_ -> {
                        toReview = null;
                        pages.editor().review();
                    });
        }
    }

    private void suggestWhy(ProfileRef ref) {
        var change = pages.handOver().openedProperty().get();
        if (change != null && change.place().ref().equals(ref)) {
            pages.review().submit().terms().suggest(change.why().reason(), change.why().ticket());
        }
    }

    /** A place that nobody has called a test counts as one where real people work. */
    private Destination destination(ProfileRef ref) {
        var alias = Optional.ofNullable(workspace.instanceProperty().get()).map(InstanceSummary::alias)
                .map(String::strip).filter(name -> !name.isEmpty() && VisibleText.of(name).equals(name));
        return new Destination(ref, workspace.origin(),
                alias.orElse(ref.instance().value()), String.join(" · ", identity), pages.handOver().preparedBy(ref),
                isProduction());
    }

    private void ended(@Nullable SubmitVerdict verdict) {
        if (verdict instanceof SubmitVerdict.NotApplied(SubmitVerdict.Reason.NotJournaled _)) {
            pages.journal().check();
        }
        if (verdict instanceof SubmitVerdict.Applied applied && environment.get() != Environment.NONE) {
            pages.review().submit().profile()
                    .ifPresent(ref -> pages.profiles().showRead(ref, applied.now(), applied.trace()));
        }
    }

    /** The words of the window. */
    Messages messages() {
        return messages;
    }

    /** Shows what AWS holds of the profile that was decided about last; edits to it are kept. */
    public void showDecided() {
        var profiles = pages.profiles();
        pages.confirm().profile().flatMap(ref -> profiles.everyProfile().stream()
                .filter(item -> item.ref().equals(ref)).findFirst()).ifPresent(item -> {
                    pages.confirm().dismiss();
                    leaveReview();
                    profiles.select(item);
                    profiles.reload();
                    go(Page.PROFILES);
                });
    }

    private void reverted(SubmitVerdict.@Nullable Applied applied) {
        if (applied != null && environment.get() != Environment.NONE) {
            pages.confirm().profile().ifPresent(
                    ref -> pages.profiles().showRead(ref, applied.now(), applied.trace()));
        }
    }

    /** The kinds of places a connection leads to. */
    public enum Environment {
        NONE, SANDBOX, AWS, PRODUCTION, TEST
    }

    /** The pages of the window. */
    public enum Page {
        WELCOME, CONNECT, PROFILES, MAP, FIND, IMPACT, IMPORT, REVIEW, CONFLICT, HISTORY, AUDIT, NETWORKS, INSTANCES, FLEET, EVIDENCE, MANY
    }

    /** The view-models of the pages. */
    public record Pages(ConnectionViewModel connection, ProfilesViewModel profiles, EditorViewModel editor,
            ReviewViewModel review, MapViewModel map, FindViewModel find, ImpactViewModel impact,
            ImportViewModel importer, ConflictViewModel conflict, DraftBarViewModel drafts, Pending pending,
            HistoryViewModel history, AuditViewModel audit, SandboxViewModel sandbox, HandOverViewModel handOver,
            ExchangeViewModel exchange, LocalNoticeViewModel notices,
            NetworksViewModel networks, InstancesViewModel instances, FleetViewModel fleet,
            EvidenceViewModel evidence, ManyViewModel many) {
        /** The change that waits to be confirmed. */
        public ConfirmViewModel confirm() {
            return pending.confirm();
        }

        /** The session of what is open. */
        public SignInViewModel signIn() {
            return pending.signIn();
        }

        /** What is wrong with the journal. */
        public JournalNoticeViewModel journal() {
            return pending.journal();
        }

        /** The changes of which nobody knows how they ended. */
        public OpenOutcomesViewModel outcomes() {
            return pending.outcomes();
        }
    }

    /**
     * What comes before anything new: a session that ended, a change that waits to be confirmed, and those whose end
     * nobody knows.
     */
    public record Pending(ConfirmViewModel confirm, OpenOutcomesViewModel outcomes, JournalNoticeViewModel journal,
            SignInViewModel signIn) {}
}
