package dev.gatehouse.testing;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import dev.gatehouse.change.Pace;

/** Time for a submit that only passes when the protocol waits, or the test says so. */
public final class ManualPace implements Pace {

    private static final Instant START = Instant.parse("2026-11-22T12:00:00Z");

    private final List<Due> dues = new ArrayList<>();
    private Duration elapsed = Duration.ZERO;
    private Duration offset = Duration.ZERO;

    @Override
    public Instant now() {
        return START.plus(elapsed).plus(offset);
    }

    @Override
    public Duration elapsed() {
        return elapsed;
    }

    @Override
    public void pause(Duration duration) {
        var end = elapsed.plus(duration);
        while (true) {
            var next = dues.stream().min(Comparator.comparing(Due::at)).filter(due -> due.at.compareTo(end) <= 0);
            if (next.isEmpty()) {
                break;
            }
            dues.remove(next.get());
            elapsed = next.get().at;
            next.get().action.run();
        }
        elapsed = end;
    }

    /** Somebody sets the wall clock; no time passes. */
    public void setClock(Duration jump) {
        offset = offset.plus(jump);
    }

    /** Does something when so much more time has passed. */
    public void after(Duration delay, Runnable action) {
        dues.add(new Due(elapsed.plus(delay), action));
    }

    private record Due(Duration at, Runnable action) {}
}
