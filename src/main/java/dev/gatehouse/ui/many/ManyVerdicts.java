package dev.gatehouse.ui.many;

import dev.gatehouse.change.OpenOutcome;
import dev.gatehouse.change.ProfileSubmit;
import dev.gatehouse.change.SubmitVerdict;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.review.OutcomeWords;

/** Takes each verdict to where it belongs: its row, the page of the profile, the bar that waits or watches. */
final class ManyVerdicts {
    private final ManyViewModel.Around around;
    private final ManyRows rows;
    private final Messages messages;
    private final OutcomeWords words;

    ManyVerdicts(ManyViewModel.Around around, ManyRows rows, Messages messages) {
        this.around = around;
        this.rows = rows;
        this.messages = messages;
        this.words = new OutcomeWords(messages);
    }

    /** Tells what became of a profile; on the window's thread. */
    void told(ProfileSubmit submit, SubmitVerdict verdict) {
        var request = submit.request();
        var outcome = verdict instanceof SubmitVerdict.Applied undone && request.terms().undoes().isPresent()
                ? words.undone(undone, request)
                : words.of(verdict, request);
        rows.told(request.ref(), messages.text("many.outcome", outcome.title(), outcome.body()));
        switch (verdict) {
            case SubmitVerdict.Applied applied -> {
                around.learned().accept(request.ref(), applied);
                around.confirm().begin(submit, request);
            }
            case SubmitVerdict.Unknown(var doubt) -> around.outcomes().watch(OpenOutcome.of(submit, request), doubt);
            case SubmitVerdict.NotApplied _ -> {
            }
        }
    }
}
