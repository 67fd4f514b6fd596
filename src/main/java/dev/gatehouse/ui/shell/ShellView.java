package dev.gatehouse.ui.shell;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.Window;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.ui.audit.AuditView;
import dev.gatehouse.ui.common.Announcer;
import dev.gatehouse.ui.common.ColumnSizes;
import dev.gatehouse.ui.common.Drops;
import dev.gatehouse.ui.common.FirstShown;
import dev.gatehouse.ui.common.Shown;
import dev.gatehouse.ui.common.ThemeManager;
import dev.gatehouse.ui.common.ViewLoader;
import dev.gatehouse.ui.conflict.ConflictView;
import dev.gatehouse.ui.connection.ConnectionView;
import dev.gatehouse.ui.control.EnvironmentKind;
import dev.gatehouse.ui.control.EnvironmentStrip;
import dev.gatehouse.ui.control.MessageBar;
import dev.gatehouse.ui.control.MoreDetails;
import dev.gatehouse.ui.evidence.EvidenceView;
import dev.gatehouse.ui.find.Command;
import dev.gatehouse.ui.find.FindView;
import dev.gatehouse.ui.fleet.FleetView;
import dev.gatehouse.ui.help.FieldHelpLayer;
import dev.gatehouse.ui.help.HelpView;
import dev.gatehouse.ui.history.HistoryView;
import dev.gatehouse.ui.impact.ImpactView;
import dev.gatehouse.ui.importer.ImportView;
import dev.gatehouse.ui.instances.InstancesView;
import dev.gatehouse.ui.many.ManyView;
import dev.gatehouse.ui.map.MapView;
import dev.gatehouse.ui.networks.NetworksView;
import dev.gatehouse.ui.profiles.ProfilesView;
import dev.gatehouse.ui.review.ReviewView;
import dev.gatehouse.ui.shell.ShellViewModel.Page;
import dev.gatehouse.ui.welcome.RecentViewModel;
import dev.gatehouse.ui.welcome.WelcomeView;

/** The window: strips above, navigation at the left, one page at a time, status below. */
public final class ShellView {
    /** Below this width the navigation shows icons only. */
    private static final double COMPACT_BELOW = 1200;
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");
    /** Below this height of its own, under several notices, the navigation stands closer. */
    private static final double LOW_BELOW = 484;
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");

    private final ShellViewModel shell;
    private final ShellKeys keys;
    private final ViewLoader views;
    private final Comfort comfort;
    private final Announcer announcer;
    private @Nullable PageStack stack;
    private @Nullable SignInBar signIn;
    private @Nullable FieldHelpLayer fieldHelp;

    @FXML
    private BorderPane root;
    @FXML
    private EnvironmentStrip environmentStrip;
    @FXML
    private HBox identityBox;
    @FXML
    private MenuButton sandboxMenu;
    @FXML
    private Button findButton;
    @FXML
    private Button disconnectButton;
    @FXML
    private Button unlockButton;
    @FXML
    private ScrollPane navigationPane;
    @FXML
    private VBox navigation;
    @FXML
    private MenuButton languageMenu;
    @FXML
    private StackPane pages;
    @FXML
    private Pane helpLayer;
    @FXML
    private MessageBar problemBar;
    @FXML
    private MessageBar mishapBar;
    @FXML
    private MessageBar signInBar;
    @FXML
    private MessageBar journalBar;
    @FXML
    private MessageBar outcomeBar;
    @FXML
    private MessageBar confirmBar;
    @FXML
    private MessageBar handOverBar;
    @FXML
    private MessageBar manyBar;
    @FXML
    private MessageBar localBar;
    @FXML
    private MessageBar languageBar;
    @FXML
    private MessageBar hintBar;
    @FXML
    private MessageBar newsBar;
    @FXML
    private Button moreBars;
    @FXML
    private MoreDetails problemDetails;
    @FXML
    private Label statusLabel;
    @FXML
    private Label sessionLabel;
    @FXML
    private Button tasksButton;
    @FXML
    private StackPane tasksLayer;

