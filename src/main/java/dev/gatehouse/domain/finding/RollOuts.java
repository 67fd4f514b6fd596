package dev.gatehouse.domain.finding;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import dev.gatehouse.domain.finding.RollOut.Point;
import dev.gatehouse.domain.finding.RollOut.State;
import dev.gatehouse.domain.profile.ProfileRef;

/**
 * The check-lists for idle sign-out of all profiles.
 *
 * @param all
 *            at most one for each point of a profile, in the order in which they were said; none for an open point
 */
public record RollOuts(List<RollOut> all) {
    /** Nothing settled anywhere. */
    public static final RollOuts NONE = new RollOuts(List.of());

    /** Copies the list. */
    public RollOuts {
        all = List.copyOf(all);
    }

    /** How far a point of a profile is; open while nobody said otherwise. */
    public State state(ProfileRef profile, Point point) {
        return all.stream().filter(one -> one.profile().equals(profile) && one.point() == point).map(RollOut::state)
                .findFirst().orElse(State.OPEN);
    }

    /** How many points of a profile are settled: done or not applicable. */
    public long settled(ProfileRef profile) {
        return Arrays.stream(Point.values()).filter(point -> state(profile, point) != State.OPEN).count();
    }

    /** These and one more, in place of what was said about the same point before. */
    public RollOuts with(RollOut said) {
        var next = new ArrayList<>(all);
        next.removeIf(one -> one.profile().equals(said.profile()) && one.point() == said.point());
        if (said.state() != State.OPEN) {
            next.add(said);
        }
        return new RollOuts(next);
    }
}
