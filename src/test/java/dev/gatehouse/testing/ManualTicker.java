package dev.gatehouse.testing;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import dev.gatehouse.ui.common.TaskHandle;
import dev.gatehouse.ui.common.UiTicker;

/** A ticker whose time stands still until the test moves it. */
public final class ManualTicker implements UiTicker {

    private final List<Entry> entries = new ArrayList<>();
    private Duration now = Duration.ZERO;

    @Override
    public TaskHandle after(Duration delay, Runnable action) {
        return add(delay, Duration.ZERO, action);
    }

    @Override
    public TaskHandle every(Duration period, Runnable action) {
        return add(period, period, action);
    }

    /** Moves time on and runs what falls due, in order. */
    public void advance(Duration by) {
        Duration end = now.plus(by);
        while (true) {
            entries.removeIf(e -> e.handle.isCancelled());
            var next = entries.stream().min(Comparator.comparing(Entry::due)).filter(e -> e.due.compareTo(end) <= 0);
            if (next.isEmpty()) {
                break;
            }
            fire(next.get());
        }
        now = end;
    }

    private void fire(Entry entry) {
        entries.remove(entry);
        now = entry.due;
        if (!entry.period.isZero()) {
            entries.add(new Entry(now.plus(entry.period), entry.period, entry.action, entry.handle));
        }
        entry.action.run();
    }

    private TaskHandle add(Duration delay, Duration period, Runnable action) {
        var handle = new SimpleTaskHandle();
        entries.add(new Entry(now.plus(delay), period, action, handle));
        return handle;
    }

    private record Entry(Duration due, Duration period, Runnable action, SimpleTaskHandle handle) {}
}
