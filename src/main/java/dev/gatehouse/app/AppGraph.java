package dev.gatehouse.app;

import java.util.Locale;
import java.util.function.UnaryOperator;

import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.util.Subscription;

import dev.gatehouse.change.Pace;
import dev.gatehouse.domain.port.Connections;
import dev.gatehouse.ui.common.DressedFocus;
import dev.gatehouse.ui.common.FirstFrame;
import dev.gatehouse.ui.common.FocusInSight;
import dev.gatehouse.ui.common.FxTicker;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.Problem;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.ThemeManager;
import dev.gatehouse.ui.common.UiTicker;
import dev.gatehouse.ui.common.ViewLoader;
import dev.gatehouse.ui.editor.DraftAnalyst;
import dev.gatehouse.ui.shell.ShellView;
import dev.gatehouse.ui.shell.ShellViewModel;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

/** A window: what it is made of, its scene, and how it is left; {@link WindowWiring} puts it together. */
final class AppGraph {
    private final ThemeManager themes;
    private final WindowCore core;
    private final TourWiring tour;
    private final WindowWiring wiring;
    private final ShellViewModel shell;
    private Subscription watching = Subscription.EMPTY;

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
        this.themes = themes;
        this.core = WindowCore.of(parts);
        this.tour = new TourWiring(core, themes);
        this.wiring = new WindowWiring(core, themes, system, tour);
        this.shell = wiring.shell();
    }

    /** The view-model of the whole window. */
    ShellViewModel shell() {
        return shell;
    }

    /** The tour that somebody is shown from this window. */
    TourWiring tour() {
        return tour;
    }

    /** A loader that knows every view. */
    ViewLoader views() {
        return wiring.views(shell);
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
            core.runner().later(loaded.view()::loadRest);
            shell.pages().connection().refresh();
            watching = shell.pages().connection().watch(core.ticker(),
                    shell.pageProperty().map(Page.CONNECT::equals));
            core.local().load();
            shell.pages().journal().check();
            shell.pages().audit().snapshots().load();
        });
        return scene;
    }

    /** Says in the window that somebody else's options are in force; until something is opened. */
    void warnOfOptions(String names) {
        core.workspace().warn(new Problem(core.messages().text("start.options.title", names),
                core.messages().text("start.options.advice"), "", true));
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
        core.keeper().flush();
    }

    /** Writes what has not been kept yet, and closes the connection; the last that is asked of the window. */
    void close() {
        watching.unsubscribe();
        core.local().finish();
        core.workspace().close();
    }
}
