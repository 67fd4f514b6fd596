package dev.gatehouse.ui.shell;

import javafx.collections.SetChangeListener;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.ui.review.ConfirmViewModel;
import dev.gatehouse.ui.review.OpenOutcomesViewModel;

/** Lets the rest of the window follow what is found out about changes that are open. */
final class PendingChanges {
    private final ShellViewModel shell;
    private final OpenOutcomesViewModel outcomes;

    PendingChanges(ShellViewModel shell) {
        this.shell = shell;
        this.outcomes = shell.pages().outcomes();
    }

    void connect() {
        var model = shell.pages().editor().model();
        outcomes.locked().addListener((SetChangeListener<ProfileRef>) _ -> model.lock(outcomes.locked()));
        outcomes.wishProperty().subscribe(this::wished);
        outcomes.foundProperty().subscribe(this::found);
        shell.pages().confirm().onState(state -> {
            if (state == ConfirmViewModel.State.OVER) {
                outcomes.lookBack(); // an undo of which nobody knows how it ended
            }
        });
    }

    /** What was applied may have to be confirmed, and the form has to show it. */
    private void found(OpenOutcomesViewModel.@Nullable Found found) {
        if (found != null) {
            shell.pages().confirm().lookBack();
            shell.pages().profiles().learned(found.ref(), found.verdict().now(), found.verdict().trace());
        }
    }

    private void wished(OpenOutcomesViewModel.@Nullable Wish wish) {
        if (wish == null) {
            return;
        }
        var request = wish.outcome().request();
        shell.edit();
        if (wish.review()) {
            shell.pages().editor().reviewSoon(request.ref());
        }
        shell.pages().profiles().edit(request.ref(), shell.messages().text("outcomes.step"),
                draft -> draft.with(request.change()));
    }
}
