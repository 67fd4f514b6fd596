package dev.gatehouse.ui.many;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

import dev.gatehouse.change.SeriesRun;
import dev.gatehouse.change.SeriesRun.Standing;
import dev.gatehouse.domain.journal.Origin;
import dev.gatehouse.domain.series.Series.Next;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.TaskRunner;

/** Finds the series of an earlier run of the program that is not done, and says so; it sends nothing. */
final class LookBack {
    private final TaskRunner runner;
    private final String task;
    private final ManyWords words;
    private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper("");

    LookBack(TaskRunner runner, Messages messages) {
        this.runner = runner;
        this.task = messages.text("task.many");
        this.words = new ManyWords(messages);
    }

    /** What was found, in a sentence; empty when there is nothing. */
    ReadOnlyStringProperty textProperty() {
        return text.getReadOnlyProperty();
    }

    /**
     * Looks in this computer's files.
     *
     * @param here
     *            where the window is now: a series that was sent from elsewhere is not offered
     * @param wanted
     *            asked once it was found: whether there is still room for it
     */
    void look(SeriesRun run, Origin here, BooleanSupplier wanted, Outcome outcome) {
        runner.run(task, run::standing, found -> {
            if (wanted.getAsBoolean() && isUnfinished(found, here)) {
                outcome.found().accept(found);
                offer(Optional.of(found));
            }
        }, outcome.failed());
    }

    /** Says what is not done; nothing where there is nothing. */
    void offer(Optional<Standing> found) {
        text.set(found.map(words::unfinished).orElse(""));
    }

    /** Whether something is left to be sent, or to be taken back, from here. */
    static boolean isUnfinished(Standing found, Origin here) {
        var series = found.series();
        var left = series.isTakenBack()
                ? series.nextUndo(found.stories()).isPresent()
                : !(found.next() instanceof Next.Done);
        return left && !series.isEmpty() && here.isReachedFrom(series.origin());
    }

    /**
     * Who is told.
     *
     * @param found
     *            of a series that is not done
     * @param failed
     *            that the files could not be read
     */
    record Outcome(Consumer<Standing> found, Consumer<Throwable> failed) {}
}
