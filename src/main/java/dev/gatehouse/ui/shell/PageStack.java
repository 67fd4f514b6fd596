package dev.gatehouse.ui.shell;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;

import dev.gatehouse.ui.audit.AuditView;
import dev.gatehouse.ui.common.LoadedView;
import dev.gatehouse.ui.common.PageView;
import dev.gatehouse.ui.common.SpareTime;
import dev.gatehouse.ui.common.ViewLoader;
import dev.gatehouse.ui.conflict.ConflictView;
import dev.gatehouse.ui.connection.ConnectionView;
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
import dev.gatehouse.ui.shell.ShellViewModel.Page;
import dev.gatehouse.ui.welcome.WelcomeView;

/**
 * The pages of the window, one shown at a time. A page is read when it is first needed, or in spare time once the
 * window is up, so that the first frame waits for the welcome page alone. It is dressed and laid out, which takes
 * longer than reading it, only when it is first shown.
 */
final class PageStack {
    private static final Duration A_WHILE = Duration.seconds(3);
    private static final List<Class<?>> REST = List.of(ReviewView.class, ConnectionView.class,
            MapView.class, FindView.class, ImpactView.class, ImportView.class, HistoryView.class, AuditView.class,
            NetworksView.class, InstancesView.class, FleetView.class, EvidenceView.class, ConflictView.class,
            ManyView.class,
            KeysView.class,
            HelpView.class);

    private final Supplier<StackPane> pane;
    private final ViewLoader loader;
    private final ShellViewModel shell;
    private final Map<Class<?>, LoadedView<?>> loaded = new HashMap<>();
    private final Set<Class<?>> dressed = new HashSet<>();

    /**
     * No page yet.
     *
     * @param pane
     *            where they lie, once the window's own FXML is read
     */
    PageStack(Supplier<StackPane> pane, ViewLoader loader, ShellViewModel shell) {
        this.pane = pane;
        this.loader = loader;
        this.shell = shell;
    }

    /** A page in its place, read now if it was not yet. */
    <V> V get(Class<V> type) {
        var page = read(type);
        if (page.root().getParent() == null) {
            pane.get().getChildren().add(place(type), page.root());
        }
        dress(type, page.root());
        return type.cast(page.view());
    }

    /** What lies in a layer of its own over the page, read now if it was not yet. */
    <V> V laidOver(StackPane layer, Class<V> type) {
        var part = loaded.computeIfAbsent(type, _ -> loader.load(type));
        if (part.root().getParent() == null) {
            layer.getChildren().add(part.root());
            part.root().applyCss();
        }
        return type.cast(part.view());
    }

    /** The pages that are shown now, as nodes. */
    List<Node> shown() {
        return pane.get().getChildren().stream().filter(Node::isVisible).filter(Parent.class::isInstance).toList();
    }

    /** Whether a node is the root of a page. */
    boolean isPage(Node node, Class<?> type) {
        return Optional.ofNullable(loaded.get(type)).filter(page -> page.root().equals(node)).isPresent();
    }

    /**
     * Reads the page that comes first after the welcome page now, and the others that were not needed yet while nobody
     * does anything: whoever opens a connection at once does not wait for pages nobody has asked for.
     */
    void loadRest() {
        get(ProfilesView.class);
        SpareTime.spend(pane.get().getScene(), A_WHILE, REST.stream().<Runnable>map(type -> () -> read(type)).toList());
    }

    /**
     * Dresses a page before the frame that first shows it: what lies in a scroll pane is part of the window, and can
     * have the focus, only from then on.
     */
    private void dress(Class<?> type, Parent root) {
        if (root.getScene() != null && root.isVisible() && dressed.add(type)) {
            root.applyCss();
        }
    }

    private LoadedView<?> read(Class<?> type) {
        return loaded.computeIfAbsent(type, _ -> {
            var page = loader.load(type);
            page.root().visibleProperty().bind(shown(type));
            return page;
        });
    }

    /** Pages lie in one order, whenever each was read. */
    private int place(Class<?> type) {
        return loaded.entrySet().stream().filter(page -> REST.indexOf(page.getKey()) > REST.indexOf(type))
                .mapToInt(page -> pane.get().getChildren().indexOf(page.getValue().root())).filter(at -> at >= 0).min()
                .orElse(pane.get().getChildren().size());
    }

    private ObservableValue<Boolean> shown(Class<?> type) {
        return shell.pageProperty().flatMap(page -> shell.overProperty().map(over -> type == viewOf(over, page)));
    }

    /** The page that is shown now, in its place. */
    PageView current() {
        return get(viewOf(shell.overProperty().get(), shell.pageProperty().get()));
    }

    private static Class<? extends PageView> viewOf(Over over, Page page) {
        return switch (over) {
            case NOTHING -> viewOf(page);
            case KEYS -> KeysView.class;
            case HELP -> HelpView.class;
        };
    }

    /** The view of a page. */
    private static Class<? extends PageView> viewOf(Page page) {
        return switch (page) {
            case WELCOME -> WelcomeView.class;
            case CONNECT -> ConnectionView.class;
            case PROFILES -> ProfilesView.class;
            case MAP -> MapView.class;
            case FIND -> FindView.class;
            case IMPACT -> ImpactView.class;
            case IMPORT -> ImportView.class;
            case HISTORY -> HistoryView.class;
            case AUDIT -> AuditView.class;
            case NETWORKS -> NetworksView.class;
            case INSTANCES -> InstancesView.class;
            case FLEET -> FleetView.class;
            case EVIDENCE -> EvidenceView.class;
            case MANY -> ManyView.class;
            case REVIEW -> ReviewView.class;
            case CONFLICT -> ConflictView.class;
        };
    }
}
