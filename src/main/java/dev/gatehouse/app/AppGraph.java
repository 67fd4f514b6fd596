package dev.gatehouse.app;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;
import javafx.util.Subscription;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.change.Pace;
import dev.gatehouse.change.ProfileSubmit;
import dev.gatehouse.change.SeriesRun;
import dev.gatehouse.change.SubmitControl;
import dev.gatehouse.change.SubmitRecord;
import dev.gatehouse.change.SubmitRequest;
import dev.gatehouse.cli.ProgramVersion;
import dev.gatehouse.domain.address.AddressRange;
import dev.gatehouse.domain.local.RowNote;
import dev.gatehouse.domain.port.ConnectionTarget;
import dev.gatehouse.domain.port.Connections;
import dev.gatehouse.store.JsonBaselineFiles;
import dev.gatehouse.store.JsonBookmarkFiles;
import dev.gatehouse.store.JsonDraftFiles;
import dev.gatehouse.store.JsonHandOverFiles;
import dev.gatehouse.store.JsonProfileDocuments;
import dev.gatehouse.store.PackFolders;
import dev.gatehouse.store.SafeFileSaver;
import dev.gatehouse.store.TableFiles;
import dev.gatehouse.ui.audit.AskView;
import dev.gatehouse.ui.audit.AuditView;
import dev.gatehouse.ui.audit.AuditViewModel;
import dev.gatehouse.ui.audit.DriftBarView;
import dev.gatehouse.ui.audit.FleetCompareView;
import dev.gatehouse.ui.audit.TimeLineView;
import dev.gatehouse.ui.baseline.BaselineShelf;
import dev.gatehouse.ui.baseline.BaselinesView;
import dev.gatehouse.ui.common.Announcer;
import dev.gatehouse.ui.common.DressedFocus;
import dev.gatehouse.ui.common.FirstFrame;
import dev.gatehouse.ui.common.FocusInSight;
import dev.gatehouse.ui.common.FxTicker;
import dev.gatehouse.ui.common.LoadedView;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.Problem;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.ThemeChoice;
import dev.gatehouse.ui.common.ThemeManager;
import dev.gatehouse.ui.common.UiTicker;
import dev.gatehouse.ui.common.ViewLoader;
import dev.gatehouse.ui.conflict.ConflictView;
import dev.gatehouse.ui.conflict.ConflictViewModel;
import dev.gatehouse.ui.conflict.ConflictWork;
import dev.gatehouse.ui.connection.BookmarksViewModel;
import dev.gatehouse.ui.connection.ConnectionView;
import dev.gatehouse.ui.connection.ConnectionViewModel;
import dev.gatehouse.ui.connection.Workspace;
import dev.gatehouse.ui.editor.AccessView;
import dev.gatehouse.ui.editor.DraftAnalyst;
import dev.gatehouse.ui.editor.DraftBarView;
import dev.gatehouse.ui.editor.DraftBarViewModel;
import dev.gatehouse.ui.editor.DraftKeeper;
import dev.gatehouse.ui.editor.DraftModel;
import dev.gatehouse.ui.editor.EditorView;
import dev.gatehouse.ui.editor.EditorViewModel;
import dev.gatehouse.ui.editor.FindingsView;
import dev.gatehouse.ui.editor.IdentityView;
import dev.gatehouse.ui.editor.KnownView;
import dev.gatehouse.ui.editor.NoteView;
import dev.gatehouse.ui.editor.OwnAddressView;
import dev.gatehouse.ui.editor.OwnAddressViewModel;
import dev.gatehouse.ui.editor.RawView;
import dev.gatehouse.ui.editor.RollOutView;
import dev.gatehouse.ui.editor.RulesView;
import dev.gatehouse.ui.editor.SessionsView;
import dev.gatehouse.ui.editor.TemplateView;
import dev.gatehouse.ui.editor.TidyView;
import dev.gatehouse.ui.editor.TrailView;
import dev.gatehouse.ui.editor.TrailViewModel;
import dev.gatehouse.ui.editor.VerdictNoteView;
import dev.gatehouse.ui.evidence.EvidenceView;
import dev.gatehouse.ui.evidence.EvidenceViewModel;
import dev.gatehouse.ui.evidence.OnePageViewModel;
import dev.gatehouse.ui.evidence.PacksView;
import dev.gatehouse.ui.evidence.PacksViewModel;
import dev.gatehouse.ui.exchange.CopySettingsView;
import dev.gatehouse.ui.exchange.ExchangeBarView;
import dev.gatehouse.ui.exchange.ExchangeMenuView;
import dev.gatehouse.ui.exchange.ExchangeViewModel;
import dev.gatehouse.ui.find.CommandsViewModel;
import dev.gatehouse.ui.find.FindView;
import dev.gatehouse.ui.find.FindViewModel;
import dev.gatehouse.ui.find.PlaceFinder;
import dev.gatehouse.ui.fleet.FleetView;
import dev.gatehouse.ui.fleet.FleetViewModel;
import dev.gatehouse.ui.handover.HandOverView;
import dev.gatehouse.ui.handover.HandOverViewModel;
import dev.gatehouse.ui.help.HelpView;
import dev.gatehouse.ui.help.HelpViewModel;
import dev.gatehouse.ui.history.HistoryView;
import dev.gatehouse.ui.history.HistoryViewModel;
import dev.gatehouse.ui.history.JournalNoticeViewModel;
import dev.gatehouse.ui.impact.ImpactView;
import dev.gatehouse.ui.impact.ImpactViewModel;
import dev.gatehouse.ui.importer.ImportView;
import dev.gatehouse.ui.importer.ImportViewModel;
import dev.gatehouse.ui.instances.InstancesView;
import dev.gatehouse.ui.instances.InstancesViewModel;
import dev.gatehouse.ui.instances.PlaceChoices;
import dev.gatehouse.ui.instances.PlacesView;
import dev.gatehouse.ui.local.LocalNoticeViewModel;
import dev.gatehouse.ui.local.LocalValues;
import dev.gatehouse.ui.local.TableMemory;
import dev.gatehouse.ui.many.ManyView;
import dev.gatehouse.ui.many.ManyViewModel;
import dev.gatehouse.ui.map.MapReading;
import dev.gatehouse.ui.map.MapView;
import dev.gatehouse.ui.map.MapViewModel;
import dev.gatehouse.ui.networks.NetworkFormView;
import dev.gatehouse.ui.networks.NetworkUseView;
import dev.gatehouse.ui.networks.NetworksView;
import dev.gatehouse.ui.networks.NetworksViewModel;
import dev.gatehouse.ui.profiles.ProfilesView;
import dev.gatehouse.ui.profiles.ProfilesViewModel;
import dev.gatehouse.ui.profiles.ReplicaViewModel;
import dev.gatehouse.ui.refusal.RefusalView;
import dev.gatehouse.ui.review.BreakGlassView;
import dev.gatehouse.ui.review.BreakGlassViewModel;
import dev.gatehouse.ui.review.ColleagueViewModel;
import dev.gatehouse.ui.review.ConfirmViewModel;
import dev.gatehouse.ui.review.NameView;
import dev.gatehouse.ui.review.OpenOutcomesViewModel;
import dev.gatehouse.ui.review.ReviewView;
import dev.gatehouse.ui.review.ReviewViewModel;
import dev.gatehouse.ui.review.SafetyView;
import dev.gatehouse.ui.review.SubmitViewModel;
import dev.gatehouse.ui.shell.HintsViewModel;
import dev.gatehouse.ui.shell.KeysView;
import dev.gatehouse.ui.shell.LanguageViewModel;
import dev.gatehouse.ui.shell.SandboxViewModel;
import dev.gatehouse.ui.shell.ShellView;
import dev.gatehouse.ui.shell.ShellViewModel;
import dev.gatehouse.ui.shell.ShellViewModel.Page;
import dev.gatehouse.ui.shell.TasksView;
import dev.gatehouse.ui.shell.TasksViewModel;
import dev.gatehouse.ui.signin.SignInViewModel;
import dev.gatehouse.ui.tour.TourView;
import dev.gatehouse.ui.tour.TourViewModel;
import dev.gatehouse.ui.welcome.RecentViewModel;
import dev.gatehouse.ui.welcome.WelcomeView;

