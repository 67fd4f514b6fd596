package dev.gatehouse.ui.fleet;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.function.ToIntFunction;

import dev.gatehouse.domain.matrix.ReadingPace;
import dev.gatehouse.ui.common.DurationWords;
import dev.gatehouse.ui.common.Messages;
import dev.gatehouse.ui.instances.Place;

/** How reading goes, in words. */
final class ScanWords {
    private static final Duration IN_SECONDS = Duration.ofMinutes(2);

    private final Messages messages;
    private final DurationWords durations;

    ScanWords(Messages messages) {
        this.messages = messages;
        this.durations = new DurationWords(messages);
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
        var left = open.stream().map(batch.paces()::get).filter(Objects::nonNull).map(pace -> pace.left(spent))
                .flatMap(Optional::stream).max(Comparator.naturalOrder());
        var timed = left.map(rest -> messages.text("fleet.progress.left", text, duration(rest))).orElse(text);
        return batch.busy() == 0 ? timed : messages.plural("fleet.busy", batch.busy(), timed);
    }

    /** When it ended. */
    String done(FleetInbox.Batch batch, Instant ended, Duration spent) {
        var text = messages.text("fleet.done", FleetWords.time(ended), duration(spent));
        return batch.busy() == 0 ? text : messages.plural("fleet.busy", batch.busy(), text);
    }

    /** When it was given up. */
    String givenUp(FleetInbox.Batch batch) {
        return messages.plural("fleet.given.up", sum(batch.paces().values(), ReadingPace::instancesLeft));
    }

    private String duration(Duration time) {
        return time.compareTo(IN_SECONDS) < 0
                ? messages.text("fleet.seconds", Math.max(1, time.toSeconds()))
                : durations.of(time);
    }

    private static int sum(Collection<ReadingPace> paces, ToIntFunction<ReadingPace> number) {
        return paces.stream().mapToInt(number).sum();
    }
}
