package dev.gatehouse.ui.shell;

import java.time.Duration;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import org.jspecify.annotations.Nullable;

import dev.gatehouse.domain.port.ReadWait;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.RunningTask;
import dev.gatehouse.ui.common.TaskHandle;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.common.UiTicker;

/** What has run for longer than a second: how far it is, how long the rest takes, and whether it can be called off. */
public final class TasksViewModel {
    /** What ends sooner is not worth a word: it would only flicker. */
    static final Duration LONG = Duration.ofSeconds(1);
    private static final Duration LOOK = Duration.ofMillis(500);

    private final TaskRunner runner;
    private final ObservableList<ReadWait> waits;
    private final Time time;
    private final Messages messages;
    private final Map<RunningTask, Duration> since = new LinkedHashMap<>();
    private final ObservableList<TaskItem> items = FXCollections.observableArrayList();
    private final ObservableList<TaskItem> itemsView = FXCollections.unmodifiableObservableList(items);
    private final ReadOnlyStringWrapper waiting = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");
    private final BooleanProperty open = new SimpleBooleanProperty();
    private @Nullable TaskHandle watch;

    /**
     * Watches over what runs.
     *
     * @param waits
     *            reads that wait before they are made again
     */
    public TasksViewModel(TaskRunner runner, ObservableList<ReadWait> waits, Time time, Messages messages) {
        this.runner = runner;
        this.waits = waits;
        this.time = time;
        this.messages = messages;
        runner.running().subscribe(this::changed);
        waits.subscribe(this::tell);
    }

    /** What has run for longer than a second, oldest first. */
    public ObservableList<TaskItem> items() {
        return itemsView;
    }

    /** How long the read that waits longest rests before it is made again; empty when none does. */
    public ReadOnlyStringProperty waitingProperty() {
        return waiting.getReadOnlyProperty();
    }

    /** What takes long, else what waits, in a few words; empty when nothing does. */
    public ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    /** Whether the list is shown. */
    public BooleanProperty openProperty() {
        return open;
    }

    /** Whether nothing runs that has a name, and nothing waits. */
    public boolean isIdle() {
        return waits.isEmpty() && runner.running().stream().allMatch(task -> task.name().isBlank());
    }

    /** Calls a task off, unless it goes on to its end; its page says so. */
    public void cancel(TaskItem item) {
        item.cancel();
        look();
    }

    private void changed() {
        since.keySet().retainAll(runner.running());
        runner.running().stream().filter(task -> !task.name().isBlank())
                .forEach(task -> since.putIfAbsent(task, time.elapsed().get()));
        var watching = watch;
        if (!since.isEmpty() && watching == null) {
            watch = time.ticker().every(LOOK, this::look);
        } else if (since.isEmpty() && watching != null) {
            watching.cancel();
            watch = null;
        }
        look();
    }

    private void look() {
        var now = time.elapsed().get();
        items.removeIf(item -> !since.containsKey(item.task()) || item.task().isCalledOff());
        since.forEach((task, began) -> {
            if (!task.isCalledOff() && now.minus(began).compareTo(LONG) >= 0
                    && items.stream().noneMatch(item -> item.task().equals(task))) {
                items.add(new TaskItem(task, messages));
            }
        });
        items.forEach(item -> item.tell(now.minus(since.getOrDefault(item.task(), now))));
        tell();
    }

    private void tell() {
        waiting.set(waits.stream().max(Comparator.comparing(ReadWait::pause))
                .map(wait -> wait.isTurn()
                        ? messages.plural("task.turn", wait.seconds())
                        : messages.plural("task.waiting", wait.seconds(), wait.attempt(), wait.most()))
                .orElse(""));
        summary.set(items.isEmpty() ? waiting.get() : oneLine());
    }

    private String oneLine() {
        var first = items.getFirst().oneLine();
        return items.size() == 1 ? first : messages.plural("tasks.more", items.size() - 1, first);
    }

    /**
     * What tells how long a task has run.
     *
     * @param ticker
     *            looks again now and then
     * @param elapsed
     *            a clock that no one sets; only differences mean anything
     */
    public record Time(UiTicker ticker, Supplier<Duration> elapsed) {}
}
