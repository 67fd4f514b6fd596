package dev.gatehouse.app;

import java.util.Locale;

import dev.gatehouse.store.JsonHandOverFiles;
import dev.gatehouse.store.SafeFileSaver;
import dev.gatehouse.ui.common.Announcer;
import dev.gatehouse.ui.common.ThemeManager;
import dev.gatehouse.ui.common.ViewLoader;
import dev.gatehouse.ui.local.TableMemory;
import dev.gatehouse.ui.shell.ShellViewModel;
import dev.gatehouse.ui.shell.ShellViewModel.Page;
import dev.gatehouse.ui.shell.ShellViewModel.Pages;
import dev.gatehouse.ui.shell.ShellViewModel.Pending;

/**
 * Brings the wiring of every group of pages together. View-models come first, without a toolkit (decision 83); their
 * views are made one by one when they are read.
 */
final class WindowWiring {
    private final WindowCore core;
    private final ConnectWiring connect;
    private final EditorWiring editor;
    private final DraftWiring draft;
    private final SendWiring send;
    private final RecordWiring record;
    private final FleetWiring fleet;
    private final ShellWiring around;
    private final TourWiring tour;

    WindowWiring(WindowCore core, ThemeManager themes, Locale system, TourWiring tour) {
        this.core = core;
        this.connect = new ConnectWiring(core);
        this.editor = new EditorWiring(core);
        this.draft = new DraftWiring(core);
        this.send = new SendWiring(core);
        this.record = new RecordWiring(core);
        this.fleet = new FleetWiring(core);
        this.around = new ShellWiring(core, themes, system);
        this.tour = tour;
    }

    /** The view-models of the whole window. */
    ShellViewModel shell() {
        return around.shell(pages());
    }

    /** In this order they listen to the connection, and each hears of a new one after those before it. */
    private Pages pages() {
        var confirm = send.confirm();
        var saver = new SafeFileSaver();
        var handOvers = new JsonHandOverFiles(saver);
        var outcomes = send.outcomes();
        var profiles = editor.profiles();
        var connection = connect.connection();
        var choices = connect.choices(connection);
        var many = send.many(confirm, outcomes, profiles, saver);
        return new Pages(connection, profiles, editor.editor(),
                send.review(confirm, outcomes, saver, handOvers), draft.map(), fleet.find(profiles), draft.impact(),
                draft.importer(), send.conflict(saver), editor.drafts(),
                new Pending(confirm, outcomes, record.journal(), connect.signIn()), record.history(profiles),
                record.audit(profiles, choices), connect.sandbox(), send.handOver(handOvers),
                draft.exchange(profiles, saver), fleet.notices(), fleet.networks(profiles),
                connect.instances(choices), fleet.fleet(choices, saver), record.evidence(), many);
    }

    /** A loader that knows every view of {@code shell}. */
    ViewLoader views(ShellViewModel shell) {
        var frame = new WindowFrame(shell, new TableMemory(core.local().tables(), core.messages()), new Announcer());
        var hints = around.hints(shell);
        var recent = connect.recent(frame);
        var loader = new ViewLoader(core.messages());
        connect.register(loader, frame, recent, tour::showAround);
        editor.register(loader, frame);
        draft.register(loader, frame);
        send.register(loader, frame);
        record.register(loader, frame);
        fleet.register(loader, frame);
        around.register(loader, frame, hints, recent, tour::showAround);
        tour.register(loader);
        return loader;
    }
}
