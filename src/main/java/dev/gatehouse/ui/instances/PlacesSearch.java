package dev.gatehouse.ui.instances;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.InstanceSummary;
import dev.gatehouse.domain.port.ReadWait;
import dev.gatehouse.fleet.PauseGate;
import dev.gatehouse.ui.common.FailureWords;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.RunningTask;
import dev.gatehouse.ui.common.TaskHandle;
import dev.gatehouse.ui.common.TaskProgress;
import dev.gatehouse.ui.common.TaskRunner;
import dev.gatehouse.ui.instances.PlaceRow.State;

/** Looks in many places side by side and keeps what they report; lives on the window's thread. */
final class PlacesSearch {
    private final TaskRunner runner;
    private final Messages messages;
    private final FailureWords failures;
    private final InstanceWords words;
    private final ObservableList<PlaceRow> places = FXCollections.observableArrayList();
    private final ObservableList<FoundInstance> found = FXCollections.observableArrayList();
    private final Map<Place, PlaceProgress> progress = new HashMap<>();
    private final List<TaskHandle> tasks = new ArrayList<>();
    private final ReadOnlyStringWrapper status = new ReadOnlyStringWrapper("");
    private final ReadOnlyBooleanWrapper running = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper paused = new ReadOnlyBooleanWrapper();
    private PauseGate gate = new PauseGate();
    private RunningTask task = new RunningTask("");
    private int busy;

    PlacesSearch(TaskRunner runner, Messages messages) {
        this.runner = runner;
        this.messages = messages;
        this.failures = new FailureWords(messages);
        this.words = new InstanceWords(messages);
    }

    ObservableList<PlaceRow> places() {
        return places;
    }

    ObservableList<FoundInstance> found() {
        return found;
    }