    /**
     * Shows {@code shell}.
     *
     * @param views
     *            reads the pages
     */
    public ShellView(ShellViewModel shell, ViewLoader views, Comfort comfort, Announcer announcer) {
        this.shell = shell;
        this.keys = new ShellKeys(this, shell);
        this.views = views;
        this.comfort = comfort;
        this.announcer = announcer;
    }

    @FXML
    private void initialize() {
        environmentStrip.wordProperty().bind(shell.place().environmentTextProperty());
        environmentStrip.kindProperty().bind(shell.place().environmentProperty().map(ShellView::kind));
        shell.place().identity().addListener((ListChangeListener<String>) _ -> showIdentity());
        statusLabel.textProperty().bind(shell.place().statusProperty());
        Shown.text(tasksButton, shell.tasks().summaryProperty());
        Shown.when(statusLabel, tasksButton.textProperty().isEmpty().or(root.widthProperty()
                .greaterThanOrEqualTo(COMPACT_BELOW)));
        shell.tasks().openProperty().subscribe(this::showTasks);
        disconnectButton.visibleProperty()
                .bind(shell.place().environmentProperty().map(kind -> kind != Environment.NONE));
        disconnectButton.managedProperty().bind(disconnectButton.visibleProperty());
        unlockButton.visibleProperty().bind(shell.place().lockedProperty());
        unlockButton.managedProperty().bind(shell.place().lockedProperty());
        pages.getChildren().add(announcer.node());
        pages.addEventHandler(ColumnSizes.Changed.SIZES, event -> {
            if (!event.words().isEmpty()) {
                announcer.announce(event.words());
            }
        });
        Drops.acceptFile(root, shell.dropped()::take);
        new NavigationBar(navigation, shell).bind();
        new ProblemBar(shell.place(), problemBar, problemDetails).bind();
        new MishapBar(shell.mishap(), mishapBar, shell.messages(), announcer).bind();
        bindSandbox();
        sessionLabel.textProperty().bind(shell.pages().signIn().remainingProperty());
        var session = new SignInBar(shell.pages().signIn(), signInBar, shell.messages(), announcer);
        session.bind();
        signIn = session;
        new ConfirmBar(shell.pages().confirm(), confirmBar, shell.routes()::showDecided, shell.messages(), announcer)
                .bind();
        new HandOverBar(shell.pages().handOver(), handOverBar, announcer).bind();
        new ManyBar(shell.pages().many(), manyBar, shell, announcer).bind();
        new LocalBar(shell.pages().notices(), localBar, shell.messages(), announcer).bind();
        var languages = new LanguageMenu(comfort.languages(), announcer);
        languages.fill(languageMenu);
        languages.bind(languageBar);
        var news = shell.news();
        root.sceneProperty().flatMap(Scene::windowProperty).flatMap(Window::focusedProperty).orElse(true)
                .subscribe(news.attentionProperty()::set);
        new NewsBar(news, newsBar, shell.messages(), announcer, this::focusPage).bind();
        new HintBar(comfort.hints(), hintBar, shell.messages(), announcer, this::focusPage).bind();
        new JournalBar(shell.pages().journal(), journalBar, shell.messages(), announcer).bind();
        new OutcomesBar(shell.pages().outcomes(), outcomeBar, shell.messages(), announcer,
                new OutcomesBar.Ways(shell.routes()::compareSent, () -> root.getScene().getWindow().hide())).bind();
        new BarStack(stacked(), moreBars, shell.messages(), this::focusPage).watch();
        Stream.of(sandboxMenu, unlockButton, disconnectButton, moreBars).forEach(FirstShown::join);
        bars().forEach(bar -> new BarFocus(bar, this::focusPage).watch());
        root.widthProperty().subscribe(width -> root.pseudoClassStateChanged(COMPACT,
                width.doubleValue() < COMPACT_BELOW));
        navigationPane.heightProperty().subscribe(height -> root.pseudoClassStateChanged(LOW,
                height.doubleValue() < LOW_BELOW));
        var asked = new FieldHelpLayer(helpLayer, shell.messages(), this::openHandbook);
        asked.install(root);
        fieldHelp = asked;
        keys.install(root);
        shell.pageProperty().subscribe(_ -> pageShown());
        shell.overProperty().subscribe(_ -> pageShown());
        showIdentity();
    }

