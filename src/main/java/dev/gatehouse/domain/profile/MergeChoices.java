package dev.gatehouse.domain.profile;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a person decided about a merge.
 *
 * @param sides
 *            what was chosen for each clash; a clash that is missing is open
 * @param dropped
 *            merged lines that are not wanted: an edit of one's own is given up, one of the others is taken back
 */
public record MergeChoices(Map<MergeLine.Clash, Side> sides, Set<MergeLine.Merged> dropped) {
    /** Nothing chosen, everything merged. */
    public static final MergeChoices NONE = new MergeChoices(Map.of(), Set.of());

    /** Copies both. */
    public MergeChoices {
        sides = Map.copyOf(sides);
        dropped = Set.copyOf(dropped);
    }

    /** These choices with one more. */
    public MergeChoices choose(MergeLine.Clash clash, Side side) {
        var more = new HashMap<>(sides);
        more.put(clash, side);
        return new MergeChoices(more, dropped);
    }

    /** These choices with one line wanted or not. */
    public MergeChoices want(MergeLine.Merged line, boolean wanted) {
        var lines = new HashSet<>(dropped);
        if (wanted) {
            lines.remove(line);
        } else {
            lines.add(line);
        }
        return new MergeChoices(sides, lines);
    }

    /** What was chosen for a clash. */
    public Optional<Side> of(MergeLine.Clash clash) {
        return Optional.ofNullable(sides.get(clash));
    }
}
