package dev.gatehouse.ui.shell;

import java.util.List;
import java.util.stream.Stream;

import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.ui.common.Announcer;
import dev.gatehouse.ui.common.Drops;
import dev.gatehouse.ui.common.FirstShown;
import dev.gatehouse.ui.common.Focus;
import dev.gatehouse.ui.common.Shown;
import dev.gatehouse.ui.common.ThemeManager;
import dev.gatehouse.ui.common.ViewLoader;
import dev.gatehouse.ui.control.EnvironmentStrip;
import dev.gatehouse.ui.control.MoreDetails;
import dev.gatehouse.ui.help.FieldHelpLayer;
import dev.gatehouse.ui.help.HelpView;
import dev.gatehouse.ui.profiles.ProfilesView;
import dev.gatehouse.ui.shell.ShellViewModel.Page;
import dev.gatehouse.ui.welcome.RecentViewModel;

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
    private final PageStack stack;
    private final PageFocus focus;
    private final NoticeBars bars;
    private final Comfort comfort;
    private final Announcer announcer;
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
        this.stack = new PageStack(() -> pages, views, shell);
        this.keys = new ShellKeys(this, shell, stack);
        this.focus = new PageFocus(stack, shell, () -> new Offers(keys, comfort, shell).all());
        this.bars = new NoticeBars(shell, comfort, announcer, focus::begin);
        this.comfort = comfort;
        this.announcer = announcer;
    }

    @FXML
    private void initialize() {
        pages.getChildren().add(announcer.node());
        Drops.acceptFile(root, shell.dropped()::take);
        new NavigationBar(navigation, shell).bind();
        new PlaceStrip(shell.place(), identityBox).bind(environmentStrip, disconnectButton, unlockButton);
        new SandboxMenu(shell.pages().sandbox(), shell.place().environmentProperty(), announcer).bind(sandboxMenu,
                environmentStrip);
        // as they lie there: each finds its place by those behind it
        Stream.of(sandboxMenu, unlockButton, disconnectButton).forEach(FirstShown::join);
        bars.bind(root, new NoticeBars.Parts(moreBars, problemDetails, languageMenu));
        bindStatus();
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
    }

    private void bindStatus() {
        statusLabel.textProperty().bind(shell.place().statusProperty());
        sessionLabel.textProperty().bind(shell.pages().signIn().remainingProperty());
        Shown.text(tasksButton, shell.tasks().summaryProperty());
        Shown.when(statusLabel, tasksButton.textProperty().isEmpty().or(root.widthProperty()
                .greaterThanOrEqualTo(COMPACT_BELOW)));
        shell.tasks().openProperty().subscribe(this::showTasks);
    }

    /** Moves the focus to where one signs in, while the bar for it is shown. */
    void focusSignIn() {
        bars.focusSignIn();
    }

    /** Shows what runs, or hides it again. */
    @FXML
    void tasks() {
        shell.tasks().openProperty().set(!shell.tasks().openProperty().get());
    }

    private void showTasks(boolean open) {
        if (open) {
            stack.laidOver(tasksLayer, TasksView.class).focus();
        } else if (Focus.isIn(tasksLayer)) {
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
        stack.get(HelpView.class).open(path);
    }

    /** Reads the pages that were not needed for the first frame. */
    public void loadRest() {
        stack.loadRest();
    }

    /** Moves the focus to where work on the shown page begins. */
    public void focusPage() {
        focus.begin();
    }

    /** Moves the focus to the next pane that is shown: navigation, list, form, findings; or to the one before. */
    void nextPane(boolean forward) {
        new PaneWalk(panes()).step(forward);
    }

    /** The navigation, what the page is made of, the bars that offer something, and the corner of what runs. */
    private List<Node> panes() {
        var inside = stack.shown().stream().flatMap(page -> stack.isPage(page, ProfilesView.class)
                ? stack.get(ProfilesView.class).panes().stream()
                : Stream.of(page));
        return Stream.of(Stream.of(navigation), inside, bars.panes(moreBars), tasksLayer.getChildren().stream())
                .<Node>flatMap(nodes -> nodes).filter(Node::isVisible).toList();
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

    private void pageShown() {
        if (fieldHelp != null) {
            fieldHelp.close();
        }
        focusPage();
    }

    /**
     * What makes the window easy on whoever sits before it: how it looks, what it speaks, what it says to whoever is
     * new, where they were last, and what shows them around.
     */
    public record Comfort(ThemeManager themes, LanguageViewModel languages, HintsViewModel hints,
            RecentViewModel recent, Runnable tour) {}
}
