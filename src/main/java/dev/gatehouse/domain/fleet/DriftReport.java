package dev.gatehouse.domain.fleet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.gatehouse.domain.fleet.ApprovedStates.Approved;

/**
 * A reading against what was approved.
 *
 * @param lines
 *            one for each profile of the reading, in its order, then for each approved one that is not listed
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
        approved.all().entrySet().stream().flatMap(entry -> missing(entry.getKey(), entry.getValue(), sight).stream())
                .sorted(Comparator.comparing(Line::label).thenComparing(line -> line.key().toString()))
                .forEach(lines::add);
        return new DriftReport(lines);
    }

    /** An approved profile that is not listed; nothing is said about instances that were not among those read. */
    private static Optional<Line> missing(ProfileKey key, Approved approved, Sight sight) {
        var state = switch (sight.of(key)) {
            case ABSENT -> Optional.of(State.GONE);
            case NOT_LISTED -> Optional.of(State.NOT_READ);
            case READ, NOT_READ, NOT_ASKED -> Optional.<State>empty();
        };
        return state.map(now -> new Line(key, approved.profile().identity().label(), now, Optional.of(approved),
                Optional.empty()));
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
        /** It could not be read, or the profiles of its instance not be listed. */
        NOT_READ
    }
}