/** All wiring of the window, by hand, in one place. */
final class AppGraph {
    private final Parts parts;
    private final ThemeManager themes;
    private final Locale system;
    private final Workspace workspace;
    private final DraftModel model;
    private final LocalValues local;
    private final BaselineShelf shelf;
    private final DraftKeeper keeper;
    private final ShellViewModel shell;
    private Subscription watching = Subscription.EMPTY;
    private Runnable showAround = () -> tour().begin();
    private @Nullable TourViewModel tour;

    /**
     * What a window is made of.
     *
     * @param connections
     *            the places it can connect to
     * @param runner
     *            runs work off the window's thread
     * @param analyst
     *            analyses drafts
     * @param pace
     *            time for the submit protocol
     * @param stores
     *            where it keeps what people enter
     * @param messages
     *            the words
     * @param ticker
     *            what the window does after a while, or now and then
     */
    record Parts(Connections connections, TaskRunner runner, DraftAnalyst analyst, Pace pace, LocalStores stores,
            Messages messages, UiTicker ticker) {
        /** A window that keeps time with the FX pulse. */
        Parts(Connections connections, TaskRunner runner, DraftAnalyst analyst, Pace pace, LocalStores stores,
                Messages messages) {
            this(connections, runner, analyst, pace, stores, messages, new FxTicker());
        }
    }

