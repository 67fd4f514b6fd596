package dev.gatehouse.store;

import java.util.ArrayList;
import java.util.List;

import dev.gatehouse.domain.baseline.BaselineProblem;
import dev.gatehouse.domain.baseline.BaselineProblem.Kind;
import dev.gatehouse.store.Placed.Place;

/** Everything that is wrong with a baseline file, as it is found. */
final class BaselineProblems {
    /** Whoever has that many reads no further. */
    private static final int MOST = 200;

    private final List<BaselineProblem> all = new ArrayList<>();

    void add(Place at, Kind kind, Object... arguments) {
        all.add(new BaselineProblem(at.line(), at.column(), kind, List.of(arguments)));
    }

    /** In the order of the file. */
    List<BaselineProblem> all() {
        return all.stream().sorted(BaselineProblem.BY_PLACE).limit(MOST).toList();
    }

    boolean isEmpty() {
        return all.isEmpty();
    }
}
