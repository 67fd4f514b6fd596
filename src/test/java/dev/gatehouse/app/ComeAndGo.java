package dev.gatehouse.app;

import java.util.List;

import javafx.scene.Node;
import javafx.scene.Parent;

import dev.gatehouse.ui.shell.Over;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

/** Goes through the pages and the profiles of a window again and again, as a day at work does. */
final class ComeAndGo {
    private static final List<Page> PAGES = List.of(Page.MAP, Page.FIND, Page.IMPACT, Page.HISTORY, Page.PROFILES);

    private final WindowFixture window;

    ComeAndGo(WindowFixture window) {
        this.window = window;
    }

    /** Opens the sandbox. */
    void open() {
        window.fx(() -> {
            window.shell().pages().connection().openSandbox();
            return true;
        });
        window.await("the list of profiles", () -> !window.shell().pages().profiles().profiles().isEmpty());
        window.await("the last of the pages that nobody asked for", () -> window.fx(
                () -> window.root().lookup(".gh-help") != null));
    }

    /** One round: another profile, an edit taken back, each page once, the keys, and back. */
    void round(int number) {
        var profiles = window.shell().pages().profiles();
        var chosen = profiles.profiles().get(number % profiles.profiles().size());
        window.fx(() -> {
            profiles.select(chosen);
            return true;
        });
        var editor = window.shell().pages().editor();
        window.await(chosen.label(), () -> editor.titleProperty().get().equals(chosen.label())
                && editor.model().currentAnalysis().isPresent());
        edit();
        for (var page : PAGES) {
            window.fx(() -> {
                window.shell().go(page);
                window.shell().toggle(Over.KEYS);
                window.shell().toggle(Over.HELP);
                window.shell().uncover();
                return true;
            });
            window.await("the page " + page, () -> window.shell().pageProperty().get() == page);
        }
    }

    private void edit() {
        window.fx(() -> {
            var sessions = window.shell().pages().editor().parts().sessions();
            var before = sessions.inactivityEnabledProperty().get();
            sessions.inactivityEnabledProperty().set(!before);
            sessions.inactivityEnabledProperty().set(before);
            return true;
        });
    }

    /** How many nodes the window holds. */
    int nodes() {
        return window.fx(() -> count(window.root()));
    }

    private static int count(Node node) {
        return 1 + (node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().mapToInt(ComeAndGo::count).sum()
                : 0);
    }
}
