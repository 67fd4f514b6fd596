package dev.gatehouse.app;

import java.util.Locale;

import dev.gatehouse.ui.common.ThemeManager;
import dev.gatehouse.ui.common.ViewLoader;
import dev.gatehouse.ui.help.HelpView;
import dev.gatehouse.ui.help.HelpViewModel;
import dev.gatehouse.ui.shell.HintsViewModel;
import dev.gatehouse.ui.shell.KeysView;
import dev.gatehouse.ui.shell.LanguageViewModel;
import dev.gatehouse.ui.shell.ShellView;
import dev.gatehouse.ui.shell.ShellViewModel;
import dev.gatehouse.ui.shell.TasksView;
import dev.gatehouse.ui.shell.TasksViewModel;
import dev.gatehouse.ui.welcome.RecentViewModel;

/**
 * Wires what stands around the pages: the window itself, what runs, keys and handbook.
 *
 * @param system
 *            what the operating system is set to
 */
record ShellWiring(WindowCore core, ThemeManager themes, Locale system) {

    ShellViewModel shell(ShellViewModel.Pages pages) {
        return new ShellViewModel(core.workspace(), pages, core.runner(),
                new TasksViewModel.Time(core.ticker(), core.parts().pace()::elapsed), core.messages());
    }

    HintsViewModel hints(ShellViewModel shell) {
        return new HintsViewModel(core.local().habits(), shell.pageProperty());
    }

    /**
     * Lets {@code loader} read the views of them.
     *
     * @param around
     *            shows somebody around
     */
    void register(ViewLoader loader, WindowFrame frame, HintsViewModel hints, RecentViewModel recent,
            Runnable around) {
        var shell = frame.shell();
        loader.register(ShellView.class,
                () -> new ShellView(shell, loader,
                        new ShellView.Comfort(themes,
                                new LanguageViewModel(core.local().language(), system, core.messages()), hints,
                                recent, around),
                        frame.announcer()))
                .register(TasksView.class, () -> new TasksView(shell.tasks(), core.messages(), frame.announcer()))
                .register(KeysView.class, () -> new KeysView(shell::uncover, core.messages()))
                .register(HelpView.class,
                        () -> new HelpView(new HelpViewModel(core.runner(), core.messages()),
                                new HelpView.Ways(shell::uncover, hints::again, around), core.messages()));
    }
}
