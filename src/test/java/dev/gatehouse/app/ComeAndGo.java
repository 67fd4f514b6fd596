package dev.gatehouse.app;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.Parent;

import dev.gatehouse.bench.Tally;
import dev.gatehouse.change.Pace;
import dev.gatehouse.testing.FxRunner;
import dev.gatehouse.ui.profiles.ProfileItem;
import dev.gatehouse.ui.shell.Over;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

/**
 * Figure R15, the views: pages and profiles of the real window come and go {@code n} times, as in months at work. A
 * failure is a window that has a node more than after the first rounds, or a heap that has grown by more than 10 MB.
 * A tenth of the rounds come first and do not count, since then each page and each profile is shown for the first time.
 */
public final class ComeAndGo {
    private static final List<Page> PAGES = List.of(Page.MAP, Page.FIND, Page.IMPACT, Page.HISTORY, Page.FLEET,
            Page.AUDIT, Page.NETWORKS, Page.PROFILES);
    private static final int TENTH = 10;
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
        var first = Math.max(1, tally.n() / TENTH);
        for (var i = 0; i < first; i++) {
            round(i);
        }
        var before = atRest();
        for (var i = 0; i < tally.n(); i++) {
            round(first + i);
            tally.count("rounds");
        }
        var after = atRest();
        var growth = after.heap - before.heap;
        tally.count("kB of heap more than after the first rounds", (int) (growth * 1024));
        tally.count("nodes", after.nodes);
        tally.check(after.nodes <= before.nodes, after.nodes + " nodes, after the first rounds " + before.nodes);
        tally.check(growth <= MOST_GROWTH, "%.1f MB of heap more".formatted(growth));
    }

    private List<ProfileItem> profiles() {
        return window.fixture().shell().pages().profiles().profiles();
    }

    /**
     * What there is after everything dead was found, and then each profile and each page was shown until it came to
     * rest: a list keeps rows of what it showed before, and JavaFX what it made of pictures that are gone until it
     * draws the next. The sandbox lives in the same heap and forgets what it has noted.
     */
    private AtRest atRest() throws InterruptedException {
        window.fixture().sandbox().state().forget();
        LiveHeap.megabytes();
        for (var profile : profiles()) {
            open(profile);
            window.awaitRest();
        }
        for (var page : PAGES) {
            window.act(() -> window.fixture().shell().go(page));
            window.awaitRest();
        }
        return new AtRest(nodes(), LiveHeap.megabytes());
    }

    /** One round: another profile, an edit taken back, each page once, the keys and the handbook, and back. */
    private void round(int number) throws InterruptedException {
        open(profiles().get(number % profiles().size()));
        var shell = window.fixture().shell();
        window.act(() -> {
            var sessions = shell.pages().editor().parts().sessions();
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

    private void open(ProfileItem chosen) throws InterruptedException {
        var pages = window.fixture().shell().pages();
        window.act(() -> pages.profiles().select(chosen));
        window.await(chosen.label(), () -> pages.editor().titleProperty().get().equals(chosen.label())
                && pages.editor().model().currentAnalysis().isPresent());
    }

    private int nodes() {
        return FxRunner.onFx(() -> count(window.fixture().root()));
    }

    private static int count(Node node) {
        return 1 + (node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().mapToInt(ComeAndGo::count).sum()
                : 0);
    }

    /** Nodes of the window, and megabytes. */
    private record AtRest(int nodes, double heap) {}
}