    /** A window on a computer that is set to the language it speaks. */
    AppGraph(Parts parts, ThemeManager themes) {
        this(parts, themes, parts.messages().language().locale());
    }

    /**
     * A window.
     *
     * @param system
     *            what the operating system is set to
     */
    AppGraph(Parts parts, ThemeManager themes, Locale system) {
        this.parts = parts;
        this.themes = themes;
        this.system = system;
        this.workspace = new Workspace(parts.runner(), parts.messages());
        this.local = parts.stores().values(parts.runner(), parts.messages());
        this.model = new DraftModel(parts.runner(), parts.analyst(), local.networks().valueProperty());
        this.keeper = new DraftKeeper(model, local.drafts(), workspace, parts.ticker(), local.clock());
        this.shelf = new BaselineShelf(local.baselines(), new JsonBaselineFiles(), parts.runner());
        this.shell = new ShellViewModel(workspace, pages(), parts.runner(),
                new TasksViewModel.Time(parts.ticker(), parts.pace()::elapsed), parts.messages());
    }

    /** The view-model of the whole window. */
    ShellViewModel shell() {
        return shell;
    }

    /** The window's content, dressed in the theme; looks for AWS profiles once the first frame is drawn. */
    Scene scene(double width, double height) {
        return scene(width, height, UnaryOperator.identity());
    }

    /** The same with something around it. */
    Scene scene(double width, double height, UnaryOperator<Parent> frame) {
        var loaded = views().load(ShellView.class);
        var scene = new Scene(frame.apply(loaded.root()), width, height);
        themes.apply(scene);
        DressedFocus.in(scene);
        FocusInSight.in(scene);
        FirstFrame.then(() -> {
            loaded.view().focusPage();
            // after this frame, so that a sandbox asked for at once starts beside it
            parts.runner().later(loaded.view()::loadRest);
            shell.pages().connection().refresh();
            watching = shell.pages().connection().watch(parts.ticker(),
                    shell.pageProperty().map(Page.CONNECT::equals));
            local.load();
            shell.pages().journal().check();
            shell.pages().audit().snapshots().load();
        });
        return scene;
    }

    /** Says in the window that somebody else's options are in force; until something is opened. */
    void warnOfOptions(String names) {
        workspace.warn(new Problem(parts.messages().text("start.options.title", names),
                parts.messages().text("start.options.advice"), "", true));
    }

    /** Asks before the window closes on a change of which nobody knows how it ended. */
    void guardClosing(Stage stage) {
        stage.setOnCloseRequest(event -> {
            if (!shell.pages().outcomes().mayLeave()) {
                event.consume();
            }
        });
    }

    /** Keeps what was typed, and tells of a failure of the program itself. */
    void mishap(Throwable failure) {
        keep();
        shell.mishap().happened(failure);
    }

    /** Begins to keep what was typed last. */
    void keep() {
        keeper.flush();
    }

    /** Writes what has not been kept yet, and closes the connection; the last that is asked of the window. */
    void close() {
        watching.unsubscribe();
        local.finish();
        workspace.close();
    }

    /** The tour that somebody is shown from this window. */
    TourViewModel tour() {
        var made = tour;
        if (made == null) {
            made = new TourViewModel(TourJourneys::told, parts.runner(), parts.ticker(), parts.messages());
            tour = made;
        }
        return made;
    }

    /** The bar that tells of the tour. */
    LoadedView<TourView> tourBar() {
        return new ViewLoader(parts.messages()).register(TourView.class, this::newTourView).load(TourView.class);
    }

    /**
     * Lets journeys be shown in a window beside this one, which they end with.
     *
     * @param breath
     *            how long hands rest between two keys
     */
    void showTours(Window window, Duration breath) {
        tour().playedBy(new TourStage(tour(), window, new TourStage.Around(this::tourBar,
                () -> ThemeChoice.valueOf(themes.themeProperty().get().name()), breath, parts.runner(),
                parts.messages())));
    }

