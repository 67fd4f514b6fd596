package dev.gatehouse.ui.history;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import dev.gatehouse.domain.port.ChangeJournal;
import dev.gatehouse.domain.port.JournalException;
import dev.gatehouse.domain.port.JournalReport;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.TaskSlot;

/**
 * What is wrong with the journal, in words: why nothing can be sent now although everything else works, or that part of
 * it was damaged and set aside.
 */
public final class JournalNoticeViewModel {
    private final ChangeJournal journal;
    private final TaskSlot checking;
    private final Messages messages;
    private final ReadOnlyStringWrapper title = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper body = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper sends = new ReadOnlyBooleanWrapper(true);

    /** Nothing is known yet. */
    public JournalNoticeViewModel(ChangeJournal journal, TaskRunner runner, Messages messages) {
        this.journal = journal;
        this.checking = new TaskSlot(runner);
        this.messages = messages;
    }

    /** What is wrong, in a sentence; empty when nothing is. */
    public ReadOnlyStringProperty titleProperty() {
        return title.getReadOnlyProperty();
    }

    /** What works, what does not, and what to do. */
    public ReadOnlyStringProperty bodyProperty() {
        return body.getReadOnlyProperty();
    }

    /** Whether changes can be written down, and so sent. */
    public ReadOnlyBooleanProperty sendsProperty() {
        return sends.getReadOnlyProperty();
    }

    /** Looks again. */
    public void check() {
        checking.run(messages.text("task.verify"), journal::check, this::show, failure -> {
            throw new IllegalStateException("The journal could not be checked", failure);
        });
    }

    /** Puts the notice away until something else is found. */
    public void dismiss() {
        title.set("");
    }

    private void show(JournalReport report) {
        sends.set(report.problem().isEmpty());
        report.problem().ifPresentOrElse(this::show, () -> {
            var damage = report.broken().or(() -> report.isFresh() && !report.setAside().isEmpty()
                    ? java.util.Optional.of(report.setAside().getLast())
                    : java.util.Optional.empty());
            body.set(damage.map(at -> messages.text("journal.damaged.body", at.record(), VisibleText.of(at.file())))
                    .orElse(""));
            title.set(damage.map(_ -> messages.text("journal.damaged.title")).orElse(""));
        });
    }

    private void show(JournalException problem) {
        body.set(messages.text("journal." + problem.reason() + ".body", VisibleText.of(problem.place())));
        title.set(messages.text("journal." + problem.reason() + ".title"));
    }
}
