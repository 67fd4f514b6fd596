package dev.gatehouse.ui.shell;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.handover.HandOver;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.ui.shell.ShellViewModel.Page;
import dev.gatehouse.ui.shell.ShellViewModel.Pages;

/** Brings what a file of a colleague holds into the list, the form and the review. */
final class HandedOver {
    private final ShellViewModel shell;
    private final Pages pages;
    private @Nullable HandOver toReview;

    HandedOver(ShellViewModel shell) {
        this.shell = shell;
        this.pages = shell.pages();
        pages.handOver().openedProperty().subscribe(this::opened);
        pages.handOver().filledProperty().subscribe(this::filled);
        pages.editor().model().analysisProperty().subscribe(_ -> review());
    }

    /** Offers the reason and the ticket of the colleague, where the change is theirs. */
    void suggestWhy(ProfileRef ref) {
        var change = pages.handOver().openedProperty().get();
        if (change != null && change.place().ref().equals(ref)) {
            pages.review().submit().terms().suggest(change.why().reason(), change.why().ticket());
        }
    }

    /** Shows a change a colleague prepared, in the list and on the review once it is analysed. */
    private void opened(@Nullable HandOver change) {
        if (change != null) {
            shell.go(Page.PROFILES);
            shell.choose(change.place().ref());
            toReview = pages.handOver().isCurrent() ? change : null;
            review();
        }
    }

    /** Shows the profile that a file was about; its draft waits in the form. */
    private void filled(@Nullable ProfileRef ref) {
        if (ref != null) {
            shell.leaveReview();
            shell.go(Page.PROFILES);
            shell.choose(ref);
        }
    }

    private void review() {
        var change = toReview;
        if (change != null) {
            pages.editor().model().currentAnalysis().filter(analysis -> analysis.draft().equals(change.draft()))
                    .ifPresent(_ -> {
                        toReview = null;
                        pages.editor().review();
                    });
        }
    }
}
