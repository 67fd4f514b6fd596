package dev.gatehouse.domain.fleet;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import dev.gatehouse.domain.fleet.ProfileDelta.Knowledge;
import dev.gatehouse.domain.profile.ProfileRef;

/**
 * What became of every profile between two readings, whichever came first.
 *
 * @param profiles
 *            one entry for each profile that either knows of, in the order of the second, then those it does not list
 */
public record FleetDiff(List<ProfileDelta> profiles) {
    /** Copies the list. */
    public FleetDiff {
        profiles = List.copyOf(profiles);
    }

    /** What became of the profiles between two snapshots; of the one profile that either was taken of. */
    public static FleetDiff between(Snapshot before, Snapshot after) {
        return between(new Sight(before.reading(), before.head().only()),
                new Sight(after.reading(), after.head().only()));
    }

    /** What became of the profiles since a snapshot. */
    public static FleetDiff since(Snapshot before, FleetReading now) {
        return between(new Sight(before.reading(), before.head().only()), new Sight(now, Optional.<ProfileRef>empty()));
    }

    private static FleetDiff between(Sight before, Sight after) {
        return new FleetDiff(keys(before, after).map(key -> delta(key, before, after)).toList());
    }

    private static Stream<ProfileKey> keys(Sight before, Sight after) {
        Set<ProfileKey> keys = new LinkedHashSet<>(after.keys());
        keys.addAll(before.keys());
        var isOfAll = !before.isOfOne() && !after.isOfOne();
        return keys.stream().filter(key -> isOfAll || isTheOne(key, before) || isTheOne(key, after));
    }

    private static boolean isTheOne(ProfileKey key, Sight sight) {
        return sight.isOfOne() && sight.isAbout(key);
    }

    private static ProfileDelta delta(ProfileKey key, Sight before, Sight after) {
        var label = after.label(key).or(() -> before.label(key)).orElseGet(key.ref().profile()::value);
        var one = before.profile(key);
        var other = after.profile(key);
        if (one.isPresent() && other.isPresent()) {
            return StateDiff.between(one.get(), other.get())
                    .<ProfileDelta>map(diff -> new ProfileDelta.Changed(key, label, diff))
                    .orElseGet(() -> new ProfileDelta.Same(key, label));
        }
        var was = before.of(key);
        var is = after.of(key);
        if (was == Knowledge.ABSENT) {
            return new ProfileDelta.Came(key, label);
        }
        return is == Knowledge.ABSENT
                ? new ProfileDelta.Went(key, label)
                : new ProfileDelta.Unknown(key, label, was, is);
    }

    /** Those that mean something else than before. */
    public Stream<ProfileDelta.Changed> changed() {
        return of(ProfileDelta.Changed.class).filter(one -> one.diff().differs());
    }

    /** Those of one kind. */
    public <T extends ProfileDelta> Stream<T> of(Class<T> kind) {
        return profiles.stream().filter(kind::isInstance).map(kind::cast);
    }

    /** Whether every profile was read both times and means the same. */
    public boolean isSame() {
        return profiles.stream().allMatch(one -> one instanceof ProfileDelta.Same
                || (one instanceof ProfileDelta.Changed(var _, var _, var diff) && !diff.differs()));
    }
}
