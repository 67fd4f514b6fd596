package dev.gatehouse.domain.fleet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.gatehouse.domain.fleet.ApprovedStates.Approved;
import dev.gatehouse.domain.fleet.ProfileDelta.Knowledge;

/**
 * A reading against what was approved.
 *
 * @param lines
 *            one for each profile of the reading, in its order, then for each approved one that is gone
 */
public record DriftReport(List<Line> lines) {
    /** Copies the list. */
    public DriftReport {
        lines = List.copyOf(lines);
    }

    /** What a reading says. */
    public static DriftReport of(ApprovedStates approved, FleetReading now) {
        var sight = new Sight(now, Optional.empty());
        var lines = new ArrayList<Line>();
        sight.keys().forEach(key -> lines.add(line(key, sight, approved.of(key))));
        approved.all().entrySet().stream().filter(entry -> isGone(entry.getKey(), sight))
                .map(entry -> new Line(entry.getKey(), entry.getValue().profile().identity().label(), State.GONE,
                        Optional.of(entry.getValue()), Optional.empty()))
                .sorted((one, other) -> one.label().compareTo(other.label())).forEach(lines::add);
        return new DriftReport(lines);
    }

    private static boolean isGone(ProfileKey key, Sight sight) {
        return sight.of(key) == Knowledge.ABSENT;
    }

    private static Line line(ProfileKey key, Sight sight, Optional<Approved> approved) {
        var label = sight.label(key).orElseGet(key.ref().profile()::value);
        var now = sight.profile(key);
        if (now.isEmpty()) {
            return new Line(key, label, State.NOT_READ, approved, Optional.empty());
        }
        if (approved.isEmpty()) {
            return new Line(key, label, State.NOT_APPROVED, approved, Optional.empty());
        }
        var diff = StateDiff.between(approved.get().profile(), now.get()).filter(StateDiff::differs);
        return new Line(key, label, diff.isPresent() ? State.DRIFT : State.AS_APPROVED, approved, diff);
    }

    /** Those in one state. */
    public Stream<Line> in(State state) {
        return lines.stream().filter(line -> line.state() == state);
    }

    /** Whether anything is known not to be as approved. */
    public boolean hasDrift() {
        return in(State.DRIFT).findAny().isPresent() || in(State.GONE).findAny().isPresent();
    }

    /**
     * One profile.
     *
     * @param key
     *            the profile
     * @param label
     *            its name
     * @param state
     *            how it stands
     * @param approved
     *            how it should be; empty when nothing was approved
     * @param diff
     *            from there to how it is; only of DRIFT
     */
    public record Line(ProfileKey key, String label, State state, Optional<Approved> approved,
            Optional<StateDiff> diff) {}

    /** How a profile stands. */
    public enum State {
        /** It means what was approved. */
        AS_APPROVED,
        /** It does not. */
        DRIFT,
        /** It was approved, and its instance no longer lists it. */
        GONE,
        /** Nothing was approved to compare it with. */
        NOT_APPROVED,
        /** It was listed and could not be read. */
        NOT_READ
    }
}
