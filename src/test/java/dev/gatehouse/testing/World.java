package dev.gatehouse.testing;

import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import javafx.beans.property.SimpleBooleanProperty;

import dev.gatehouse.app.ConfirmWindows;
import dev.gatehouse.app.JournalOutcomes;
import dev.gatehouse.app.PackWords;
import dev.gatehouse.change.MemoryJournal;
import dev.gatehouse.change.ProfileSubmit;
import dev.gatehouse.change.SeriesRun;
import dev.gatehouse.change.SubmitRecord;
import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.domain.port.Connection;
import dev.gatehouse.domain.port.LocalStore;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.series.Series;
import dev.gatehouse.evidence.Collector;
import dev.gatehouse.fleet.MemorySnapshots;
import dev.gatehouse.store.CsvAddressTable;
import dev.gatehouse.store.JsonBaselineFiles;
import dev.gatehouse.store.JsonBookmarkFiles;
import dev.gatehouse.store.JsonDraftFiles;
import dev.gatehouse.store.JsonHandOverFiles;
import dev.gatehouse.store.JsonProfileDocuments;
import dev.gatehouse.store.PackFolders;
import dev.gatehouse.store.SafeFileSaver;
import dev.gatehouse.ui.audit.AuditViewModel;
import dev.gatehouse.ui.audit.SnapshotsViewModel;
import dev.gatehouse.ui.baseline.BaselineShelf;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.conflict.ConflictViewModel;
import dev.gatehouse.ui.conflict.ConflictWork;
import dev.gatehouse.ui.connection.BookmarksViewModel;
import dev.gatehouse.ui.connection.ConnectionViewModel;
import dev.gatehouse.ui.connection.Workspace;
import dev.gatehouse.ui.editor.DraftBarViewModel;
import dev.gatehouse.ui.editor.DraftKeeper;
import dev.gatehouse.ui.editor.DraftModel;
import dev.gatehouse.ui.editor.EditorViewModel;
import dev.gatehouse.ui.editor.OwnAddressViewModel;
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
import dev.gatehouse.ui.instances.PlaceChoices;
import dev.gatehouse.ui.local.LocalNoticeViewModel;
import dev.gatehouse.ui.local.LocalValues;
import dev.gatehouse.ui.many.ManyViewModel;
import dev.gatehouse.ui.map.MapReading;
import dev.gatehouse.ui.map.MapViewModel;
import dev.gatehouse.ui.networks.NetworksViewModel;
import dev.gatehouse.ui.profiles.ProfileItem;
import dev.gatehouse.ui.profiles.ProfilesViewModel;
import dev.gatehouse.ui.profiles.ReplicaViewModel;
import dev.gatehouse.ui.review.BreakGlassViewModel;
import dev.gatehouse.ui.review.ColleagueViewModel;
import dev.gatehouse.ui.review.ConfirmViewModel;
import dev.gatehouse.ui.review.OpenOutcomesViewModel;
import dev.gatehouse.ui.review.ReviewViewModel;
import dev.gatehouse.ui.review.SubmitViewModel;
import dev.gatehouse.ui.shell.SandboxViewModel;
import dev.gatehouse.ui.shell.ShellViewModel;
import dev.gatehouse.ui.shell.TasksViewModel;
import dev.gatehouse.ui.signin.SignInViewModel;

/** All view-models of the window, wired as the program does it, over a Connect in memory and without a toolkit. */
public final class World {

