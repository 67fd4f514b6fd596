package dev.gatehouse.ui.shell;

import java.util.Optional;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.change.SubmitVerdict;
import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.domain.port.Connection;
import dev.gatehouse.domain.port.InstanceSummary;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.audit.AuditViewModel;
import dev.gatehouse.ui.common.Messages;
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

/** Which page is shown, and what the pages tell one another. */
public final class ShellViewModel {
    private final Workspace workspace;
    private final Pages pages;
    private final Messages messages;
    private final MishapViewModel mishap;
    private final PlaceViewModel place;
    private final TasksViewModel tasks;
    private final Routes routes;
    private final HandedOver handedOver;
    private final NewsViewModel news;
    private final DroppedFiles dropped;
    private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(Page.WELCOME);
    private final ReadOnlyObjectWrapper<Over> over = new ReadOnlyObjectWrapper<>(Over.NOTHING);

    /** A window on the welcome page. */
    public ShellViewModel(Workspace workspace, Pages pages, TaskRunner runner, TasksViewModel.Time time,
            Messages messages) {
        this.workspace = workspace;
        this.pages = pages;
        this.messages = messages;
        this.mishap = new MishapViewModel(messages);
        this.place = new PlaceViewModel(workspace, pages.profiles().problemProperty(), messages);
        this.tasks = new TasksViewModel(runner, workspace.waits(), time, messages);
        this.routes = new Routes(this, workspace);
        workspace.connectionProperty().subscribe(this::connected);
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
        handedOver = new HandedOver(this);
        page.subscribe(now -> {
            if (now != Page.NETWORKS) {
                pages.networks().parts().presence().hide();
            }
        });
        new PendingChanges(this).connect();
        news = new NewsViewModel(this);
        dropped = new DroppedFiles(this, runner);
    }

    /** The view-models of the pages. */
    public Pages pages() {
        return pages;
    }

    /** A failure of the program itself. */
    public MishapViewModel mishap() {
        return mishap;
    }

    /** Where the connection leads, who is asking and what was loaded last. */
    public PlaceViewModel place() {
        return place;
    }

    /** What runs. */
    public TasksViewModel tasks() {
        return tasks;
    }

    /** The ways from one page to another that take something along. */
    public Routes routes() {
        return routes;
    }

    /** Long work that ended while nobody looked. */
    public NewsViewModel news() {
        return news;
    }

    /** Files that are dropped anywhere on the window. */
    public DroppedFiles dropped() {
        return dropped;
    }

    /** The page that is shown. */
    public ReadOnlyObjectProperty<Page> pageProperty() {
        return page.getReadOnlyProperty();
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
        if (wanted == Page.PROFILES && place.isNowhere()) {
            page.set(Page.WELCOME);
        } else if (wanted == Page.PROFILES && pages.editor().reviewingProperty().get() != null) {
            page.set(Page.REVIEW);
        } else if (wanted == Page.MAP) {
            openMap();
        } else if (wanted == Page.IMPACT && place.isNowhere()) {
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

    /** Chooses a profile in the list, if it is there. */
    void choose(ProfileRef ref) {
        pages.profiles().everyProfile().stream().filter(item -> item.ref().equals(ref)).findFirst()
                .ifPresent(pages.profiles()::select);
    }

    /** Goes to the editor, out of a review that was open too. */
    public void edit() {
        leaveReview();
        go(Page.PROFILES);
    }

    /** Goes from the review back to the editor, unless a submit is running. */
    public void leaveReview() {
        if (!isSubmitting()) {
            pages.editor().endReview();
        }
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

    /** Whether a change is being sent now. */
    boolean isSubmitting() {
        return pages.review().submit().phaseProperty().get() == SubmitViewModel.Phase.RUNNING;
    }

    private void connected(@Nullable Connection connection) {
        pages.editor().endReview();
        pages.conflict().clear();
        if (connection == null) {
            pages.outcomes().forget();
        }
        page.set(connection == null ? Page.WELCOME : Page.PROFILES);
    }

    private void reviewing(@Nullable DraftAnalysis analysis) {
        var open = pages.editor().model().openProperty().get();
        if (analysis != null && open != null) {
            pages.review().show(destination(open.ref()), analysis);
            handedOver.suggestWhy(open.ref());
            page.set(Page.REVIEW);
        } else if (page.get() == Page.REVIEW) {
            page.set(Page.PROFILES);
        }
    }

    /** A place that nobody has called a test counts as one where real people work. */
    private Destination destination(ProfileRef ref) {
        var name = Optional.ofNullable(workspace.instanceProperty().get()).map(InstanceSummary::typedName)
                .orElse(ref.instance().value());
        return new Destination(ref, workspace.origin(), name, String.join(" · ", place.identity()),
                pages.handOver().preparedBy(ref),
                place.isProduction());
    }

    private void ended(@Nullable SubmitVerdict verdict) {
        if (verdict instanceof SubmitVerdict.NotApplied(SubmitVerdict.Reason.NotJournaled _)) {
            pages.journal().check();
        }
        if (verdict instanceof SubmitVerdict.Applied applied && !place.isNowhere()) {
            pages.review().submit().profile()
                    .ifPresent(ref -> pages.profiles().learned(ref, applied.now(), applied.trace()));
        }
    }

    /** The words of the window. */
    Messages messages() {
        return messages;
    }

    /** What is typed meanwhile, in this profile or another, stays. */
    private void reverted(ConfirmViewModel.@Nullable Reverted undone) {
        if (undone != null && !place.isNowhere()) {
            pages.profiles().learned(undone.ref(), undone.verdict().now(), undone.verdict().trace());
        }
    }

    /** The pages of the window. */
    public enum Page {
        WELCOME, CONNECT, PROFILES, MAP, FIND, IMPACT, IMPORT, REVIEW, CONFLICT, HISTORY, AUDIT, NETWORKS, INSTANCES, FLEET, EVIDENCE, MANY;

        /** The page that the navigation marks while this one is shown; {@code FIND} belongs to none. */
        Page section() {
            return switch (this) {
                case PROFILES, MAP, IMPACT, IMPORT, REVIEW, CONFLICT, MANY -> PROFILES;
                case WELCOME, CONNECT -> WELCOME;
                case FIND, HISTORY, AUDIT, NETWORKS, INSTANCES, FLEET, EVIDENCE -> this;
            };
        }
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
