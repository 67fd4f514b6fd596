package dev.gatehouse.ui.shell;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import javafx.scene.Parent;
import javafx.scene.input.KeyEvent;

import dev.gatehouse.ui.find.Command;
import dev.gatehouse.ui.fleet.FleetView;
import dev.gatehouse.ui.history.HistoryView;
import dev.gatehouse.ui.instances.InstancesView;
import dev.gatehouse.ui.profiles.ProfilesView;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

/** Does what the window's keys ask for. */
final class ShellKeys {
    /** Keys about where one is, of no use as commands. */
    private static final Set<Shortcut> HERE = EnumSet.of(Shortcut.FIND, Shortcut.FIELD_HELP, Shortcut.NEXT_PANE,
            Shortcut.PREVIOUS_PANE,
            Shortcut.BACK);

    private final ShellView view;
    private final ShellViewModel shell;
    private final PageStack stack;

    ShellKeys(ShellView view, ShellViewModel shell, PageStack stack) {
        this.view = view;
        this.shell = shell;
        this.stack = stack;
    }

    void install(Parent root) {
        root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::left);
    }

    /** Everything the keys can do, to be found by its name. */
    List<Command> commands() {
        return Stream.of(Shortcut.values()).filter(one -> !HERE.contains(one))
                .map(one -> new Command(shell.messages().text("keys." + one), one.text(), () -> perform(one))).toList();
    }

    /** What makes sense among the profiles only happens there. */
    private void perform(Shortcut shortcut) {
        if (!act(shortcut)) {
            shell.go(Page.PROFILES);
            act(shortcut);
        }
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
            case FIELD_HELP -> done(view::explainField);
            case NEXT_PANE -> done(() -> view.nextPane(true));
            case PREVIOUS_PANE -> done(() -> view.nextPane(false));
            case THEME -> done(view::theme);
            case RELOAD ->
                onHistory(shell.pages().history()::refresh) || onFleet(shell.pages().fleet()::start)
                        || onProfiles(shell.pages().profiles()::reload);
            case FILTER -> onHistory(() -> stack.get(HistoryView.class).focusFilter())
                    || onInstances(() -> stack.get(InstancesView.class).focusFilter())
                    || onFleet(() -> stack.get(FleetView.class).focusFilter())
                    || onProfiles(() -> profilesPage().focusFilter());
            case HISTORY -> done(() -> shell.go(Page.HISTORY));
            case AUDIT -> done(() -> shell.go(Page.AUDIT));
            case TEST -> onProfiles(() -> profilesPage().editor().focusTester());
            case ADD -> onProfiles(() -> profilesPage().editor().addRow());
            case UNDO -> onProfiles(() -> profilesPage().editor().undo());
            case REDO -> onProfiles(() -> profilesPage().editor().redo());
            case REVIEW -> onProfiles(() -> profilesPage().editor().review());
            case MAP -> onProfiles(() -> shell.go(Page.MAP));
            case FIND -> done(() -> shell.go(Page.FIND));
            case INSTANCES -> done(() -> shell.go(Page.INSTANCES));
            case FLEET -> done(() -> shell.go(Page.FLEET));
            case EVIDENCE -> done(() -> shell.go(Page.EVIDENCE));
            case MANY -> done(shell.routes()::openMany);
            case NETWORKS -> done(() -> shell.go(Page.NETWORKS));
            case IMPACT -> onProfiles(() -> shell.go(Page.IMPACT));
            case OPEN_CHANGE -> onProfiles(() -> profilesPage().openChange());
            case SAVE -> onProfiles(shell.pages().exchange().file()::ask);
            case KEEP -> done(shell.pages().confirm()::keep);
            case TAKE_BACK -> done(shell.pages().confirm()::undo);
            case TASKS -> done(view::tasks);
            case SIGN_IN -> done(view::focusSignIn);
            case BACK -> false;
        };
    }

    private ProfilesView profilesPage() {
        return stack.get(ProfilesView.class);
    }

    private void back() {
        if (shell.tasks().openProperty().get()) {
            shell.tasks().openProperty().set(false);
            return;
        }
        if (shell.overProperty().get() != Over.NOTHING) {
            shell.uncover();
            return;
        }
        switch (shell.pageProperty().get()) {
            case REVIEW -> shell.leaveReview();
            case MAP, FIND, IMPACT, HISTORY, AUDIT, NETWORKS, INSTANCES, FLEET, EVIDENCE -> shell.go(Page.PROFILES);
            case IMPORT -> shell.routes().leaveImport();
            case CONFLICT -> shell.routes().leaveConflict();
            case MANY -> shell.routes().leaveMany();
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
