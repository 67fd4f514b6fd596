package dev.gatehouse.ui.many;

import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import dev.gatehouse.change.SeriesRun.Standing;
import dev.gatehouse.domain.fleet.PlaceReading;
import dev.gatehouse.domain.fleet.ProfileReading;
import dev.gatehouse.domain.port.Connection;
import dev.gatehouse.domain.port.ConnectionTarget;
import dev.gatehouse.domain.port.InstanceSummary;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.domain.series.Series;
import dev.gatehouse.domain.series.Series.State;
import dev.gatehouse.domain.text.VisibleText;
import dev.gatehouse.fleet.FleetNews;
import dev.gatehouse.fleet.FleetReader;
import dev.gatehouse.fleet.PauseGate;
import dev.gatehouse.ui.common.Messages;

/** Reads the profiles of a connection and tries a change on each as soon as it is read; sends nothing. Blocks. */
final class ManyReading implements FleetNews {
    private static final int LONGEST_LABEL = 60;

    private final Trials trials;
    private final Optional<Set<ProfileRef>> left;
    private final Messages messages;
    private final Consumer<ManyRow> found;

    /**
     * Reads all profiles, or what is left of a series.
     *
     * @param found
     *            told of each, on the thread that reads
     */
    ManyReading(Trials trials, Optional<Standing> resumed, Messages messages, Consumer<ManyRow> found) {
        this.trials = trials;
        this.left = resumed.map(ManyReading::left);
        this.messages = messages;
        this.found = found;
    }

    /** Those of which nothing was sent yet. */
    private static Set<ProfileRef> left(Standing resumed) {
        return resumed.series().targets().stream()
                .filter(target -> target.state(resumed.stories()) == State.NOT_BEGUN).map(Series.Target::ref)
                .collect(Collectors.toUnmodifiableSet());
    }

    PlaceReading of(Connection connection) throws InterruptedException {
        return new FleetReader(this::isWanted, new PauseGate(), this).read(connection);
    }

    private boolean isWanted(InstanceSummary instance) {
        return instance.isActive()
                && left.map(refs -> refs.stream().anyMatch(ref -> ref.instance().equals(instance.id()))).orElse(true);
    }

    @Override
    public void profile(ConnectionTarget place, InstanceSummary instance, ProfileReading profile) {
        if (left.isEmpty() || left.get().contains(profile.ref())) {
            var name = VisibleText.capped(instance.label(), LONGEST_LABEL);
            found.accept(new ManyRow(profile.ref(), messages.text("many.label", name,
                    VisibleText.capped(profile.summary().label(), LONGEST_LABEL)), name, trials.of(profile.reply())));
        }
    }
}
