package dev.gatehouse.app;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.Parent;

import dev.gatehouse.bench.Tally;
import dev.gatehouse.change.Pace;
import dev.gatehouse.testing.FxRunner;
import dev.gatehouse.ui.shell.Over;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

/**
 * Figure R15, the views: pages and profiles of the real window come and go {@code n} times, as in months at work. A
 * failure is a window of a hundred nodes more than after the first rounds, which is less than a page has, or, from a
 * hundred rounds on, a heap that has grown by more than 10 MB. A tenth of the rounds come first and do not count.
 */
public final class ComeAndGo {
    private static final List<Page> PAGES = List.of(Page.MAP, Page.FIND, Page.IMPACT, Page.HISTORY, Page.FLEET,
            Page.AUDIT, Page.NETWORKS, Page.PROFILES);
    private static final int TENTH = 10;
    private static final int ALL_PROFILES = 5;
    /** Lists are read meanwhile and show a few rows more. */
    private static final int MORE_ROWS = 100;
    private static final int MANY = 100;
    private static final double MOST_GROWTH = 10;

    private final QuickWindow window;

    private ComeAndGo(QuickWindow window) {
        this.window = window;
    }

    /** Plays as many rounds as the tally says. */
    public static void count(Tally tally) throws InterruptedException {
        BackgroundWork.leaveOneProcessor();
        if (System.getenv("DISPLAY") == null) {
            Headless.use();
        }
        try (var window = new QuickWindow(LocalStores.inMemory(), Pace.real())) {
            window.openSandbox();
            if (tally.n() >= MANY) {
                window.awaitSpareTime();
            }
            new ComeAndGo(window).play(tally);
        }
    }

    private void play(Tally tally) throws InterruptedException {
        var first = Math.max(ALL_PROFILES, tally.n() / TENTH);
        for (var i = 0; i < first; i++) {
            round(i);
        }
        var heap = LiveHeap.megabytes();
        var nodes = nodes();
        for (var i = 0; i < tally.n(); i++) {
            round(first + i);
            tally.count("rounds");
        }
        var growth = LiveHeap.megabytes() - heap;
        tally.count("kB of heap more than after the first rounds", (int) (growth * 1024));
        tally.count("nodes", nodes());
        tally.check(nodes() <= nodes + MORE_ROWS, nodes() + " nodes, after the first rounds " + nodes);
        // what few rounds bring is what is made once, here or by whatever else runs in this process
        tally.check(tally.n() < MANY || growth <= MOST_GROWTH, "%.1f MB of heap more".formatted(growth));
    }

    /** One round: another profile, an edit taken back, each page once, the keys and the handbook, and back. */
    private void round(int number) throws InterruptedException {
        var shell = window.fixture().shell();
        var profiles = shell.pages().profiles();
        var chosen = profiles.profiles().get(number % profiles.profiles().size());
        window.act(() -> profiles.select(chosen));
        var editor = shell.pages().editor();
        window.await(chosen.label(), () -> editor.titleProperty().get().equals(chosen.label())
                && editor.model().currentAnalysis().isPresent());
        window.act(() -> {
            var sessions = editor.parts().sessions();
            var before = sessions.inactivityEnabledProperty().get();
            sessions.inactivityEnabledProperty().set(!before);
            sessions.inactivityEnabledProperty().set(before);
        });
        for (var page : PAGES) {
            window.act(() -> shell.go(page));
            window.awaitDrawn();
        }
        for (var over : List.of(Over.KEYS, Over.HELP)) {
            window.act(() -> shell.toggle(over));
            window.awaitDrawn();
        }
        window.act(shell::uncover);
    }

    private int nodes() {
        return FxRunner.onFx(() -> count(window.fixture().root()));
    }

    private static int count(Node node) {
        return 1 + (node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().mapToInt(ComeAndGo::count).sum()
                : 0);
    }
}
