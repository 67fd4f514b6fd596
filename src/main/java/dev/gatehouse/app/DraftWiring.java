package dev.gatehouse.app;

import java.util.Optional;

import dev.gatehouse.domain.address.AddressRange;
import dev.gatehouse.domain.local.RowNote;
import dev.gatehouse.store.JsonDraftFiles;
import dev.gatehouse.store.JsonProfileDocuments;
import dev.gatehouse.store.SafeFileSaver;
import dev.gatehouse.store.TableFiles;
import dev.gatehouse.ui.common.ViewLoader;
import dev.gatehouse.ui.exchange.CopySettingsView;
import dev.gatehouse.ui.exchange.ExchangeBarView;
import dev.gatehouse.ui.exchange.ExchangeMenuView;
import dev.gatehouse.ui.exchange.ExchangeViewModel;
import dev.gatehouse.ui.impact.ImpactView;
import dev.gatehouse.ui.impact.ImpactViewModel;
import dev.gatehouse.ui.importer.ImportView;
import dev.gatehouse.ui.importer.ImportViewModel;
import dev.gatehouse.ui.map.MapReading;
import dev.gatehouse.ui.map.MapView;
import dev.gatehouse.ui.map.MapViewModel;
import dev.gatehouse.ui.profiles.ProfilesViewModel;
import dev.gatehouse.ui.refusal.PermissionsView;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

/** Wires what one does with the open draft outside of its form: map, effect on people, import, files. */
record DraftWiring(WindowCore core) {

    MapViewModel map() {
        return new MapViewModel(new MapReading(this::note, core.messages()), core.runner(), core.messages());
    }

    ImpactViewModel impact() {
        return new ImpactViewModel(core.parts().stores().tables(), core.model(), core.runner(), core.messages());
    }

    ImportViewModel importer() {
        return new ImportViewModel(core.model(), new TableFiles(), core.local().notes(), core.runner(),
                core.messages());
    }

    ExchangeViewModel exchange(ProfilesViewModel profiles, SafeFileSaver saver) {
        return new ExchangeViewModel(core.model(), new ExchangeViewModel.Around(core.workspace(), profiles),
                new ExchangeViewModel.Files(new JsonDraftFiles(saver), new JsonProfileDocuments()), core.runner(),
                core.messages());
    }

    /** Lets {@code loader} read the views of them. */
    void register(ViewLoader loader, WindowFrame frame) {
        var pages = frame.pages();
        var routes = frame.shell().routes();
        var back = frame.to(Page.PROFILES);
        loader.register(MapView.class, () -> new MapView(pages.map(), back, core.messages()))
                .register(ImpactView.class, () -> new ImpactView(pages.impact(), back, frame.tables(), core.messages()))
                .register(ImportView.class,
                        () -> new ImportView(pages.importer(), routes::leaveImport, routes::showImported,
                                frame.tables(), core.messages()))
                .register(ExchangeMenuView.class,
                        () -> new ExchangeMenuView(pages.exchange(), routes::openMany, core.messages()))
                .register(ExchangeBarView.class, () -> new ExchangeBarView(pages.exchange(), frame.announcer()))
                .register(PermissionsView.class,
                        () -> new PermissionsView(pages.exchange().permissions(), frame.announcer()))
                .register(CopySettingsView.class,
                        () -> new CopySettingsView(pages.exchange(), core.messages(), frame.announcer()));
    }

    private Optional<String> note(AddressRange range) {
        return Optional.ofNullable(core.model().openProperty().get())
                .flatMap(open -> core.local().notes().get().find(open.ref().instance(), range)).map(RowNote::comment)
                .filter(comment -> !comment.isBlank());
    }
}