    /** The time of the submit protocol. */
    public final ManualPace pace;
    /** What is written down. */
    public final MemoryJournal journal;
    /** The truth. */
    public final FakeConnect aws;
    /** The places to connect to. */
    public final FakeConnections connections;
    /** What is open. */
    public final Workspace workspace;
    /** The connection page. */
    public final ConnectionViewModel connection;
    /** The bookmarks. */
    public final BookmarksViewModel bookmarks;
    /** The profiles page. */
    public final ProfilesViewModel profiles;
    /** What is kept on this computer. */
    public final LocalValues local;
    /** The editor. */
    public final EditorViewModel editor;
    /** The change that waits to be confirmed. */
    public final ConfirmViewModel confirm;
    /** The changes of which nobody knows how they ended. */
    public final OpenOutcomesViewModel outcomes;
    /** The hosts at which a sandbox has ended. */
    public final Set<String> endedSandboxes = new HashSet<>();
    /** The time of countdowns; it moves apart from {@link #pace}. */
    public final ManualTicker ticker = new ManualTicker();
    /** The submit. */
    public final SubmitViewModel submit;
    /** The review. */
    public final ReviewViewModel review;
    /** Changes from colleagues. */
    public final HandOverViewModel handOver;
    /** Files, and settings of other profiles. */
    public final ExchangeViewModel exchange;
    /** One change for many profiles. */
    public final ManyViewModel many;
    /** The series that was begun last. */
    public final LocalStore<Series> series;
    /** The impact on real addresses. */
    public final ImpactViewModel impact;
    /** Every change over the journal. */
    public final HistoryViewModel history;
    /** The snapshots of this computer. */
    public final MemorySnapshots kept;
    /** What was kept, and what became of it. */
    public final AuditViewModel audit;
    /** The search over all profiles. */
    public final FindViewModel find;
    /** The draft beside what AWS holds now. */
    public final ConflictViewModel conflict;
    /** Keeps what is typed. */
    public final DraftKeeper keeper;
    /** What there is to say about the draft. */
    public final DraftBarViewModel drafts;
    /** The session of what is open. */
    public final SignInViewModel signIn;
    /** The window. */
    public final ShellViewModel shell;

    /** A window that does everything at once. */
    public World(AuthenticationProfile... held) {
        this(new ImmediateTaskRunner(), held);
    }

    /** A window whose work runs on {@code runner}. */
    public World(TaskRunner runner, AuthenticationProfile... held) {
        this(runner, new ManualPace(), held);
    }

    private World(TaskRunner runner, ManualPace pace, AuthenticationProfile... held) {
        this(runner, pace, new MemoryJournal(pace::now), new FakeConnect(pace, held), Locals.inMemory(),
                new MemorySnapshots(), Locals.store(Series.NONE));
    }

    /** The window after a restart of the program: the same Connect, journal and time, and the drafts that were kept. */
    public World(World before) {
        this(new ImmediateTaskRunner(), before.pace, before.journal, before.aws,
                Locals.restarted(before.local), before.kept, before.series);
        audit.snapshots().load();
    }

