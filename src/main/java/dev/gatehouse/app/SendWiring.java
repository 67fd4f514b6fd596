package dev.gatehouse.app;

import dev.gatehouse.change.ProfileSubmit;
import dev.gatehouse.change.SeriesRun;
import dev.gatehouse.change.SubmitControl;
import dev.gatehouse.change.SubmitRecord;
import dev.gatehouse.change.SubmitRequest;
import dev.gatehouse.store.JsonDraftFiles;
import dev.gatehouse.store.JsonHandOverFiles;
import dev.gatehouse.store.JsonProfileDocuments;
import dev.gatehouse.store.SafeFileSaver;
import dev.gatehouse.ui.common.ViewLoader;
import dev.gatehouse.ui.conflict.ConflictView;
import dev.gatehouse.ui.conflict.ConflictViewModel;
import dev.gatehouse.ui.conflict.ConflictWork;
import dev.gatehouse.ui.handover.HandOverView;
import dev.gatehouse.ui.handover.HandOverViewModel;
import dev.gatehouse.ui.many.ManyView;
import dev.gatehouse.ui.many.ManyViewModel;
import dev.gatehouse.ui.profiles.ProfilesViewModel;
import dev.gatehouse.ui.review.BreakGlassView;
import dev.gatehouse.ui.review.BreakGlassViewModel;
import dev.gatehouse.ui.review.ColleagueViewModel;
import dev.gatehouse.ui.review.ConfirmViewModel;
import dev.gatehouse.ui.review.NameView;
import dev.gatehouse.ui.review.OpenOutcomesViewModel;
import dev.gatehouse.ui.review.ReviewView;
import dev.gatehouse.ui.review.ReviewViewModel;
import dev.gatehouse.ui.review.SafetyView;
import dev.gatehouse.ui.review.SubmitViewModel;

/** Wires the way of a change to AWS: review, submit, what follows it, a conflict, a colleague, many at once. */
record SendWiring(WindowCore core) {

    ConfirmViewModel confirm() {
        return new ConfirmViewModel(new ConfirmWindows(core.workspace(), core.journal(), core.parts().pace()),
                core.runner(), core.ticker(), core.messages());
    }

    OpenOutcomesViewModel outcomes() {
        return new OpenOutcomesViewModel(
                new JournalOutcomes(core.workspace(), core.journal(), core.parts().pace(), Loopback::isSilent),
                core.parts().pace(), core.runner(), core.ticker(), core.messages());
    }

    ManyViewModel many(ConfirmViewModel confirm, OpenOutcomesViewModel outcomes, ProfilesViewModel profiles,
            SafeFileSaver saver) {
        return new ManyViewModel(core.workspace(),
                new ManyViewModel.Around(this::series, confirm, outcomes, core.networks(),
                        (ref, applied) -> profiles.learned(ref, applied.now(), applied.trace()), saver,
                        core.clock()),
                core.runner(), core.messages());
    }

    ReviewViewModel review(ConfirmViewModel confirm, OpenOutcomesViewModel outcomes, SafeFileSaver saver,
            JsonHandOverFiles handOvers) {
        return new ReviewViewModel(
                new SubmitViewModel(this::submit, confirm, outcomes, core.runner(), core.messages()),
                new ReviewViewModel.Help(new BreakGlassViewModel(saver, core.clock(), core.runner(), core.messages()),
                        new ColleagueViewModel(handOvers, core.clock(), core.runner(), core.messages())),
                core.runner(), core.messages());
    }

    ConflictViewModel conflict(SafeFileSaver saver) {
        return new ConflictViewModel(core.workspace(), core.model(),
                new ConflictWork(core.parts().analyst(), core.networks(), core.messages()), new JsonDraftFiles(saver),
                new ConflictViewModel.Tasks(core.runner(), core.messages()));
    }

    HandOverViewModel handOver(JsonHandOverFiles handOvers) {
        return new HandOverViewModel(core.workspace(), core.model(),
                new HandOverViewModel.Files(handOvers, new JsonProfileDocuments()), core.runner(), core.messages());
    }

    /** Lets {@code loader} read the views of them. */
    void register(ViewLoader loader, WindowFrame frame) {
        var pages = frame.pages();
        var routes = frame.shell().routes();
        var review = pages.review();
        loader.register(ReviewView.class,
                () -> new ReviewView(review,
                        new ReviewView.Ways(frame.shell()::leaveReview, routes::discardDraft, routes::compareDraft,
                                routes::remedy),
                        core.messages(), frame.announcer()))
                .register(SafetyView.class, () -> new SafetyView(review.submit(), core.messages()))
                .register(BreakGlassView.class,
                        () -> new BreakGlassView(review, core.messages(), frame.announcer()))
                .register(NameView.class, () -> new NameView(review, core.messages()))
                .register(ConflictView.class,
                        () -> new ConflictView(pages.conflict(),
                                new ConflictView.Ways(routes::leaveConflict, routes::reviewMerged), frame.tables(),
                                core.messages()))
                .register(HandOverView.class, () -> new HandOverView(pages.handOver(), core.messages()))
                .register(ManyView.class,
                        () -> new ManyView(pages.many(), routes::leaveMany, core.messages(), frame.announcer()));
    }

    private ProfileSubmit submit(SubmitRequest request, SubmitControl control) {
        var record = record();
        return new ProfileSubmit(core.workspace().forSubmit(), request, control, record, core.parts().pace());
    }

    /** A run over the connection that is open now, which it keeps: its work goes on off the window's thread. */
    private SeriesRun series() {
        var connection = core.workspace().forSubmit();
        var record = record();
        return new SeriesRun(core.parts().stores().series(), core.journal(),
                (request, control) -> new ProfileSubmit(connection, request, control, record, core.parts().pace()));
    }

    private SubmitRecord record() {
        return new SubmitRecord(core.journal(), core.workspace().origin());
    }
}