    /** What is done when somebody wants to be shown around; the tour begins where nothing else is said. */
    void onShowAround(Runnable wanted) {
        showAround = wanted;
    }

    private void showAround() {
        showAround.run();
    }

    private TourView newTourView() {
        return new TourView(tour(), parts.messages(), new Announcer());
    }

    private ShellViewModel.Pages pages() {
        var runner = parts.runner();
        var messages = parts.messages();
        var confirm = new ConfirmViewModel(new ConfirmWindows(workspace, parts.stores().journal(), parts.pace()),
                runner,
                parts.ticker(), messages);
        var saver = new SafeFileSaver();
        var handOvers = new JsonHandOverFiles(saver);
        var outcomes = new OpenOutcomesViewModel(
                new JournalOutcomes(workspace, parts.stores().journal(), parts.pace(), Loopback::isSilent),
                parts.pace(), runner,
                parts.ticker(), messages);
        var profiles = new ProfilesViewModel(workspace, model, runner, messages);
        var connection = new ConnectionViewModel(parts.connections(), workspace, runner, messages);
        var choices = new PlaceChoices(parts.connections(), connection, workspace, runner, messages);
        var many = new ManyViewModel(workspace,
                new ManyViewModel.Around(this::seriesRun, confirm, outcomes, local.networks().valueProperty(),
                        (ref, applied) -> profiles.learned(ref, applied.now(), applied.trace()), saver,
                        local.clock()),
                runner, messages);
        return new ShellViewModel.Pages(connection,
                profiles,
                new EditorViewModel(model, local,
                        new EditorViewModel.Outside(asking(), shelf,
                                new ReplicaViewModel(workspace, model, runner, messages).textProperty()),
                        runner, messages),
                new ReviewViewModel(new SubmitViewModel(this::submit, confirm, outcomes, runner, messages),
                        new ReviewViewModel.Help(
                                new BreakGlassViewModel(saver, local.clock(), runner, messages),
                                new ColleagueViewModel(handOvers, local.clock(), runner, messages)),
                        runner, messages),
                new MapViewModel(new MapReading(this::note, messages), runner, messages),
                new FindViewModel(workspace, profiles, runner, messages),
                new ImpactViewModel(parts.stores().tables(), model, runner, messages),
                new ImportViewModel(model, new TableFiles(), local.notes(), runner, messages),
                new ConflictViewModel(workspace, model,
                        new ConflictWork(parts.analyst(), local.networks().valueProperty(), messages),
                        new JsonDraftFiles(saver), new ConflictViewModel.Tasks(runner, messages)),
                new DraftBarViewModel(model, keeper, new DraftBarViewModel.Local(local.drafts(), local.clock()),
                        workspace, messages),
                new ShellViewModel.Pending(confirm, outcomes,
                        new JournalNoticeViewModel(parts.stores().journal(), runner, messages),
                        new SignInViewModel(workspace, runner, parts.ticker(), local.clock(), messages)),
                new HistoryViewModel(parts.stores().journal(), profiles, workspace, runner, messages),
                new AuditViewModel(parts.stores().audit(local.clock()),
                        new AuditViewModel.Around(workspace, model, profiles, choices), runner, messages),
                new SandboxViewModel(parts.connections(), runner, messages),
                new HandOverViewModel(workspace, model,
                        new HandOverViewModel.Files(handOvers, new JsonProfileDocuments()), runner, messages),
                new ExchangeViewModel(model, new ExchangeViewModel.Around(workspace, profiles),
                        new ExchangeViewModel.Files(new JsonDraftFiles(saver), new JsonProfileDocuments()), runner,
                        messages),
                new LocalNoticeViewModel(local, messages),
                new NetworksViewModel(local, new NetworksViewModel.Around(workspace, profiles, model), runner,
                        messages),
                new InstancesViewModel(choices, runner, messages),
                new FleetViewModel(choices, new FleetViewModel.Around(local, runner, parts.ticker(), saver,
                        shelf.baselinesProperty()), messages),
                new EvidenceViewModel(workspace, new EvidenceViewModel.Around(parts.connections(),
                        parts.stores().snapshots(), local, shelf.baselinesProperty(), new PackFolders(),
                        parts.stores().journal(), CommandTexts::new,
                        Collecting::onThisComputer, local.clock()), runner, messages),
                many);
    }

