package dev.gatehouse.ui.shell;

import java.util.Optional;

import dev.gatehouse.domain.address.ListKind;
import dev.gatehouse.domain.finding.Finding;
import dev.gatehouse.domain.profile.JumpTarget;
import dev.gatehouse.domain.profile.OpenLink;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.ui.conflict.ConflictViewModel;
import dev.gatehouse.ui.connection.Workspace;
import dev.gatehouse.ui.profiles.ProfileItem;
import dev.gatehouse.ui.review.ReviewViewModel.Remedy;
import dev.gatehouse.ui.shell.ShellViewModel.Page;
import dev.gatehouse.ui.shell.ShellViewModel.Pages;

/** The ways from one page to another that take something along. */
public final class Routes {
    private final ShellViewModel shell;
    private final Workspace workspace;
    private final Pages pages;

    Routes(ShellViewModel shell, Workspace workspace) {
        this.shell = shell;
        this.workspace = workspace;
        this.pages = shell.pages();
    }

    /**
     * Shows a place that was named from outside: in the list where it is open, else in the form of a connection, filled
     * and waiting. Nothing is opened, signed in to or sent.
     */
    public void look(OpenLink place) {
        var listed = JumpTarget.parse(place.target()).flatMap(this::listed);
        if (listed.isPresent()) {
            shell.go(Page.PROFILES);
            shell.choose(listed.get());
        } else {
            pages.connection().instanceProperty().set(place.target());
            shell.go(Page.CONNECT);
        }
    }

    private Optional<ProfileRef> listed(JumpTarget target) {
        return target instanceof JumpTarget.Instance named && !workspace.isOtherAccount(named)
                && !workspace.isOtherRegion(named)
                        ? pages.profiles().everyProfile().stream().map(ProfileItem::ref)
                                .filter(ref -> ref.instance().equals(named.id())
                                        && named.profile().filter(ref.profile()::equals).isPresent())
                                .findFirst()
                        : Optional.empty();
    }

    /** Tries the change in the form on many profiles; what is under way already is shown as it stands. */
    public void openMany() {
        var many = pages.many();
        switch (many.stageProperty().get()) {
            case SENDING, CONFIRMING, UNDOING, STOPPED, DONE -> shell.go(Page.MANY);
            case IDLE, READING, CHOOSING -> pages.editor().model().currentAnalysis().ifPresent(analysis -> many
                    .refusal(analysis).ifPresentOrElse(
                            why -> pages.exchange().refuse(shell.messages().text("many.refused.title"), why), () -> {
                                shell.go(Page.MANY);
                                many.open(analysis, shell.place().isProduction());
                            }));
        }
    }

    /** Shows a change to many profiles that an earlier run of the program left unfinished. */
    public void resumeMany() {
        pages.many().resume(shell.place().isProduction());
        shell.go(Page.MANY);
    }

    /** Leaves the page of many profiles; what is under way goes on, and what is not sent is forgotten. */
    public void leaveMany() {
        switch (pages.many().stageProperty().get()) {
            case READING, CHOOSING -> pages.many().leave();
            case IDLE, SENDING, CONFIRMING, UNDOING, STOPPED, DONE -> {
            }
        }
        shell.go(Page.PROFILES);
    }

    /** Leaves the importer; what was read is forgotten and the lists are as they were. */
    public void leaveImport() {
        pages.importer().clear();
        shell.go(Page.PROFILES);
    }

    /** Leaves the importer for the rows it added, of which the first is {@code row}, from 0. */
    public void showImported(ListKind list, int row) {
        shell.go(Page.PROFILES);
        pages.editor().parts().panels().findings().goTo(new Finding.Target.Row(list, row));
    }

    /** Leaves the form for what was sent, and of which AWS holds something else, beside what AWS holds now. */
    public void compareSent() {
        pages.outcomes().current().filter(_ -> !shell.isSubmitting()).ifPresent(sent -> {
            shell.leaveReview();
            shell.choose(sent.ref());
            pages.conflict().open(sent, pages.outcomes()::close);
            shell.go(Page.CONFLICT);
        });
    }

    /** Goes to what was approved of the open profile, beside what AWS holds now. */
    public void compareApproved() {
        pages.audit().drift().choose();
        pages.audit().compare().compareWithNow();
        shell.go(Page.AUDIT);
    }

    /** Goes to the question whether the open profile is approved as it is. */
    public void approveOpen() {
        shell.go(Page.AUDIT);
        pages.audit().ask().approveOpen();
    }

    /** Leaves the review, or the form, for the draft beside what AWS holds now. */
    public void compareDraft() {
        shell.leaveReview();
        if (pages.editor().reviewingProperty().get() == null) {
            pages.conflict().open(pages.outcomes()::close);
            shell.go(Page.CONFLICT);
        }
    }

    /** Shows above the form what is known of one's permissions. */
    public void lookAtPermissions() {
        shell.go(Page.PROFILES);
        pages.exchange().permissions().look();
    }

    /** Leaves the review for a remedy: a mended draft is reviewed again, an address of one's own is asked for. */
    public void remedy(Remedy remedy) {
        if (shell.isSubmitting()) {
            return;
        }
        switch (remedy) {
            case Remedy.Mend(var _, var fix) -> pages.editor().mendAndReview(fix);
            case Remedy.AddAddress _ -> {
                shell.leaveReview();
                pages.editor().parts().panels().own().begin();
            }
        }
    }

    /** Leaves the form for the draft that is offered beside what AWS holds now. */
    public void compareSaved() {
        pages.drafts().offered().ifPresent(saved -> {
            pages.conflict().open(saved, new ConflictViewModel.Ends(() -> pages.drafts().taken(saved),
                    () -> pages.drafts().discard(saved)));
            shell.go(Page.CONFLICT);
        });
    }

    /** Leaves the comparison; the draft is as it was. */
    public void leaveConflict() {
        pages.conflict().clear();
        shell.go(Page.PROFILES);
    }

    /** Leaves the comparison for the review of the merged draft, or for its first error. */
    public void reviewMerged() {
        shell.go(Page.PROFILES);
        pages.editor().reviewWhenAnalysed();
    }

    /** Drops the draft under review and reads the profile again. */
    public void discardDraft() {
        pages.editor().model().forget();
        shell.leaveReview();
        pages.profiles().reload();
    }

    /** Shows what AWS holds of the profile that was decided about last; edits to it are kept. */
    public void showDecided() {
        var profiles = pages.profiles();
        pages.confirm().profile().flatMap(ref -> profiles.everyProfile().stream()
                .filter(item -> item.ref().equals(ref)).findFirst()).ifPresent(item -> {
                    pages.confirm().dismiss();
                    shell.leaveReview();
                    profiles.select(item);
                    profiles.reload();
                    shell.go(Page.PROFILES);
                });
    }
}
