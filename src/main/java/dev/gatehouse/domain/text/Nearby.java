package dev.gatehouse.domain.text;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

import org.jspecify.annotations.Nullable;

/**
 * Finds again what is known about the items of a long list after it was changed. Most changes add, change or take out
 * one item, so each is looked for where it was and beside that; only when more have moved is a table made of all.
 *
 * @param <K>
 *            what an item is known by
 * @param <T>
 *            the items
 */
public final class Nearby<K, T> {
    private static final int REACH = 1;
    /** So many items are sooner taken for new than looked up in a table that would have to be made first. */
    private static final int FEW = 32;

    private final List<T> known;
    private final Function<T, K> key;
    private @Nullable Map<K, T> table;
    private int missed;

    /** Finds among these items, whose keys are taken by {@code key}; of several with one key any may be found. */
    public Nearby(List<T> known, Function<T, K> key) {
        this.known = known;
        this.key = key;
    }

    /**
     * The item of this key, which now stands at {@code at}. One that is there is found, but for the first few that
     * moved far.
     */
    public Optional<T> find(int at, K wanted) {
        for (var near = Math.max(0, at - REACH); near <= at + REACH && near < known.size(); near++) {
            var item = known.get(near);
            if (key.apply(item).equals(wanted)) {
                return Optional.of(item);
            }
        }
        missed++;
        return known.isEmpty() || missed <= FEW ? Optional.empty() : Optional.ofNullable(table().get(wanted));
    }

    private Map<K, T> table() {
        var made = table;
        if (made == null) {
            made = HashMap.newHashMap(known.size());
            for (var item : known) {
                made.put(key.apply(item), item);
            }
            table = made;
        }
        return made;
    }
}
