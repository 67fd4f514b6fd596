package dev.gatehouse.app;

import dev.gatehouse.ui.common.Announcer;
import dev.gatehouse.ui.local.TableMemory;
import dev.gatehouse.ui.shell.ShellViewModel;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

/**
 * What the views of one window share, once there are view-models to show.
 *
 * @param shell
 *            the view-models, and the ways between their pages
 * @param tables
 *            remembers how the tables were left
 * @param announcer
 *            tells screen readers what happened
 */
record WindowFrame(ShellViewModel shell, TableMemory tables, Announcer announcer) {
    /** The view-models of the pages. */
    ShellViewModel.Pages pages() {
        return shell.pages();
    }

    /** Goes to {@code page} when it is run. */
    Runnable to(Page page) {
        return () -> shell.go(page);
    }
}
