package dev.gatehouse.ui.editor;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import dev.gatehouse.domain.address.AddressSet;
import dev.gatehouse.domain.finding.DraftAnalysis;
import dev.gatehouse.domain.finding.Fix;
import dev.gatehouse.domain.profile.ProfileDraft;
import dev.gatehouse.ui.common.AccessWords;
import dev.gatehouse.ui.common.FindingWords;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.TaskSlot;

/**
 * Applies fixes to the draft, each as one undoable step, and says what came of it. A fix that is to leave everybody's
 * access as it is is compared with it first.
 */
final class Mending {
    private final DraftModel model;
    private final Messages messages;
    private final AccessWords access;
    private final FindingWords findings;
    private final TaskSlot proving;
    private final ReadOnlyStringWrapper notice = new ReadOnlyStringWrapper("");

    Mending(DraftModel model, TaskRunner runner, Messages messages) {
        this.model = model;
        this.messages = messages;
        this.access = new AccessWords(messages);
        this.findings = new FindingWords(messages);
        this.proving = new TaskSlot(runner);
        model.openProperty().subscribe(_ -> notice.set(""));
    }

    /** What the last fix did to who may sign in; empty before the first. */
    ReadOnlyStringProperty noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** A fix in a few words. */
    String words(Fix fix) {
        return findings.fix(fix);
    }

    /** Does a fix that need not leave everybody's access as it is, without another look at the draft. */
    void mendAtOnce(Fix fix) {
        model.apply(findings.step(fix), fix::applyTo);
    }

    /** Tries a fix on the draft as it was analysed, and does it if the draft is still that one. */
    void mend(DraftAnalysis analysis, Fix fix) {
        proving.run(messages.text("task.prove"), () -> Proven.of(analysis, fix), proven -> apply(proven, fix),
                failure -> {
                    throw new IllegalStateException("A fix could not be tried", failure);
                });
    }

    private void apply(Proven proven, Fix fix) {
        if (!proven.before().equals(model.draftProperty().get())
                || (fix.isNeutral() && !proven.left().equals(proven.effective()))) {
            return;
        }
        mendAtOnce(fix);
        notice.set(proven.left().equals(proven.effective())
                ? messages.text("findings.proof", access.count(proven.effective()))
                : messages.text("findings.changed", access.count(proven.left()), access.count(proven.effective())));
    }

    /** A fix tried on a draft, away from the window. */
    private record Proven(ProfileDraft before, AddressSet left, AddressSet effective) {
        static Proven of(DraftAnalysis analysis, Fix fix) {
            return new Proven(analysis.draft(), analysis.access().draft().effective(),
                    fix.applyTo(analysis.draft()).rules().effective());
        }
    }
}
