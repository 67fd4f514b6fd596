package dev.gatehouse.app;

import dev.gatehouse.store.SafeFileSaver;
import dev.gatehouse.ui.common.ViewLoader;
import dev.gatehouse.ui.find.CommandsViewModel;
import dev.gatehouse.ui.find.FindView;
import dev.gatehouse.ui.find.FindViewModel;
import dev.gatehouse.ui.find.PlaceFinder;
import dev.gatehouse.ui.fleet.FleetView;
import dev.gatehouse.ui.fleet.FleetViewModel;
import dev.gatehouse.ui.instances.PlaceChoices;
import dev.gatehouse.ui.local.LocalNoticeViewModel;
import dev.gatehouse.ui.networks.NetworkFormView;
import dev.gatehouse.ui.networks.NetworkUseView;
import dev.gatehouse.ui.networks.NetworksView;
import dev.gatehouse.ui.networks.NetworksViewModel;
import dev.gatehouse.ui.profiles.ProfilesViewModel;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

/** Wires what spans every profile: finding one, the fleet, the named networks. */
record FleetWiring(WindowCore core) {

    FindViewModel find(ProfilesViewModel profiles) {
        return new FindViewModel(core.workspace(), profiles, core.runner(), core.messages());
    }

    LocalNoticeViewModel notices() {
        return new LocalNoticeViewModel(core.local(), core.messages());
    }

    NetworksViewModel networks(ProfilesViewModel profiles) {
        return new NetworksViewModel(core.local(),
                new NetworksViewModel.Around(core.workspace(), profiles, core.model()), core.runner(),
                core.messages());
    }

    FleetViewModel fleet(PlaceChoices choices, SafeFileSaver saver) {
        return new FleetViewModel(choices, new FleetViewModel.Around(core.local(), core.runner(), core.ticker(), saver,
                core.shelf().baselinesProperty()), core.messages());
    }

    /** Lets {@code loader} read the views of them. */
    void register(ViewLoader loader, WindowFrame frame) {
        var pages = frame.pages();
        var back = frame.to(Page.PROFILES);
        loader.register(FindView.class,
                () -> new FindView(pages.find(),
                        new CommandsViewModel(pages.find().inputProperty(), pages.profiles(),
                                new PlaceFinder(core.workspace(), pages.profiles(), frame.shell().routes()::look,
                                        core.messages()),
                                core.messages()),
                        back, core.messages()))
                .register(FleetView.class, () -> new FleetView(pages.fleet(), core.messages(), frame.announcer()))
                .register(NetworksView.class, () -> new NetworksView(pages.networks(), back, core.messages()))
                .register(NetworkFormView.class, () -> new NetworkFormView(pages.networks()))
                .register(NetworkUseView.class,
                        () -> new NetworkUseView(pages.networks(), back, core.messages()));
    }
}
