package dev.gatehouse.app;

import dev.gatehouse.store.JsonBookmarkFiles;
import dev.gatehouse.store.SafeFileSaver;
import dev.gatehouse.ui.common.ViewLoader;
import dev.gatehouse.ui.connection.BookmarksViewModel;
import dev.gatehouse.ui.connection.ConnectionView;
import dev.gatehouse.ui.connection.ConnectionViewModel;
import dev.gatehouse.ui.instances.InstancesView;
import dev.gatehouse.ui.instances.InstancesViewModel;
import dev.gatehouse.ui.instances.PlaceChoices;
import dev.gatehouse.ui.instances.PlacesView;
import dev.gatehouse.ui.shell.SandboxViewModel;
import dev.gatehouse.ui.shell.ShellViewModel.Page;
import dev.gatehouse.ui.signin.SignInViewModel;
import dev.gatehouse.ui.welcome.RecentViewModel;
import dev.gatehouse.ui.welcome.WelcomeView;

/** Wires what a window connects to: the welcome, the connection, its session, the places, the sandbox. */
record ConnectWiring(WindowCore core) {

    ConnectionViewModel connection() {
        return new ConnectionViewModel(core.parts().connections(), core.workspace(), core.runner(), core.messages());
    }

    PlaceChoices choices(ConnectionViewModel connection) {
        return new PlaceChoices(core.parts().connections(), connection, core.workspace(), core.runner(),
                core.messages());
    }

    SignInViewModel signIn() {
        return new SignInViewModel(core.workspace(), core.runner(), core.ticker(), core.clock(), core.messages());
    }

    SandboxViewModel sandbox() {
        return new SandboxViewModel(core.parts().connections(), core.runner(), core.messages());
    }

    InstancesViewModel instances(PlaceChoices choices) {
        return new InstancesViewModel(choices, core.runner(), core.messages());
    }

    RecentViewModel recent(WindowFrame frame) {
        return new RecentViewModel(frame.pages().connection(), core.workspace(),
                new RecentViewModel.Around(core.model(), core.local().habits()), frame.to(Page.CONNECT),
                core.messages());
    }

    /**
     * Lets {@code loader} read the views of them.
     *
     * @param around
     *            shows somebody around
     */
    void register(ViewLoader loader, WindowFrame frame, RecentViewModel recent, Runnable around) {
        var connection = frame.pages().connection();
        var instances = frame.pages().instances();
        loader.register(WelcomeView.class, () -> new WelcomeView(connection, recent, frame.to(Page.CONNECT), around))
                .register(ConnectionView.class,
                        () -> new ConnectionView(connection, bookmarks(connection), frame.to(Page.WELCOME),
                                core.messages()))
                .register(InstancesView.class, () -> new InstancesView(instances, frame.tables(), core.messages()))
                .register(PlacesView.class, () -> new PlacesView(instances.choices(), core.messages()));
    }

    private BookmarksViewModel bookmarks(ConnectionViewModel connection) {
        return new BookmarksViewModel(connection, core.local().bookmarks(), new JsonBookmarkFiles(new SafeFileSaver()),
                core.runner(), core.messages());
    }
}