    private World(TaskRunner runner, ManualPace pace, MemoryJournal journal, FakeConnect aws,
            LocalValues local, MemorySnapshots snapshots, LocalStore<Series> series) {
        var messages = Messages.strict(Locale.ENGLISH);
        this.pace = pace;
        this.journal = journal;
        this.aws = aws;
        this.series = series;
        connections = new FakeConnections(aws);
        workspace = new Workspace(runner, messages);
        this.local = local;
        var model = new DraftModel(runner, DraftAnalysis::of, local.networks().valueProperty());
        connection = new ConnectionViewModel(connections, workspace, runner, messages);
        bookmarks = new BookmarksViewModel(connection, local.bookmarks(),
                new JsonBookmarkFiles(new SafeFileSaver()), runner, messages);
        profiles = new ProfilesViewModel(workspace, model, runner, messages);
        var shelf = new BaselineShelf(local.baselines(), new JsonBaselineFiles(), runner);
        editor = new EditorViewModel(model, local, new EditorViewModel.Outside(
                new OwnAddressViewModel.Asking(Lookup.sees("198.51.100.7"), new SimpleBooleanProperty(false),
                        workspace.connectionProperty().map(OwnAddressViewModel.Trail::of), workspace::interrupted),
                shelf, new ReplicaViewModel(workspace, model, runner, messages).textProperty()), runner, messages);
        confirm = new ConfirmViewModel(new ConfirmWindows(workspace, journal, pace), runner, ticker, messages);
        outcomes = new OpenOutcomesViewModel(new JournalOutcomes(workspace, journal, pace, endedSandboxes::contains),
                pace, runner, ticker,
                messages);
        submit = new SubmitViewModel((request, control) -> new ProfileSubmit(open(), request, control,
                new SubmitRecord(journal, workspace.origin()), pace), confirm, outcomes, runner, messages);
        var handOvers = new JsonHandOverFiles(new SafeFileSaver());
        handOver = new HandOverViewModel(workspace, model,
                new HandOverViewModel.Files(handOvers, new JsonProfileDocuments()), runner, messages);
        exchange = new ExchangeViewModel(model, new ExchangeViewModel.Around(workspace, profiles),
                new ExchangeViewModel.Files(new JsonDraftFiles(new SafeFileSaver()), new JsonProfileDocuments()),
                runner,
                messages);
        many = new ManyViewModel(workspace, new ManyViewModel.Around(this::seriesRun, confirm, outcomes,
                local.networks().valueProperty(),
                (ref, applied) -> profiles.learned(ref, applied.now(), applied.trace()), new SafeFileSaver(),
                pace::now), runner, messages);
        var help = new ReviewViewModel.Help(
                new BreakGlassViewModel(new SafeFileSaver(), pace::now, runner, messages),
                new ColleagueViewModel(handOvers, pace::now, runner, messages));
        review = new ReviewViewModel(submit, help, runner, messages);
        find = new FindViewModel(workspace, profiles, runner, messages);
        history = new HistoryViewModel(journal, profiles, workspace, runner, messages);
        impact = new ImpactViewModel(CsvAddressTable::of, model, runner, messages);
        conflict = new ConflictViewModel(workspace, model,
                new ConflictWork(DraftAnalysis::of, local.networks().valueProperty(), messages),
                new JsonDraftFiles(new SafeFileSaver()),
                new ConflictViewModel.Tasks(runner, messages));
        keeper = new DraftKeeper(model, local.drafts(), workspace, ticker, pace::now);
        drafts = new DraftBarViewModel(model, keeper, new DraftBarViewModel.Local(local.drafts(), pace::now),
                workspace, messages);
        signIn = new SignInViewModel(workspace, runner, ticker, pace::now, messages);
        var choices = new PlaceChoices(connections, connection, workspace, runner, messages);
        kept = snapshots;
        audit = new AuditViewModel(
                new AuditViewModel.Kept(kept, new SnapshotsViewModel.Signature("anna", pace::now)),
                new AuditViewModel.Around(workspace, model, profiles, choices), runner, messages);
        shell = new ShellViewModel(workspace, new ShellViewModel.Pages(connection, profiles, editor, review,
                new MapViewModel(new MapReading(_ -> Optional.empty(), messages), runner, messages),
                find, impact,
                new ImportViewModel(model, Importing.SOURCE, local.notes(), runner, messages), conflict, drafts,
                new ShellViewModel.Pending(confirm, outcomes,
                        new JournalNoticeViewModel(journal, runner, messages), signIn),
                history, audit,
                new SandboxViewModel(connections, runner, messages),
                handOver,
                exchange,
                new LocalNoticeViewModel(local, messages),
                new NetworksViewModel(local, new NetworksViewModel.Around(workspace, profiles, model), runner,
                        messages),
                new InstancesViewModel(choices, runner, messages),
                new FleetViewModel(choices,
                        new FleetViewModel.Around(local, runner, ticker, new SafeFileSaver(),
                                shelf.baselinesProperty()),
                        messages),
                new EvidenceViewModel(workspace, new EvidenceViewModel.Around(connections, kept, local,
                        shelf.baselinesProperty(), new PackFolders(), journal, PackWords::in,
                        sources -> new Collector("0.1.0", "2.40.2", "anna", "desk-7", sources), pace::now), runner,
                        messages),
                many),
                runner, new TasksViewModel.Time(ticker, pace::elapsed),
                messages);
    }

    private SeriesRun seriesRun() {
        return new SeriesRun(series, journal, (request, control) -> new ProfileSubmit(open(), request, control,
                new SubmitRecord(journal, workspace.origin()), pace));
    }

    private Connection open() {
        return workspace.forSubmit();
    }

    /** The profile in the list with this name. */
    public ProfileItem item(String name) {
        return profiles.profiles().stream().filter(item -> item.label().equals(name)).findFirst().orElseThrow();
    }

    /** Opens the sandbox and a profile in it. */
    public World opened(String name) {
        connection.openSandbox();
        profiles.select(item(name));
        return this;
    }

    /** Types another name and goes to the review. */
    public World reviewed(String newName) {
        editor.parts().identity().nameProperty().set(newName);
        editor.review();
        return this;
    }
}
