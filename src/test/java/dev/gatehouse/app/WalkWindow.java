package dev.gatehouse.app;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;

import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;

import org.jspecify.annotations.Nullable;
import org.testfx.util.WaitForAsyncUtils;

import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.domain.local.Bookmark;
import dev.gatehouse.domain.local.Bookmarks;
import dev.gatehouse.domain.local.PackMemory;
import dev.gatehouse.domain.port.AwsProfile;
import dev.gatehouse.domain.port.AwsProfile.Kind;
import dev.gatehouse.domain.port.LocalStoreException;
import dev.gatehouse.domain.port.ProfileState;
import dev.gatehouse.domain.port.ProfileState.Reason;
import dev.gatehouse.domain.port.ProfileState.Status;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.testing.FakeConnect;
import dev.gatehouse.testing.FakeConnections;
import dev.gatehouse.testing.FxRunner;
import dev.gatehouse.testing.ImmediateTaskRunner;
import dev.gatehouse.testing.ManualPace;
import dev.gatehouse.testing.ManualTicker;
import dev.gatehouse.testing.Profiles;
import dev.gatehouse.testing.SharedStage;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.Snapshots;
import dev.gatehouse.ui.common.ThemeChoice;
import dev.gatehouse.ui.common.ThemeManager;
import dev.gatehouse.ui.shell.ShellViewModel;
import dev.gatehouse.ui.shell.ShellViewModel.Page;
import dev.gatehouse.ui.tour.TourPlayer;

/**
 * The real window over a Connect in memory, at a time that stands still and with a ticker that ticks only where a stop
 * says so: what it
 * shows is the same on every run, however slow, and nothing is waited for. No caret blinks in it.
 */
