package dev.gatehouse.ui.shell;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import javafx.beans.value.ObservableValue;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.ui.audit.AuditView;
import dev.gatehouse.ui.common.Announcer;
import dev.gatehouse.ui.common.Clipboards;
import dev.gatehouse.ui.common.Drops;
import dev.gatehouse.ui.common.Problem;
import dev.gatehouse.ui.common.ThemeManager;
import dev.gatehouse.ui.common.ViewLoader;
import dev.gatehouse.ui.conflict.ConflictView;
import dev.gatehouse.ui.connection.ConnectionView;
import dev.gatehouse.ui.control.EnvironmentKind;
import dev.gatehouse.ui.control.EnvironmentStrip;
import dev.gatehouse.ui.control.MessageBar;
import dev.gatehouse.ui.control.MoreDetails;
import dev.gatehouse.ui.control.Tone;
import dev.gatehouse.ui.evidence.EvidenceView;
import dev.gatehouse.ui.find.FindView;
import dev.gatehouse.ui.fleet.FleetView;
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
import dev.gatehouse.ui.shell.ShellViewModel.Environment;
import dev.gatehouse.ui.shell.ShellViewModel.Page;
import dev.gatehouse.ui.welcome.WelcomeView;

/** The window: strips above, navigation at the left, one page at a time, status below. */
public final class ShellView {
    /** Below this width the navigation shows icons only. */
    private static final double COMPACT_BELOW = 1200;
    private static final PseudoClass COMPACT = PseudoClass.getPseudoClass("compact");