    private OnePageViewModel onePage() {
        return new OnePageViewModel(model, workspace,
                new OnePageViewModel.Around(local, new SafeFileSaver(), CommandTexts::new,
                        ProgramVersion.current()),
                parts.runner(),
                parts.messages());
    }

    /** Nothing is asked on the internet while the sandbox is open: it promises that nothing leaves this computer. */
    private OwnAddressViewModel.Asking asking() {
        return new OwnAddressViewModel.Asking(parts.stores().lookup(), workspace.connectionProperty()
                .map(open -> open.target().environment() != ConnectionTarget.Environment.SANDBOX).orElse(false),
                workspace.connectionProperty().map(OwnAddressViewModel.Trail::of));
    }

    private Optional<String> note(AddressRange range) {
        return Optional.ofNullable(model.openProperty().get())
                .flatMap(open -> local.notes().get().find(open.ref().instance(), range)).map(RowNote::comment)
                .filter(comment -> !comment.isBlank());
    }

    private ProfileSubmit submit(SubmitRequest request, SubmitControl control) {
        var record = new SubmitRecord(parts.stores().journal(), workspace.origin());
        return new ProfileSubmit(workspace.forSubmit(), request, control, record, parts.pace());
    }

    /** A run over the connection that is open now, which it keeps: its work goes on off the window's thread. */
    private SeriesRun seriesRun() {
        var connection = workspace.forSubmit();
        var record = new SubmitRecord(parts.stores().journal(), workspace.origin());
        return new SeriesRun(parts.stores().series(), parts.stores().journal(),
                (request, control) -> new ProfileSubmit(connection, request, control, record, parts.pace()));
    }