final class WalkWindow implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String CALM = "data:text/css,.text-input%7B-fx-display-caret:false;%7D";
    /** The digest of a pack that was saved where nothing is any more. */
    static final String PACK = "0".repeat(64);
    private static final Pattern MADE_UP = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    final ManualPace pace = new ManualPace();
    final FakeConnect connect = new FakeConnect(pace, profiles());
    final FakeConnections connections = new FakeConnections(connect);
    final LocalStores stores = LocalStores.inMemory(pace::now);
    final ImmediateTaskRunner runner = new ImmediateTaskRunner();
    final ManualTicker ticker = new ManualTicker();
    private final ThemeManager themes = new ThemeManager(new SimpleObjectProperty<>(ColorScheme.LIGHT));
    private final AppGraph graph;
    private final Scene scene;
    private final Stage stage;
    private List<Label> hidden = List.of();

    /** Opens the window in these words. */
    WalkWindow(Messages messages) {
        connections.found(found());
        keepBookmarks();
        graph = fx(() -> new AppGraph(new AppGraph.Parts(connections, runner, DraftAnalysis::of,
                pace, stores, messages, ticker), themes));
        stage = fx(Stage::new);
        scene = fx(() -> {
            var made = graph.scene(1280, 800);
            made.getStylesheets().add(CALM);
            stage.setScene(made);
            stage.show();
            stage.requestFocus();
            return made;
        });
        until("the AWS profiles", () -> !pages().connection().foundProperty().get().isEmpty());
    }

    /** The guide's examples (domain §2), and one that nobody has tidied. */
    private static AuthenticationProfile[] profiles() {
        return new AuthenticationProfile[]{
                Profiles.lists("Example 1", List.of("111.222.0.0/16"), List.of()),
                Profiles.lists("Example 2", List.of(), List.of("155.155.155.0/24")), Profiles.example3(),
                Profiles.open("Example 4"),
                Profiles.with(Profiles.lists("Idle after 15 minutes", List.of("198.51.100.0/24", "2001:db8::/32"),
                        List.of()), Profiles.session(true, 15)),
                Profiles.lists("Messy import",
                        List.of("10.0.0.0/8", "10.1.2.3", "198.51.100.0/25", "198.51.100.128/25", "203.0.113.5/24",
                                "foo", "192.0.2.1", "192.0.2.1/32", "2001:DB8::1", "100.64.0.0/10"),
                        List.of("198.51.100.7", "172.16.0.0/12", "10.0.0.0/9"))};
    }

    private static List<AwsProfile> found() {
        return List.of(
                profile("acme-prod", Kind.SSO, ProfileState.of(Status.EXPIRED, Reason.SIGNED_IN,
                        "aws sso login --profile acme-prod").until(Instant.parse("2026-11-22T08:12:00Z"))),
                profile("acme-test", Kind.SSO, ProfileState.of(Status.READY, Reason.SIGNED_IN)
                        .until(Instant.parse("2026-11-22T17:40:00Z"))),
                profile("audit", Kind.CHAIN, ProfileState.of(Status.ON_USE, Reason.ROLE, "acme-test")),
                profile("break-glass", Kind.MFA, ProfileState.of(Status.NEEDS_MFA, Reason.MFA,
                        "arn:aws:iam::111122223333:mfa/anna")),
                profile("old", Kind.ASSUME_ROLE, ProfileState.of(Status.BROKEN, Reason.NO_SOURCE, "gone")));
    }

    private static AwsProfile profile(String name, Kind kind, ProfileState state) {
        return new AwsProfile(name, kind, "us-west-2", state);
    }

    private void keepBookmarks() {
        try {
            stores.packs().write(PackMemory.NONE.with(new PackMemory.Saved(PACK,
                    "/home/anna/evidence/november/evidence-acme-demo-20261122T120500Z.zip")));
            stores.bookmarks().write(new Bookmarks(List.of(
                    new Bookmark("Acme production", "acme-prod", "us-west-2", "", Bookmark.Label.PRODUCTION, true),
                    new Bookmark("Acme test", "acme-test", "us-east-1", "", Bookmark.Label.TEST, false))));
        } catch (LocalStoreException e) {
            throw new IllegalStateException(e);
        }
    }

    ShellViewModel shell() {
        return graph.shell();
    }

    ShellViewModel.Pages pages() {
        return graph.shell().pages();
    }

    Parent root() {
        return scene.getRoot();
    }

    /** The bar of a tour that stands before the first step of the last journey. */
    Node tourBar() {
        var tour = graph.tour().tour();
        tour.playedBy(new StillTour());
        tour.choose(8);
        return graph.tour().bar().root();
    }

    /** Lays something under the page, in place of the navigation’s height, or nothing. */
    void under(@Nullable Node bar) {
        if (root() instanceof BorderPane shell) {
            var status = below(shell);
            shell.getLeft().setVisible(bar == null);
            shell.getLeft().setManaged(bar == null);
            shell.setBottom(bar == null ? status : new VBox(status, bar));
        }
    }

    private static Node below(BorderPane shell) {
        return shell.getBottom() instanceof VBox both
                && both.getChildren().getLast().getStyleClass().contains("gh-tour")
                        ? both.getChildren().removeFirst()
                        : shell.getBottom();
    }

    /** Goes to a page. */
    void go(Page page) {
        shell().go(page);
    }

    /** Opens the sandbox, and a profile as AWS holds it now: without a draft, on the page of profiles. */
    void open(String name) {
        if (pages().profiles().everyProfile().isEmpty()) {
            pages().connection().openSandbox();
        }
        shell().leaveReview();
        go(Page.PROFILES);
        pages().editor().model().forget();
        pages().profiles().select(pages().profiles().everyProfile().stream()
                .filter(item -> item.label().equals(name)).findFirst().orElseThrow());
        pages().profiles().reload();
        pages().editor().parts().panels().tester().inputProperty().set("");
        if (root().lookup("#formPane") instanceof ScrollPane form) {
            form.setVvalue(0);
        }
    }

    void theme(ThemeChoice choice) {
        fx(() -> {
            themes.choiceProperty().set(choice);
            scene.getStylesheets().add(CALM); // a theme is put on alone
            return true;
        });
    }

    void size(double width, double height) {
        fx(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
            return true;
        });
    }

    /** Waits for the next frame to be laid out; unlike waiting for events it takes no longer than that. */
    void frame() {
        SharedStage.awaitFrame(scene);
    }

    /** Draws so many pixels for each of the screen's, as displays of high density do. */
    void scale(double pixels) {
        fx(() -> {
            stage.setRenderScaleX(pixels);
            stage.setRenderScaleY(pixels);
            return true;
        });
    }

    /** Waits until something is so, and the toolkit has nothing left to do. */
    void until(String what, BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS, () -> fx(condition::getAsBoolean));
        } catch (TimeoutException e) {
            throw new AssertionError("waited in vain for " + what, e);
        }
        WaitForAsyncUtils.waitForFxEvents();
        frame(); // what is scrolled to once the focus has come is scrolled to now, and not in another size
    }

    /** Ids that are made up anew on every run, and who runs it. */
    private static boolean isOfThisRun(String text) {
        return MADE_UP.matcher(text).matches() || text.startsWith(System.getProperty("user.name") + " on ");
    }

    /** A picture of the window as it is, but for what is another on every run. */
    Snapshots.Shot shot() {
        return fx(() -> {
            hidden.forEach(label -> label.setOpacity(1));
            hidden = root().lookupAll(".label").stream().filter(Label.class::isInstance).map(Label.class::cast)
                    .filter(label -> isOfThisRun(String.valueOf(label.getText()))).toList();
            hidden.forEach(label -> label.setOpacity(0));
            return Snapshots.shot(scene);
        });
    }

    <T> T fx(Callable<T> work) {
        return FxRunner.onFx(work);
    }

    @Override
    public void close() {
        fx(() -> {
            graph.close();
            stage.hide();
            return true;
        });
    }

    /** Plays nothing. */
    private static final class StillTour implements TourPlayer {
        @Override
        public void open(int journey) {}

        @Override
        public void play(int journey, int step) {}

        @Override
        public void handOver() {}

        @Override
        public void toFront() {}

        @Override
        public void close() {}
    }
}
