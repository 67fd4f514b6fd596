package dev.gatehouse.ui.shell;

import java.util.List;
import java.util.function.Supplier;

import dev.gatehouse.ui.find.Command;
import dev.gatehouse.ui.find.FindView;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

/**
 * Where work on a page begins.
 *
 * @param commands
 *            what can be found by its name besides profiles
 */
record PageFocus(PageStack stack, ShellViewModel shell, Supplier<List<Command>> commands) {
    /** Moves the focus there, on what is shown now. */
    void begin() {
        if (shell.overProperty().get() == Over.NOTHING && shell.pageProperty().get() == Page.FIND) {
            stack.get(FindView.class).offer(commands.get());
        }
        stack.current().focus();
    }
}