    /** A loader that knows every view. */
    ViewLoader views() {
        var messages = parts.messages();
        var announcer = new Announcer();
        var pages = shell.pages();
        var editor = pages.editor();
        var hints = new HintsViewModel(local.habits(), shell.pageProperty());
        var recent = new RecentViewModel(pages.connection(), workspace,
                new RecentViewModel.Around(model, local.habits()), () -> shell.go(Page.CONNECT), messages);
        var tables = new TableMemory(local.tables(), messages);
        var loader = new ViewLoader(messages);
        return loader
                .register(WelcomeView.class,
                        () -> new WelcomeView(pages.connection(), recent, () -> shell.go(Page.CONNECT),
                                this::showAround))
                .register(ConnectionView.class,
                        () -> new ConnectionView(pages.connection(),
                                new BookmarksViewModel(pages.connection(), local.bookmarks(),
                                        new JsonBookmarkFiles(new SafeFileSaver()), parts.runner(), messages),
                                () -> shell.go(Page.WELCOME), messages))
                .register(ProfilesView.class,
                        () -> new ProfilesView(pages.profiles(), () -> shell.go(Page.CONNECT), messages))
                .register(RefusalView.class,
                        () -> new RefusalView(pages.profiles().refusal(), pages.profiles()::retry,
                                pages.connection()::openSandbox, announcer))
                .register(EditorView.class, () -> new EditorView(editor, messages))
                .register(DraftBarView.class,
                        () -> new DraftBarView(pages.drafts(),
                                new DraftBarView.Ways(shell.routes()::compareDraft, shell.routes()::compareSaved),
                                messages, announcer))
                .register(AccessView.class, () -> new AccessView(editor,
                        new AccessView.Ways(() -> shell.go(Page.MAP), () -> shell.go(Page.IMPACT),
                                new Intake(shell)),
                        messages))
                .register(KnownView.class, () -> new KnownView(editor, messages))
                .register(OwnAddressView.class, () -> new OwnAddressView(editor))
                .register(NoteView.class, () -> new NoteView(editor))
                .register(VerdictNoteView.class, () -> new VerdictNoteView(editor, messages))
                .register(TidyView.class, () -> new TidyView(editor))
                .register(TemplateView.class, () -> new TemplateView(editor))
                .register(RollOutView.class, () -> new RollOutView(editor))
                .register(SessionsView.class, () -> new SessionsView(editor, messages))
                .register(RulesView.class, () -> new RulesView(editor, messages))
                .register(BaselinesView.class,
                        () -> new BaselinesView(editor.parts().rules().baselines(), messages, announcer))
                .register(IdentityView.class, () -> new IdentityView(editor))
                .register(RawView.class, () -> new RawView(editor))
                .register(TrailView.class, () -> new TrailView(
                        new TrailViewModel(workspace, model, parts.runner(), messages), announcer))
                .register(FindingsView.class, () -> new FindingsView(editor, messages))
                .register(ReviewView.class,
                        () -> new ReviewView(pages.review(),
                                new ReviewView.Ways(shell::leaveReview, shell.routes()::discardDraft,
                                        shell.routes()::compareDraft, shell.routes()::remedy),
                                messages, announcer))
                .register(ConflictView.class,
                        () -> new ConflictView(pages.conflict(),
                                new ConflictView.Ways(shell.routes()::leaveConflict, shell.routes()::reviewMerged),
                                tables, messages))
                .register(SafetyView.class, () -> new SafetyView(pages.review().submit(), messages))
                .register(BreakGlassView.class, () -> new BreakGlassView(pages.review(), messages, announcer))
                .register(ExchangeMenuView.class,
                        () -> new ExchangeMenuView(pages.exchange(), shell.routes()::openMany, messages))
                .register(CopySettingsView.class, () -> new CopySettingsView(pages.exchange(), messages, announcer))
                .register(ExchangeBarView.class, () -> new ExchangeBarView(pages.exchange(), announcer))
                .register(HandOverView.class, () -> new HandOverView(pages.handOver(), messages))
                .register(NameView.class, () -> new NameView(pages.review(), messages))
                .register(MapView.class, () -> new MapView(pages.map(), () -> shell.go(Page.PROFILES), messages))
                .register(FindView.class, () -> new FindView(pages.find(),
                        new CommandsViewModel(pages.find().inputProperty(), pages.profiles(),
                                new PlaceFinder(workspace, pages.profiles(), shell.routes()::look, messages),
                                messages),
                        () -> shell.go(Page.PROFILES), messages))
                .register(ImpactView.class,
                        () -> new ImpactView(pages.impact(), () -> shell.go(Page.PROFILES), tables, messages))
                .register(ImportView.class,
                        () -> new ImportView(pages.importer(), shell.routes()::leaveImport,
                                shell.routes()::showImported, tables, messages))
                .register(HistoryView.class,
                        () -> new HistoryView(pages.history(), () -> shell.go(Page.PROFILES), shell::edit, messages,
                                announcer))
                .register(AuditView.class,
                        () -> new AuditView(pages.audit(), () -> shell.go(Page.PROFILES), messages, announcer))
                .register(AskView.class, () -> new AskView(pages.audit().ask(), messages, announcer))
                .register(FleetCompareView.class, () -> new FleetCompareView(pages.audit().compare(), messages))
                .register(TimeLineView.class, () -> new TimeLineView(pages.audit().timeLine(),
                        pages.audit().snapshots(), messages))
                .register(DriftBarView.class, () -> new DriftBarView(pages.audit().drift(),
                        new DriftBarView.Ways(shell.routes()::compareApproved, shell.routes()::approveOpen)))
                .register(InstancesView.class, () -> new InstancesView(pages.instances(), tables, messages))
                .register(PlacesView.class, () -> new PlacesView(pages.instances().choices(), messages))
                .register(EvidenceView.class, () -> new EvidenceView(pages.evidence(), onePage(), messages, announcer))
                .register(PacksView.class, () -> new PacksView(new PacksViewModel(parts.stores().journal(),
                        local.packs(), new PackFolders(), parts.runner(), messages), messages, announcer))
                .register(FleetView.class, () -> new FleetView(pages.fleet(), messages, announcer))
                .register(NetworksView.class,
                        () -> new NetworksView(pages.networks(), () -> shell.go(Page.PROFILES), messages))
                .register(NetworkFormView.class, () -> new NetworkFormView(pages.networks()))
                .register(NetworkUseView.class,
                        () -> new NetworkUseView(pages.networks(), () -> shell.go(Page.PROFILES), messages))
                .register(ManyView.class,
                        () -> new ManyView(pages.many(), shell.routes()::leaveMany, messages, announcer))
                .register(ShellView.class, () -> new ShellView(shell, loader,
                        new ShellView.Comfort(themes, new LanguageViewModel(local.language(), system, messages),
                                hints, recent, this::showAround),
                        announcer))
                .register(TasksView.class, () -> new TasksView(shell.tasks(), messages, announcer))
                .register(KeysView.class, () -> new KeysView(shell::uncover, messages))
                .register(HelpView.class,
                        () -> new HelpView(new HelpViewModel(parts.runner(), messages),
                                new HelpView.Ways(shell::uncover, hints::again, this::showAround), messages))
                .register(TourView.class, this::newTourView);
    }
}