    private final ShellViewModel shell;
    private final ShellKeys keys;
    private final ViewLoader views;
    private final Comfort comfort;
    private final Announcer announcer;
    private @Nullable PageStack stack;
    private @Nullable SignInBar signIn;

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
    private VBox navigation;
    @FXML
    private ToggleButton profilesItem;
    @FXML
    private ToggleButton historyItem;
    @FXML
    private ToggleButton auditItem;
    @FXML
    private ToggleButton fleetItem;
    @FXML
    private ToggleButton evidenceItem;
    @FXML
    private ToggleButton instancesItem;
    @FXML
    private ToggleButton networksItem;
    @FXML
    private ToggleButton connectItem;
    @FXML
    private MenuButton languageMenu;
    @FXML
    private StackPane pages;
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
    private MoreDetails problemDetails;
    @FXML
    private Label statusLabel;
    @FXML
    private Label sessionLabel;
    @FXML
    private Label tasksLabel;

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
        environmentStrip.wordProperty().bind(shell.environmentTextProperty());
        environmentStrip.kindProperty().bind(shell.environmentProperty().map(ShellView::kind));
        shell.identity().addListener((ListChangeListener<String>) _ -> showIdentity());
        statusLabel.textProperty().bind(shell.statusProperty());
        tasksLabel.textProperty().bind(shell.tasksProperty());
        disconnectButton.visibleProperty().bind(shell.environmentProperty().map(kind -> kind != Environment.NONE));
        disconnectButton.managedProperty().bind(disconnectButton.visibleProperty());
        unlockButton.visibleProperty().bind(shell.lockedProperty());
        unlockButton.managedProperty().bind(shell.lockedProperty());
        profilesItem.disableProperty().bind(shell.environmentProperty().map(Environment.NONE::equals));
        pages.getChildren().add(announcer.node());
        Drops.acceptFile(root, shell.pages().handOver()::open);
        bindProblem();
        bindMishap();
        bindSandbox();
        sessionLabel.textProperty().bind(shell.pages().signIn().remainingProperty());
        var session = new SignInBar(shell.pages().signIn(), signInBar, shell.messages(), announcer);
        session.bind();
        signIn = session;
        new ConfirmBar(shell.pages().confirm(), confirmBar, shell::showDecided, shell.messages(), announcer).bind();
        new HandOverBar(shell.pages().handOver(), handOverBar, announcer).bind();
        new ManyBar(shell.pages().many(), manyBar, shell, announcer).bind();
        new LocalBar(shell.pages().notices(), localBar, shell.messages(), announcer).bind();
        var languages = new LanguageMenu(comfort.languages(), announcer);
        languages.fill(languageMenu);
        languages.bind(languageBar);
        new JournalBar(shell.pages().journal(), journalBar, shell.messages(), announcer).bind();
        new OutcomesBar(shell.pages().outcomes(), outcomeBar, shell.messages(), announcer,
                new OutcomesBar.Ways(shell::compareSent, () -> root.getScene().getWindow().hide())).bind();
        bars().forEach(bar -> new BarFocus(bar, this::focusPage).watch());
        root.widthProperty().subscribe(width -> root.pseudoClassStateChanged(COMPACT,
                width.doubleValue() < COMPACT_BELOW));
        keys.install(root);
        shell.pageProperty().subscribe(_ -> pageShown());
        shell.overProperty().subscribe(_ -> focusPage());
        showIdentity();
    }

    /** Moves the focus to where one signs in, while the bar for it is shown. */
    void focusSignIn() {
        if (signIn != null) {
            signIn.focus();
        }
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
        find.offer(keys.commands());
        find.focus();
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
        panes.get(next).requestFocus();
        if (!panes.get(next).isFocused()) {
            panes.get(next).requestFocusTraversal(TraversalDirection.NEXT);
        }
    }

    /** The navigation, what the page is made of, and the bars that offer something. */
    private List<Node> panes() {
        var pages = stack().shown().stream().flatMap(page -> stack().isPage(page, ProfilesView.class)
                ? profilesPage().panes().stream()
                : Stream.of(page));
        var inside = Stream.concat(Stream.of(navigation), pages);
        return Stream.concat(inside, bars().stream().filter(MessageBar::offersSomething)).filter(Node::isVisible)
                .toList();
    }

    private List<MessageBar> bars() {
        return List.of(mishapBar, signInBar, journalBar, outcomeBar, confirmBar, handOverBar, manyBar, localBar,
                languageBar, problemBar);
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
    private void profiles() {
        shell.go(Page.PROFILES);
        markPage();
    }

    @FXML
    private void history() {
        shell.go(Page.HISTORY);
        markPage();
    }

    @FXML
    private void audit() {
        shell.go(Page.AUDIT);
        markPage();
    }

    @FXML
    private void instances() {
        shell.go(Page.INSTANCES);
        markPage();
    }

    @FXML
    private void evidence() {
        shell.go(Page.EVIDENCE);
        markPage();
    }

    @FXML
    private void fleet() {
        shell.go(Page.FLEET);
        markPage();
    }

    @FXML
    private void networks() {
        shell.go(Page.NETWORKS);
        markPage();
    }

    @FXML
    private void connections() {
        shell.go(Page.WELCOME);
        markPage();
    }

    @FXML
    private void find() {
        shell.go(Page.FIND);
    }

    @FXML
    private void unlock() {
        shell.unlock();
    }

    @FXML
    private void disconnect() {
        shell.disconnect();
    }

    private void bindSandbox() {
        var sandbox = shell.pages().sandbox();
        environmentStrip.detailProperty().bind(shell.environmentProperty().flatMap(environment -> sandbox
                .armedProperty().map(armed -> environment == Environment.AWS ? "" : armed)));
        // what goes wrong may be the very thing that keeps the sandbox from opening
        var shown = shell.environmentProperty().flatMap(environment -> sandbox.armedProperty().map(
                armed -> environment == Environment.SANDBOX || (environment == Environment.NONE && !armed.isEmpty())));
        sandboxMenu.visibleProperty().bind(shown);
        sandboxMenu.managedProperty().bind(shown);
        new SandboxMenu(sandbox, announcer).fill(sandboxMenu);
    }

    private void bindProblem() {
        var problem = shell.problemProperty();
        var present = problem.map(_ -> true).orElse(false);
        problemBar.titleProperty().bind(problem.map(Problem::title).orElse(""));
        problemBar.bodyProperty().bind(problem.map(Problem::advice).orElse(""));
        problemDetails.detailsProperty().bind(problem.map(Problem::details).orElse(""));
        problemBar.toneProperty().bind(problem.map(what -> what.warning() ? Tone.WARNING : Tone.DANGER)
                .orElse(Tone.DANGER));
        show(problemBar, present);
        show(problemDetails, problem.map(what -> !what.details().isEmpty()).orElse(false));
    }

    private static void show(Node node, ObservableValue<Boolean> shown) {
        node.visibleProperty().bind(shown);
        node.managedProperty().bind(shown);
    }

    private void bindMishap() {
        var mishap = shell.mishap();
        mishapBar.titleProperty().bind(mishap.titleProperty());
        mishapBar.bodyProperty().bind(mishap.bodyProperty());
        show(mishapBar, mishap.titleProperty().map(title -> !title.isEmpty()));
        mishapBar.onCloseProperty().set(mishap::dismiss);
        var copy = new Button(shell.messages().text("mishap.copy"));
        copy.setOnAction(_ -> Clipboards.copy(mishap.details()));
        mishapBar.getActions().setAll(copy);
        mishap.titleProperty().subscribe(title -> {
            if (!title.isEmpty()) {
                announcer.announce(title + ". " + mishap.bodyProperty().get());
            }
        });
    }

    private void pageShown() {
        markPage();
        focusPage();
    }

    private void markPage() {
        var page = shell.pageProperty().get();
        profilesItem.setSelected(switch (page) {
            case PROFILES, MAP, IMPACT, IMPORT, REVIEW, CONFLICT, MANY -> true;
            case WELCOME, CONNECT, FIND, HISTORY, AUDIT, NETWORKS, INSTANCES, FLEET, EVIDENCE -> false;
        });
        historyItem.setSelected(page == Page.HISTORY);
        auditItem.setSelected(page == Page.AUDIT);
        instancesItem.setSelected(page == Page.INSTANCES);
        fleetItem.setSelected(page == Page.FLEET);
        evidenceItem.setSelected(page == Page.EVIDENCE);
        networksItem.setSelected(page == Page.NETWORKS);
        connectItem.setSelected(page == Page.WELCOME || page == Page.CONNECT);
    }

    private void showIdentity() {
        identityBox.getChildren().setAll(shell.identity().stream().map(part -> {
            var label = new Label(part);
            label.getStyleClass().add("gh-identity-part");
            label.setTooltip(new Tooltip(part));
            return label;
        }).toList());
    }

    /** What makes the window easy on whoever sits before it: how it looks, and what it speaks. */
    public record Comfort(ThemeManager themes, LanguageViewModel languages) {}

    private static EnvironmentKind kind(Environment environment) {
        return switch (environment) {
            case NONE -> EnvironmentKind.NONE;
            case SANDBOX -> EnvironmentKind.SANDBOX;
            case AWS, PRODUCTION -> EnvironmentKind.PRODUCTION;
            case TEST -> EnvironmentKind.TEST;
        };
    }
}
