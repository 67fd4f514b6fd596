package dev.gatehouse.app;

import dev.gatehouse.cli.ProgramVersion;
import dev.gatehouse.store.PackFolders;
import dev.gatehouse.store.SafeFileSaver;
import dev.gatehouse.ui.audit.AskView;
import dev.gatehouse.ui.audit.AuditView;
import dev.gatehouse.ui.audit.AuditViewModel;
import dev.gatehouse.ui.audit.DriftBarView;
import dev.gatehouse.ui.audit.FleetCompareView;
import dev.gatehouse.ui.audit.TimeLineView;
import dev.gatehouse.ui.common.ViewLoader;
import dev.gatehouse.ui.evidence.EvidenceView;
import dev.gatehouse.ui.evidence.EvidenceViewModel;
import dev.gatehouse.ui.evidence.OnePageViewModel;
import dev.gatehouse.ui.evidence.PacksView;
import dev.gatehouse.ui.evidence.PacksViewModel;
import dev.gatehouse.ui.history.HistoryView;
import dev.gatehouse.ui.history.HistoryViewModel;
import dev.gatehouse.ui.history.JournalNoticeViewModel;
import dev.gatehouse.ui.instances.PlaceChoices;
import dev.gatehouse.ui.profiles.ProfilesViewModel;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

/** Wires what tells of the past and proves it: the journal and its history, snapshots, evidence packs. */
record RecordWiring(WindowCore core) {

    JournalNoticeViewModel journal() {
        return new JournalNoticeViewModel(core.journal(), core.runner(), core.messages());
    }

    HistoryViewModel history(ProfilesViewModel profiles) {
        return new HistoryViewModel(core.journal(), profiles, core.workspace(), core.runner(), core.messages());
    }

    AuditViewModel audit(ProfilesViewModel profiles, PlaceChoices choices) {
        return new AuditViewModel(core.parts().stores().audit(core.clock()),
                new AuditViewModel.Around(core.workspace(), core.model(), profiles, choices), core.runner(),
                core.messages());
    }

    EvidenceViewModel evidence() {
        return new EvidenceViewModel(core.workspace(),
                new EvidenceViewModel.Around(core.parts().connections(), core.parts().stores().snapshots(),
                        core.local(), core.shelf().baselinesProperty(), new PackFolders(), core.journal(),
                        CommandTexts::new, Collecting::onThisComputer, core.clock()),
                core.runner(), core.messages());
    }

    /** Lets {@code loader} read the views of them. */
    void register(ViewLoader loader, WindowFrame frame) {
        var pages = frame.pages();
        var audit = pages.audit();
        var routes = frame.shell().routes();
        loader.register(HistoryView.class,
                () -> new HistoryView(pages.history(), frame.to(Page.PROFILES), frame.shell()::edit, core.messages(),
                        frame.announcer()))
                .register(AuditView.class,
                        () -> new AuditView(audit, frame.to(Page.PROFILES), core.messages(), frame.announcer()))
                .register(AskView.class, () -> new AskView(audit.ask(), core.messages(), frame.announcer()))
                .register(FleetCompareView.class, () -> new FleetCompareView(audit.compare(), core.messages()))
                .register(TimeLineView.class,
                        () -> new TimeLineView(audit.timeLine(), audit.snapshots(), core.messages()))
                .register(DriftBarView.class,
                        () -> new DriftBarView(audit.drift(),
                                new DriftBarView.Ways(routes::compareApproved, routes::approveOpen)))
                .register(EvidenceView.class,
                        () -> new EvidenceView(pages.evidence(), onePage(), core.messages(), frame.announcer()))
                .register(PacksView.class, () -> new PacksView(packs(), core.messages(), frame.announcer()));
    }

    private OnePageViewModel onePage() {
        return new OnePageViewModel(core.model(), core.workspace(),
                new OnePageViewModel.Around(core.local(), new SafeFileSaver(), CommandTexts::new,
                        ProgramVersion.current()),
                core.runner(), core.messages());
    }

    private PacksViewModel packs() {
        return new PacksViewModel(core.journal(), core.local().packs(), new PackFolders(), core.runner(),
                core.messages());
    }
}