    /** Moves the focus to where one signs in, while the bar for it is shown. */
    void focusSignIn() {
        if (signIn != null) {
            signIn.focus();
        }
    }

    /** Shows what runs, or hides it again. */
    @FXML
    void tasks() {
        shell.tasks().openProperty().set(!shell.tasks().openProperty().get());
    }

    private void showTasks(boolean open) {
        if (open) {
            stack().laidOver(tasksLayer, TasksView.class).focus();
        } else if (isInside(root.getScene() == null ? null : root.getScene().getFocusOwner(), tasksLayer)) {
            focusPage();
        }
    }

    /** Says what the field with the focus means; the handbook where nothing is said of it. */
    void explainField() {
        if (fieldHelp != null && !fieldHelp.ask()) {
            shell.toggle(Over.HELP);
        }
    }

    private void openHandbook(String path) {
        shell.toggle(Over.HELP);
        stack().get(HelpView.class).open(path);
    }

    /** The page of the profiles. */
    ProfilesView profilesPage() {
        return stack().get(ProfilesView.class);
    }

    /** The page of the history. */
    HistoryView historyPage() {
        return stack().get(HistoryView.class);
    }

    /** Moves the focus to the filter of the instances. */
    void focusInstanceFilter() {
        stack().get(InstancesView.class).focusFilter();
    }

    /** Moves the focus to the filter of the fleet. */
    void focusFleetFilter() {
        stack().get(FleetView.class).focusFilter();
    }

    /** Reads the pages that were not needed for the first frame. */
    public void loadRest() {
        stack().loadRest();
    }

    /** Moves the focus to where work on the shown page begins. */
    public void focusPage() {
        switch (shell.overProperty().get()) {
            case KEYS -> stack().get(KeysView.class).focus();
            case HELP -> stack().get(HelpView.class).focus();
            case NOTHING -> focus(shell.pageProperty().get());
        }
    }

    private void focusFind() {
        var find = stack().get(FindView.class);
        find.offer(Stream.of(recent(), keys.commands().stream(), Stream.of(tour())).flatMap(commands -> commands)
                .toList());
        find.focus();
    }

    /** Where somebody was last, to go there again from anywhere. */
    private Stream<Command> recent() {
        var recent = comfort.recent();
        return recent.ways().stream().map(way -> new Command(recent.title(way),
                shell.messages().text("recent.kind"), () -> recent.take(way)));
    }

    private Command tour() {
        return new Command(shell.messages().text("tour.start"), shell.messages().text("tour.kind"), comfort.tour());
    }

    private void focus(Page page) {
        switch (page) {
            case WELCOME -> stack().get(WelcomeView.class).focus();
            case CONNECT -> stack().get(ConnectionView.class).focus();
            case PROFILES -> profilesPage().focusList();
            case MAP -> stack().get(MapView.class).focus();
            case FIND -> focusFind();
            case IMPACT -> stack().get(ImpactView.class).focus();
            case IMPORT -> stack().get(ImportView.class).focus();
            case HISTORY -> historyPage().focus();
            case AUDIT -> stack().get(AuditView.class).focus();
            case INSTANCES -> stack().get(InstancesView.class).focus();
            case FLEET -> stack().get(FleetView.class).focus();
            case EVIDENCE -> stack().get(EvidenceView.class).focus();
            case MANY -> stack().get(ManyView.class).focus();
            case NETWORKS -> stack().get(NetworksView.class).focus();
            case REVIEW -> stack().get(ReviewView.class).focus();
            case CONFLICT -> stack().get(ConflictView.class).focus();
        }
    }

    private PageStack stack() {
        var made = stack;
        if (made == null) {
            made = new PageStack(pages, views, shell);
            stack = made;
        }
        return made;
    }

