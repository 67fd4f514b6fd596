package dev.gatehouse.domain.local;

import java.util.ArrayList;
import java.util.List;

/**
 * The baselines people have loaded, in the order in which they are shown.
 *
 * @param all
 *            each, its path unique
 */
public record OwnBaselines(List<OwnBaseline> all) {
    /** None. */
    public static final OwnBaselines NONE = new OwnBaselines(List.of());

    /**
     * Copies the list.
     *
     * @throws IllegalArgumentException
     *             when two have the same path
     */
    public OwnBaselines {
        all = List.copyOf(all);
        if (all.stream().map(OwnBaseline::path).distinct().count() < all.size()) {
            throw new IllegalArgumentException("two baselines of one path");
        }
    }

    /** These and one more, in the place of the one from its path. */
    public OwnBaselines with(OwnBaseline baseline) {
        var next = new ArrayList<>(all);
        var known = next.stream().map(OwnBaseline::path).toList().indexOf(baseline.path());
        if (known < 0) {
            next.add(baseline);
        } else {
            next.set(known, baseline);
        }
        return new OwnBaselines(next);
    }

    /** These without the one from a path. */
    public OwnBaselines without(String path) {
        return new OwnBaselines(all.stream().filter(one -> !one.path().equals(path)).toList());
    }
}
