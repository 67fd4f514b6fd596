package dev.gatehouse.ui.fleet;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToIntFunction;

import dev.gatehouse.domain.matrix.ReadingPace;
import dev.gatehouse.ui.common.DurationWords;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.common.TaskProgress;
import dev.gatehouse.ui.instances.Place;

/** How reading goes, in words. */
final class ScanWords {
    private static final int MOST_PLACES = 3;

    private final Messages messages;
    private final DurationWords durations;

    ScanWords(Messages messages) {
        this.messages = messages;
        this.durations = new DurationWords(messages);
    }

    /** How far it is: instances, and as long as the place that takes longest. */
    TaskProgress progress(FleetInbox.Batch batch, Collection<Place> open, Duration spent) {
        var paces = batch.paces().values();
        return new TaskProgress(sum(paces, ReadingPace::listed), sum(paces, pace -> Math.max(0, pace.instances())),
                longest(batch, open, spent));
    }

    private static Optional<Duration> longest(FleetInbox.Batch batch, Collection<Place> open, Duration spent) {
        return open.stream().map(place -> left(batch, place, spent)).flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    /** While it goes on: how far, and how long the rest takes. */
    String going(FleetInbox.Batch batch, Collection<Place> open, Duration spent) {
        var paces = batch.paces().values();
        var instances = sum(paces, pace -> Math.max(0, pace.instances()));
        if (instances == 0) {
            return messages.text("fleet.listing");
        }
        var text = messages.text("fleet.progress", sum(paces, ReadingPace::listed), instances,
                sum(paces, ReadingPace::read));
        var timed = longest(batch, open, spent)
                .map(rest -> messages.text("fleet.progress.left", text, durations.rough(rest))).orElse(text);
        return withPlaces(busy(batch, timed), "fleet.waits", waiting(batch, open, spent));
    }

    /** When it ended. */
    String done(FleetInbox.Batch batch, Instant ended, Duration spent) {
        var text = messages.text("fleet.done", FleetWords.time(ended), durations.rough(spent));
        return withPlaces(busy(batch, text), "fleet.busy.where", busiest(batch));
    }

    private String busy(FleetInbox.Batch batch, String text) {
        return batch.busyCalls() == 0 ? text : messages.plural("fleet.busy", batch.busyCalls(), text);
    }

    /** For whom it waits, the longest first, where it reads in more than one place or one keeps it waiting. */
    private List<String> waiting(FleetInbox.Batch batch, Collection<Place> open, Duration spent) {
        if (open.size() < 2 && batch.busy().isEmpty()) {
            return List.of();
        }
        return open.stream()
                .sorted(Comparator.comparing((Place place) -> left(batch, place, spent).orElse(Duration.ZERO))
                        .reversed().thenComparing(Place::words))
                .map(place -> held(batch, place, left(batch, place, spent)
                        .map(rest -> messages.text("fleet.waits.left", place.words(), durations.rough(rest)))
                        .orElseGet(place::words)))
                .toList();
    }

    private List<String> busiest(FleetInbox.Batch batch) {
        return batch.busy().entrySet().stream()
                .sorted(Map.Entry.<Place, Integer>comparingByValue().reversed()
                        .thenComparing(entry -> entry.getKey().words()))
                .map(entry -> messages.plural("fleet.busy.place", entry.getValue(), entry.getKey().words())).toList();
    }

    private String held(FleetInbox.Batch batch, Place place, String words) {
        var calls = batch.busy().getOrDefault(place, 0);
        return calls == 0 ? words : messages.plural("fleet.waits.busy", calls, words);
    }

    private static Optional<Duration> left(FleetInbox.Batch batch, Place place, Duration spent) {
        return Optional.ofNullable(batch.paces().get(place)).flatMap(pace -> pace.left(spent));
    }

    /** A line more for the first few places, and how many others there are. */
    private String withPlaces(String text, String key, List<String> places) {
        if (places.isEmpty()) {
            return text;
        }
        var named = String.join(messages.text("fleet.waits.then"),
                places.subList(0, Math.min(MOST_PLACES, places.size())));
        var all = places.size() <= MOST_PLACES
                ? named
                : messages.plural("fleet.waits.more", places.size() - MOST_PLACES, named);
        return text + "\n" + messages.text(key, all);
    }

    /** When it was given up. */
    String givenUp(FleetInbox.Batch batch) {
        return messages.plural("fleet.given.up", sum(batch.paces().values(), ReadingPace::instancesLeft));
    }

    private static int sum(Collection<ReadingPace> paces, ToIntFunction<ReadingPace> number) {
        return paces.stream().mapToInt(number).sum();
    }
}