    /** Moves the focus to the next pane that is shown: navigation, list, form, findings; or to the one before. */
    void nextPane(boolean forward) {
        var panes = panes();
        var focus = root.getScene().getFocusOwner();
        var now = IntStream.range(0, panes.size()).filter(i -> isInside(focus, panes.get(i))).findFirst().orElse(-1);
        var next = now < 0 ? 0 : Math.floorMod(now + (forward ? 1 : -1), panes.size());
        // into its first control, and as Tab does it: a pane itself would take the focus too, and nobody would see where it is
        panes.get(next).requestFocusTraversal(TraversalDirection.NEXT);
    }

    /** The navigation, what the page is made of, and the bars that offer something. */
    private List<Node> panes() {
        var pages = stack().shown().stream().flatMap(page -> stack().isPage(page, ProfilesView.class)
                ? profilesPage().panes().stream()
                : Stream.of(page));
        var inside = Stream.concat(Stream.of(navigation), pages);
        var bars = Stream.concat(stacked().stream().filter(MessageBar::offersSomething), Stream.of(moreBars, hintBar));
        var corner = tasksLayer.getChildren().stream();
        return Stream.of(inside, bars, corner).<Node>flatMap(nodes -> nodes).filter(Node::isVisible).toList();
    }

    private List<MessageBar> bars() {
        return Stream.concat(stacked().stream(), Stream.of(hintBar)).toList();
    }

    /** The bars above the page as they lie there, the one that weighs most first. */
    private List<MessageBar> stacked() {
        return List.of(outcomeBar, confirmBar, signInBar, journalBar, mishapBar, problemBar, handOverBar, manyBar,
                localBar, newsBar, languageBar);
    }

    private static boolean isInside(@Nullable Node node, Node pane) {
        return node != null && (node.equals(pane) || isInside(node.getParent(), pane));
    }

    @FXML
    private void keys() {
        shell.toggle(Over.KEYS);
    }

    @FXML
    private void help() {
        shell.toggle(Over.HELP);
    }

    /** Goes on to the next look and says which it is. */
    @FXML
    void theme() {
        comfort.themes().next();
        announcer.announce(shell.messages().text("shell.theme." + comfort.themes().choiceProperty().get()));
    }

    @FXML
    private void find() {
        shell.go(Page.FIND);
    }

    @FXML
    private void unlock() {
        shell.place().unlock();
    }

    @FXML
    private void disconnect() {
        shell.disconnect();
    }

    private void bindSandbox() {
        var sandbox = shell.pages().sandbox();
        environmentStrip.detailProperty().bind(shell.place().environmentProperty().flatMap(environment -> sandbox
                .armedProperty().map(armed -> environment == Environment.AWS ? "" : armed)));
        // what goes wrong may be the very thing that keeps the sandbox from opening
        var shown = shell.place().environmentProperty().flatMap(environment -> sandbox.armedProperty().map(
                armed -> environment == Environment.SANDBOX || (environment == Environment.NONE && !armed.isEmpty())));
        sandboxMenu.visibleProperty().bind(shown);
        sandboxMenu.managedProperty().bind(shown);
        new SandboxMenu(sandbox, announcer).fill(sandboxMenu);
    }

    private void pageShown() {
        if (fieldHelp != null) {
            fieldHelp.close();
        }
        focusPage();
    }

    private void showIdentity() {
        identityBox.getChildren().setAll(shell.place().identity().stream().map(part -> {
            var label = new Label(part);
            label.getStyleClass().add("gh-identity-part");
            label.setTooltip(new Tooltip(part));
            return label;
        }).toList());
    }

    /**
     * What makes the window easy on whoever sits before it: how it looks, what it speaks, what it says to whoever is
     * new, where they were last, and what shows them around.
     */
    public record Comfort(ThemeManager themes, LanguageViewModel languages, HintsViewModel hints,
            RecentViewModel recent, Runnable tour) {}

    private static EnvironmentKind kind(Environment environment) {
        return switch (environment) {
            case NONE -> EnvironmentKind.NONE;
            case SANDBOX -> EnvironmentKind.SANDBOX;
            case AWS, PRODUCTION -> EnvironmentKind.PRODUCTION;
            case TEST -> EnvironmentKind.TEST;
        };
    }
}