    ReadOnlyStringProperty statusProperty() {
        return status.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty runningProperty() {
        return running.getReadOnlyProperty();
    }

    ReadOnlyBooleanProperty pausedProperty() {
        return paused.getReadOnlyProperty();
    }

    /** Gives up what runs, forgets what was found and looks in these places. */
    void start(List<Place> wanted) {
        cancel();
        found.clear();
        progress.clear();
        busy = 0;
        gate = new PauseGate();
        running.set(true);
        task = new RunningTask(messages.text("task.places"), this::cancel);
        runner.began(task);
        places.setAll(wanted.stream().map(place -> new PlaceRow(place, State.RUNNING, words.listing(), "")).toList());
        wanted.forEach(place -> progress.put(place, PlaceProgress.BEGIN));
        wanted.forEach(this::look);
        tell();
    }

    /** Gives up; what was found stays. */
    void cancel() {
        tasks.forEach(TaskHandle::cancel);
        tasks.clear();
        places.replaceAll(row -> row.state() == State.RUNNING
                ? new PlaceRow(row.place(), State.CANCELLED, words.cancelled(), "")
                : row);
        rest(false);
        tell();
    }

    /** Rests, or goes on. */
    void pause() {
        rest(running.get() && !paused.get());
        tell();
    }

    private void rest(boolean closed) {
        paused.set(closed);
        gate.shut(closed);
    }

    private void look(Place place) {
        var news = new Reporter(place, gate);
        var one = new PlaceSearch(gate, news);
        tasks.add(runner.run("", () -> {
            try (var connection = place.opener().get()) {
                connection.onWait(news);
                one.run(connection);
            }
            return place;
        }, _ -> {}, problem -> ended(place, State.FAILED, String.valueOf(problem.getMessage()), "")));
    }

    private void listed(Place place, List<InstanceSummary> instances) {
        instances.forEach(instance -> add(words.found(place, instance)));
        step(place, progress(place).listed(instances.size()));
    }

    private void add(FoundInstance instance) {
        var order = Comparator.comparing(FoundInstance::label, words.order());
        var at = Collections.binarySearch(found, instance, order);
        found.add(at < 0 ? -at - 1 : at, instance);
    }

    private void described(Place place, InstanceSummary instance, boolean sentAgain) {
        busy += sentAgain ? 1 : 0;
        put(found, known -> known.place().equals(place) && known.summary().id().equals(instance.id()),
                words.found(place, instance));
        step(place, progress(place).one());
    }

    private void step(Place place, PlaceProgress now) {
        progress.put(place, now);
        replace(new PlaceRow(place, State.RUNNING, doing(place), ""));
    }

    /** Says that a place waits, and what it did before once it goes on. */
    private void waits(Place place, String words) {
        put(places, old -> old.place().equals(place), new PlaceRow(place, State.RUNNING, words, ""));
    }

    private String doing(Place place) {
        var now = progress(place);
        return now.found() < 0 ? words.listing() : words.looking(now.described(), now.found());
    }

    private void ended(Place place, State state, String text, String details) {
        replace(new PlaceRow(place, state, text, details));
    }

    private void replace(PlaceRow row) {
        put(places, old -> old.place().equals(row.place()), row);
        tell();
    }

    /** Changes one item and leaves the others alone, so that a long table has little to do. */
    private static <T> void put(ObservableList<T> list, Predicate<T> which, T item) {
        IntStream.range(0, list.size()).filter(at -> which.test(list.get(at))).findFirst()
                .ifPresent(at -> list.set(at, item));
    }

    private PlaceProgress progress(Place place) {
        return progress.getOrDefault(place, PlaceProgress.BEGIN);
    }

    private void tell() {
        var open = places.stream().filter(row -> row.state() == State.RUNNING).count();
        var failed = places.stream().filter(row -> row.state() == State.FAILED).count();
        running.set(open > 0);
        if (open == 0) {
            runner.ended(task);
        }
        if (places.isEmpty()) {
            status.set("");
        } else if (open > 0) {
            status.set(going());
        } else {
            var all = messages.plural("instances.all", found.size(), places.size());
            status.set(failed == 0 ? all : messages.plural("instances.all.failed", failed, all));
        }
    }

    private String going() {
        var known = progress.values();
        var done = known.stream().mapToInt(PlaceProgress::described).sum();
        var left = known.stream().map(PlaceProgress::left).max(Comparator.naturalOrder()).orElse(Duration.ZERO);
        task.report(new TaskProgress(Math.min(done, found.size()), found.size(), Optional.of(left)));
        var text = words.progress(done, found.size(), left);
        var waits = busy == 0 ? text : messages.text("instances.busy", text, busy);
        return paused.get() ? messages.text("instances.paused", waits) : waits;
    }

    /** Carries the news of one place to the window; those of a search that was given up are dropped. */
    private final class Reporter implements PlaceSearch.News, ReadWait.Listener {
        private final Place place;
        private final PauseGate mine;

        Reporter(Place place, PauseGate mine) {
            this.place = place;
            this.mine = mine;
        }

        @Override
        public Runnable begun(ReadWait wait) {
            later(() -> waits(place, words.waiting(wait)));
            return () -> later(() -> waits(place, doing(place)));
        }

        @Override
        public void listed(List<InstanceSummary> instances) {
            later(() -> PlacesSearch.this.listed(place, instances));
        }

        @Override
        public void described(InstanceSummary instance, boolean sentAgain) {
            later(() -> PlacesSearch.this.described(place, instance, sentAgain));
        }

        @Override
        public void notDescribed(InstanceSummary instance, GatewayFailure failure) {
            later(() -> step(place, progress(place).oneUnknown()));
        }

        @Override
        public void failed(GatewayFailure failure) {
            later(() -> PlacesSearch.this.ended(place, State.FAILED, failures.title(failure),
                    failures.details(failure)));
        }

        @Override
        public void ended() {
            later(() -> PlacesSearch.this.ended(place, State.DONE,
                    words.done(Math.max(0, progress(place).found()), progress(place).unknown()), ""));
        }

        private void later(Runnable news) {
            runner.later(() -> {
                if (mine.equals(gate) && places.stream().anyMatch(this::isRunning)) {
                    news.run();
                }
            });
        }

        private boolean isRunning(PlaceRow row) {
            return row.place().equals(place) && row.state() == State.RUNNING;
        }
    }
}
