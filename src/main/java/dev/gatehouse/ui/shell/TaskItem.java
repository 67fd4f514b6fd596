package dev.gatehouse.ui.shell;

import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;

import dev.gatehouse.ui.common.Cancelling;
import dev.gatehouse.ui.common.DurationWords;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.RunningTask;

/** One running task in words. */
public final class TaskItem {
    /** The share of what is not counted, as a progress bar has it. */
    private static final double UNKNOWN = -1;
    /** Sooner the pieces done say little about the rest. */
    private static final Duration EARLIEST = Duration.ofSeconds(2);

    private final RunningTask task;
    private final Messages messages;
    private final DurationWords durations;
    private final ReadOnlyStringWrapper spent = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper progress = new ReadOnlyStringWrapper("");
    private final ReadOnlyDoubleWrapper share = new ReadOnlyDoubleWrapper(UNKNOWN);

    TaskItem(RunningTask task, Messages messages) {
        this.task = task;
        this.messages = messages;
        this.durations = new DurationWords(messages);
    }

    RunningTask task() {
        return task;
    }

    /** What is being done. */
    public String name() {
        return task.name();
    }

    /** How long it has run. */
    public ReadOnlyStringProperty spentProperty() {
        return spent.getReadOnlyProperty();
    }

    /** How far it is, and how long the rest takes as far as one can tell; empty while nobody can. */
    public ReadOnlyStringProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }

    /** The share that is done, from 0 to 1; negative while nobody knows. */
    public ReadOnlyDoubleProperty shareProperty() {
        return share.getReadOnlyProperty();
    }

    /** Why it goes on to its end; empty while it can be called off. */
    public ObservableValue<String> whyNotProperty() {
        return task.cancellingProperty().map(now -> switch (now) {
            case Cancelling.Possible _ -> "";
            case Cancelling.Impossible(var why) -> messages.text("tasks.goes.on." + why);
        });
    }

    void cancel() {
        if (task.cancellingProperty().get() instanceof Cancelling.Possible(var calledOff)) {
            calledOff.run();
        }
    }

    void tell(Duration running) {
        var now = task.progressProperty().get();
        spent.set(messages.text("tasks.spent", durations.rough(running)));
        share.set(now.isKnown() ? now.share() : UNKNOWN);
        var far = now.isKnown() ? messages.text("tasks.progress", now.done(), now.of()) : "";
        var left = running.compareTo(EARLIEST) < 0
                ? ""
                : now.left(running).map(rest -> messages.text("tasks.left", durations.rough(rest))).orElse("");
        progress.set(joined(far, left));
    }

    /** Its name and the share that is done, for where there is little room. */
    String oneLine() {
        return share.get() < 0
                ? name()
                : joined(name(), messages.text("share.of", (int) Math.floor(100 * share.get())));
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" · "));
    }
}
