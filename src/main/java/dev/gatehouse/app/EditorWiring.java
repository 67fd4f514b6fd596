package dev.gatehouse.app;

import dev.gatehouse.domain.port.ConnectionTarget;
import dev.gatehouse.ui.baseline.BaselinesView;
import dev.gatehouse.ui.common.ViewLoader;
import dev.gatehouse.ui.editor.AccessView;
import dev.gatehouse.ui.editor.DraftBarView;
import dev.gatehouse.ui.editor.DraftBarViewModel;
import dev.gatehouse.ui.editor.EditorView;
import dev.gatehouse.ui.editor.EditorViewModel;
import dev.gatehouse.ui.editor.FindingsView;
import dev.gatehouse.ui.editor.IdentityView;
import dev.gatehouse.ui.editor.KnownView;
import dev.gatehouse.ui.editor.NoteView;
import dev.gatehouse.ui.editor.OwnAddressView;
import dev.gatehouse.ui.editor.OwnAddressViewModel;
import dev.gatehouse.ui.editor.RawView;
import dev.gatehouse.ui.editor.RollOutView;
import dev.gatehouse.ui.editor.RulesView;
import dev.gatehouse.ui.editor.SessionsView;
import dev.gatehouse.ui.editor.TemplateView;
import dev.gatehouse.ui.editor.TidyView;
import dev.gatehouse.ui.editor.TrailView;
import dev.gatehouse.ui.editor.TrailViewModel;
import dev.gatehouse.ui.editor.VerdictNoteView;
import dev.gatehouse.ui.profiles.ProfilesView;
import dev.gatehouse.ui.profiles.ProfilesViewModel;
import dev.gatehouse.ui.profiles.ReplicaViewModel;
import dev.gatehouse.ui.refusal.RefusalView;
import dev.gatehouse.ui.shell.ShellViewModel.Page;

/** Wires the page of profiles: their list, and the form of the one that is open with all that lies in it. */
record EditorWiring(WindowCore core) {

    ProfilesViewModel profiles() {
        return new ProfilesViewModel(core.workspace(), core.model(), core.runner(), core.messages());
    }

    EditorViewModel editor() {
        return new EditorViewModel(core.model(), core.local(),
                new EditorViewModel.Outside(asking(), core.shelf(),
                        new ReplicaViewModel(core.workspace(), core.model(), core.runner(), core.messages())
                                .textProperty()),
                core.runner(), core.messages());
    }

    DraftBarViewModel drafts() {
        return new DraftBarViewModel(core.model(), core.keeper(),
                new DraftBarViewModel.Local(core.local().drafts(), core.clock()), core.workspace(), core.messages());
    }

    /** Lets {@code loader} read the views of them. */
    void register(ViewLoader loader, WindowFrame frame) {
        list(loader, frame);
        form(loader, frame);
        beside(loader, frame);
    }

    private void list(ViewLoader loader, WindowFrame frame) {
        var profiles = frame.pages().profiles();
        loader.register(ProfilesView.class,
                () -> new ProfilesView(profiles, frame.to(Page.CONNECT), core.messages()))
                .register(RefusalView.class, () -> new RefusalView(profiles.refusal(), profiles::retry,
                        frame.pages().connection()::openSandbox, frame.announcer()));
    }

    private void form(ViewLoader loader, WindowFrame frame) {
        var editor = frame.pages().editor();
        var routes = frame.shell().routes();
        loader.register(EditorView.class, () -> new EditorView(editor, core.messages()))
                .register(DraftBarView.class,
                        () -> new DraftBarView(frame.pages().drafts(),
                                new DraftBarView.Ways(routes::compareDraft, routes::compareSaved), core.messages(),
                                frame.announcer()))
                .register(AccessView.class,
                        () -> new AccessView(editor, new AccessView.Ways(frame.to(Page.MAP), frame.to(Page.IMPACT),
                                new Intake(frame.shell())), core.messages()))
                .register(KnownView.class, () -> new KnownView(editor, core.messages()))
                .register(OwnAddressView.class, () -> new OwnAddressView(editor))
                .register(NoteView.class, () -> new NoteView(editor))
                .register(VerdictNoteView.class, () -> new VerdictNoteView(editor, core.messages()))
                .register(TidyView.class, () -> new TidyView(editor))
                .register(TemplateView.class, () -> new TemplateView(editor))
                .register(RollOutView.class, () -> new RollOutView(editor))
                .register(SessionsView.class, () -> new SessionsView(editor, core.messages()))
                .register(IdentityView.class, () -> new IdentityView(editor))
                .register(RawView.class, () -> new RawView(editor));
    }

    private void beside(ViewLoader loader, WindowFrame frame) {
        var editor = frame.pages().editor();
        loader.register(FindingsView.class, () -> new FindingsView(editor, core.messages()))
                .register(RulesView.class, () -> new RulesView(editor, core.messages()))
                .register(BaselinesView.class,
                        () -> new BaselinesView(editor.parts().rules().baselines(), core.messages(),
                                frame.announcer()))
                .register(TrailView.class,
                        () -> new TrailView(
                                new TrailViewModel(core.workspace(), core.model(), core.runner(), core.messages()),
                                frame.announcer()));
    }

    /** Nothing is asked on the internet while the sandbox is open: it promises that nothing leaves this computer. */
    private OwnAddressViewModel.Asking asking() {
        var open = core.workspace().connectionProperty();
        return new OwnAddressViewModel.Asking(core.parts().stores().lookup(),
                open.map(connection -> connection.target().environment() != ConnectionTarget.Environment.SANDBOX)
                        .orElse(false),
                open.map(OwnAddressViewModel.Trail::of), core.workspace()::interrupted);
    }
}
