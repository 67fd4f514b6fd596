package dev.gatehouse.ui.shell;

import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;

import dev.gatehouse.ui.shell.ShellViewModel.Page;

/** Does what the window's keys ask for. */
final class ShellKeys {
    private final ShellView view;
    private final ShellViewModel shell;

    ShellKeys(ShellView view, ShellViewModel shell) {
        this.view = view;
        this.shell = shell;
    }

    void install(Parent root) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::left);
    }

    /** Keys that win over whatever has the focus. */
    private void pressed(KeyEvent event) {
        for (var shortcut : Shortcut.values()) {
            if (shortcut != Shortcut.BACK && shortcut.keys().match(event) && act(shortcut)) {
                event.consume();
                return;
            }
        }
    }

    /** Escape, where nothing else had a use for it. */
    private void left(KeyEvent event) {
        if (Shortcut.BACK.keys().match(event)) {
            back();
            event.consume();
        }
    }

    private boolean act(Shortcut shortcut) {
        return switch (shortcut) {
            case KEYS -> done(() -> shell.toggle(Over.KEYS));
            case HELP -> done(() -> shell.toggle(Over.HELP));
            case NEXT_PANE -> done(() -> view.nextPane(true));
            case PREVIOUS_PANE -> done(() -> view.nextPane(false));
            case THEME -> done(view::theme);
            case RELOAD ->
                onHistory(shell.pages().history()::refresh) || onFleet(shell.pages().fleet()::start)
                        || onProfiles(shell.pages().profiles()::reload);
            case FILTER -> onHistory(view.historyPage()::focusFilter) || onInstances(view::focusInstanceFilter)
                    || onFleet(view::focusFleetFilter)
                    || onProfiles(view.profilesPage()::focusFilter);
            case HISTORY -> done(() -> shell.go(Page.HISTORY));
            case TEST -> onProfiles(view.profilesPage().editor()::focusTester);
            case ADD -> onProfiles(view.profilesPage().editor()::addRow);
            case UNDO -> onProfiles(view.profilesPage().editor()::undo);
            case REDO -> onProfiles(view.profilesPage().editor()::redo);
            case REVIEW -> onProfiles(view.profilesPage().editor()::review);
            case MAP -> onProfiles(() -> shell.go(Page.MAP));
            case FIND -> done(() -> shell.go(Page.FIND));
            case INSTANCES -> done(() -> shell.go(Page.INSTANCES));
            case FLEET -> done(() -> shell.go(Page.FLEET));
            case MANY -> done(shell::openMany);
            case NETWORKS -> done(() -> shell.go(Page.NETWORKS));
            case IMPACT -> onProfiles(() -> shell.go(Page.IMPACT));
            case OPEN_CHANGE -> onProfiles(view.profilesPage()::openChange);
            case SAVE -> onProfiles(shell.pages().exchange().file()::ask);
            case KEEP -> done(shell.pages().confirm()::keep);
            case TAKE_BACK -> done(shell.pages().confirm()::undo);
            case SIGN_IN -> done(view::focusSignIn);
            case BACK -> false;
        };
    }

    private void back() {
        if (shell.overProperty().get() != Over.NOTHING) {
            shell.uncover();
            return;
        }
        switch (shell.pageProperty().get()) {
            case REVIEW -> shell.leaveReview();
            case MAP, FIND, IMPACT, HISTORY, NETWORKS, INSTANCES, FLEET -> shell.go(Page.PROFILES);
            case IMPORT -> shell.leaveImport();
            case CONFLICT -> shell.leaveConflict();
            case MANY -> shell.leaveMany();
            case CONNECT -> shell.go(Page.WELCOME);
            case WELCOME, PROFILES -> {
            }
        }
    }

    private boolean onHistory(Runnable action) {
        return shell.pageProperty().get() == Page.HISTORY && done(action);
    }

    private boolean onInstances(Runnable action) {
        return shell.pageProperty().get() == Page.INSTANCES && done(action);
    }

    private boolean onFleet(Runnable action) {
        return shell.pageProperty().get() == Page.FLEET && done(action);
    }

    private boolean onProfiles(Runnable action) {
        return shell.pageProperty().get() == Page.PROFILES && done(action);
    }

    private static boolean done(Runnable action) {
        action.run();
        return true;
    }
}
