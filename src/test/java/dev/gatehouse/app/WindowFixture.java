package dev.gatehouse.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import javafx.application.ColorScheme;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;

import org.testfx.util.WaitForAsyncUtils;

import dev.gatehouse.change.Pace;
import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.domain.port.Connections;
import dev.gatehouse.sandbox.SandboxOptions;
import dev.gatehouse.sandbox.SandboxServer;
import dev.gatehouse.testing.FxRunner;
import dev.gatehouse.testing.SharedStage;
import dev.gatehouse.testing.TrueTime;
import dev.gatehouse.ui.common.Clipboards;
import dev.gatehouse.ui.common.FileDialogs;
import dev.gatehouse.ui.common.FxTaskRunner;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.Snapshots;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.ThemeChoice;
import dev.gatehouse.ui.common.ThemeManager;
import dev.gatehouse.ui.shell.ShellViewModel;
import dev.gatehouse.ui.shell.ShellViewModel.Page;
import dev.gatehouse.ui.tour.TourViewModel;

/** The real window on a sandbox of its own, over real HTTP with the real SDK, and hands on the keyboard. */
final class WindowFixture implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(30);
    /** Many a test leaves something at work that never ends. */
    private static final Duration ENDING = Duration.ofSeconds(1);

    private final Supplier<SandboxServer> sandbox;
    private final Runnable ending;
    private final FxTaskRunner runner = new FxTaskRunner();
    private final ThemeManager themes = new ThemeManager(new SimpleObjectProperty<>(ColorScheme.LIGHT));
    private final AppGraph graph;
    private final Scene scene;
    private final Stage stage;
    private final Keyboard keys;

    /** Opens the window on a sandbox of its own; on the FX thread. */
    WindowFixture(Stage stage) {
        this(stage, Pace.real());
    }

    /** Opens the window with a time of its own for submits; on the FX thread. */
    WindowFixture(Stage stage, Pace pace) {
        this(stage, new AppConnections(SandboxOptions.defaults()), LocalStores.inMemory(), pace);
    }

    /** Opens the window over what outlives it, so that another can be opened after it; on the FX thread. */
    WindowFixture(Stage stage, AppConnections connections, LocalStores stores, Pace pace) {
        this(stage, connections, new Held(connections::sandbox, connections::close), stores, pace);
    }

    /** Opens the window over other places that lead to a sandbox; on the FX thread. */
    WindowFixture(Stage stage, Connections connections, Held held, LocalStores stores, Pace pace) {
        this(stage, connections, held, new Heard(stores, pace, Messages.strict(Locale.ENGLISH)));
    }

    /** Opens the window on a sandbox of its own, in other words; on the FX thread. */
    static WindowFixture in(Stage stage, Messages messages) {
        var connections = new AppConnections(SandboxOptions.defaults());
        return new WindowFixture(stage, connections, new Held(connections::sandbox, connections::close),
                new Heard(LocalStores.inMemory(), Pace.real(), messages));
    }

    private WindowFixture(Stage stage, Connections connections, Held held, Heard heard) {
        this.sandbox = held.sandbox();
        this.ending = held.ending();
        this.stage = stage;
        graph = new AppGraph(new AppGraph.Parts(connections, runner, DraftAnalysis::of, heard.pace(),
                heard.stores(), heard.messages()), themes);
        scene = graph.scene(1280, 800);
        SharedStage.show(stage, scene);
        stage.requestFocus();
        graph.guardClosing(stage);
        keys = new Keyboard(scene, new RobotHands());
    }

    /**
     * Makes the window as small as it gets; on the FX thread. Whoever gets through a journey in it gets through it in
     * any; the other tests, and the tour, use the size the window has at first.
     */
    WindowFixture small() {
        stage.setWidth(1024);
        stage.setHeight(640);
        return this;
    }

    /** The only way the journeys act on the window. */
    Keyboard keys() {
        return keys;
    }

    /** What the window manager does when somebody closes the window with its keys. */
    void askToClose() {
        fx(() -> {
            stage.fireEvent(new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST));
            return true;
        });
        keys.settle();
    }

    /** Answers whenever the window asks for a folder or a file. */
    void answerFiles(Path answer) {
        fx(() -> {
            FileDialogs dialogs = new AnsweredDialogs(answer);
            dialogs.answerIn(scene);
            return true;
        });
    }

    /** Another program puts a text on the clipboard. */
    void putOnClipboard(String text) {
        fx(() -> {
            Clipboards.copy(text);
            return true;
        });
    }

    /** What another program finds on the clipboard. */
    String clipboard() {
        return fx(Clipboards::text);
    }

    /** Gives the program a browser of which nothing is ever heard. */
    void silentBrowser() {
        fx(() -> {
            shell().pages().signIn().browser(_ -> {});
            return true;
        });
    }

    /** The tour that is shown from this window, with hands that do not rest. */
    TourViewModel tour() {
        return fx(() -> {
            graph.tour().playBeside(stage, Duration.ZERO);
            return graph.tour().tour();
        });
    }

    /** Runs what the window does off its thread. */
    TaskRunner runner() {
        return runner;
    }

    ShellViewModel shell() {
        return graph.shell();
    }

    Node root() {
        return scene.getRoot();
    }

    /** Hears of what nobody caught, as the program's own does. */
    Thread.UncaughtExceptionHandler mishaps() {
        return new Mishaps(failure -> runner.later(() -> graph.mishap(failure)));
    }

    SandboxServer sandbox() {
        return sandbox.get();
    }

    void theme(ThemeChoice choice) {
        fx(() -> {
            themes.choiceProperty().set(choice);
            return true;
        });
    }

    void size(double width, double height) {
        fx(() -> {
            stage.setWidth(width);
            stage.setHeight(height);
            return true;
        });
        keys.look();
    }

    void await(String what, BooleanSupplier condition) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS, () -> fx(condition::getAsBoolean));
        } catch (TimeoutException e) {
            picture("stuck-" + what.replaceAll("[^A-Za-z0-9]+", "-"));
            throw new AssertionError("waited in vain for " + what, e);
        }
        keys.look();
    }

    /** Waits until a control, or one inside it, has the focus. */
    void awaitFocus(String id) {
        try {
            WaitForAsyncUtils.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS, () -> focusIsIn(id));
        } catch (TimeoutException e) {
            picture("stuck-focus-" + id);
            throw new AssertionError("the focus never comes to " + id, e);
        }
        keys.look();
    }

    /** Opens the sandbox from the welcome page and a profile through the filter, by keyboard. */
    void openProfile(String name) {
        openSandbox();
        choose(name);
    }

    /** Opens the sandbox with the key that the welcome page names. */
    void openSandbox() {
        await("the AWS profiles", () -> !shell().pages().connection().foundProperty().get().isEmpty());
        keys.press(KeyCode.ENTER);
    }

    /** Opens a profile through the filter, once the list is there. */
    void choose(String name) {
        await("the list of profiles", () -> !shell().pages().profiles().profiles().isEmpty());
        await("the page of profiles", () -> shell().pageProperty().get() == Page.PROFILES);
        keys.press(KeyCode.CONTROL, KeyCode.F);
        keys.awaitFocus("filterField");
        keys.typeOver(name);
        keys.tabTo("profileList");
        keys.press(KeyCode.DOWN);
        keys.press(KeyCode.HOME);
        await(name, () -> isOpen(name));
    }

    /** Writes what is open over the name or the description. */
    void typeInto(String field, String text) {
        keys.tabTo(field);
        keys.typeOver(text);
        await("the analysis", () -> shell().pages().editor().model().currentAnalysis().isPresent());
    }

    /** Opens a sandbox from the welcome page, by its place among those that are offered. */
    void openSandbox(int place) {
        await("the AWS profiles", () -> !shell().pages().connection().foundProperty().get().isEmpty());
        fx(() -> {
            var connection = shell().pages().connection();
            connection.sandboxProperty().set(connection.sandboxes().get(place));
            return true;
        });
        keys.press(KeyCode.ENTER);
        await("the fleet", () -> shell().pageProperty().get() == Page.PROFILES
                && !shell().pages().profiles().profiles().isEmpty());
    }

    /** Whether no task is at work for the window; on the FX thread. */
    boolean isIdle() {
        return runner.running().isEmpty();
    }

    /** Whether something that the selector names is in the window. */
    boolean shows(String selector) {
        return fx(() -> scene.getRoot().lookup(selector) != null);
    }

    boolean isOpen(String name) {
        var editor = shell().pages().editor();
        return editor.titleProperty().get().equals(name) && editor.model().currentAnalysis().isPresent()
                && !editor.parts().panels().findings().items().isEmpty();
    }

    void picture(String name) {
        keys.look();
        fx(() -> {
            try {
                Snapshots.save(scene, Path.of("target", "pictures", name + ".png"));
                return true;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /**
     * For people to look at: as it is, or with {@code -Dpictures=all} in both themes and both sizes.
     */
    void pictures(String name) {
        if (!"all".equals(System.getProperty("pictures"))) {
            picture(name);
            return;
        }
        var width = stage.getWidth();
        var height = stage.getHeight();
        for (var theme : List.of(ThemeChoice.LIGHT, ThemeChoice.DARK)) {
            theme(theme);
            size(1280, 800);
            picture(name + "-" + theme + "-wide");
            size(1024, 640);
            picture(name + "-" + theme + "-narrow");
        }
        size(width, height);
    }

    boolean focusIsIn(String id) {
        return fx(() -> {
            for (Node node = scene.getFocusOwner(); node != null; node = node.getParent()) {
                if (id.equals(node.getId())) {
                    return true;
                }
            }
            return false;
        });
    }

    <T> T fx(Callable<T> work) {
        return FxRunner.onFx(work);
    }

    @Override
    public void close() {
        shut();
        ending.run();
        TrueTime.restore();
    }

    /** What is kept, how time goes, and in which words. */
    private record Heard(LocalStores stores, Pace pace, Messages messages) {}

    /** A sandbox, and what ends it. */
    record Held(Supplier<SandboxServer> sandbox, Runnable ending) {}

    /** Ends this run of the program and starts the next over what outlives it. */
    WindowFixture nextRun(AppConnections connections, LocalStores stores, Pace pace) {
        var width = stage.getWidth();
        var height = stage.getHeight();
        shut();
        return fx(() -> {
            var next = new WindowFixture(stage, connections, stores, pace);
            stage.setWidth(width);
            stage.setHeight(height);
            return next;
        });
    }

    /** Ends this run of the program; the sandbox and what is kept stay for the next. */
    void shut() {
        fx(() -> {
            stage.hide();
            new Leaving(graph, runner).within(ENDING);
            return true;
        });
    }
}
