package dev.gatehouse.ui.fleet;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;

import dev.gatehouse.domain.matrix.ReadingPace;
import dev.gatehouse.ui.instances.Place;

/** What the threads that read have found and the window has not taken yet; used by all of them. */
final class FleetInbox {
    private static final Duration HEAD_START = Duration.ofSeconds(1);
    private final CountDownLatch first = new CountDownLatch(1);
    private final Runnable signal;
    private final Map<Place, ReadingPace> paces = new HashMap<>();
    private final Map<Place, Integer> busy = new HashMap<>();
    private List<FleetRow> rows = new ArrayList<>();
    private boolean waiting;

    /**
     * An empty inbox.
     *
     * @param signal
     *            called, on the thread that brings it, when there is something to take where there was nothing
     */
    FleetInbox(Runnable signal) {
        this.signal = signal;
    }

    void add(FleetRow row) {
        synchronized (this) {
            rows.add(row);
        }
        first.countDown();
        tell();
    }

    /** No row comes from the place that went ahead, so nobody has to wait for it. */
    void letAllGo() {
        first.countDown();
    }

    /** Lets one place go ahead until it has a row, so that something can be seen soon, but not for long. */
    void giveHeadStart() throws InterruptedException {
        first.await(HEAD_START.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** A place went one step on. */
    void step(Place place, UnaryOperator<ReadingPace> step, boolean sentAgain) {
        synchronized (this) {
            paces.put(place, step.apply(paces.getOrDefault(place, ReadingPace.BEGIN)));
            if (sentAgain) {
                busy.merge(place, 1, Integer::sum);
            }
        }
        tell();
    }

    private void tell() {
        boolean first;
        synchronized (this) {
            first = !waiting;
            waiting = true;
        }
        if (first) {
            signal.run();
        }
    }

    /** Everything that came since the last time, and how far all of it is. */
    synchronized Batch take() {
        var taken = new Batch(List.copyOf(rows), Map.copyOf(paces), Map.copyOf(busy));
        rows = new ArrayList<>();
        waiting = false;
        return taken;
    }

    /**
     * What was taken.
     *
     * @param rows
     *            what came new
     * @param paces
     *            how far each place is
     * @param busy
     *            how many calls to each place were sent again since AWS was busy; without those where none was
     */
    record Batch(List<FleetRow> rows, Map<Place, ReadingPace> paces, Map<Place, Integer> busy) {
        /** Whether nothing has come at all. */
        boolean isEmpty() {
            return rows.isEmpty() && paces.isEmpty();
        }

        /** How many calls were sent again since AWS was busy, in all places. */
        int busyCalls() {
            return busy.values().stream().mapToInt(calls -> calls).sum();
        }

        /** The share of the calls that were made, from 0 to 1, as far as one can tell. */
        double share() {
            var made = paces.values().stream().mapToInt(ReadingPace::calls).sum();
            var left = paces.values().stream().mapToDouble(ReadingPace::callsLeft).sum();
            return made == 0 ? 0 : made / (made + left);
        }
    }
}
