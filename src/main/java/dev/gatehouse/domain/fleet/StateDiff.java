package dev.gatehouse.domain.fleet;

import java.util.List;
import java.util.Optional;

import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.FieldDiff;
import dev.gatehouse.domain.profile.ProfileDiff;
import dev.gatehouse.domain.profile.ProfileMatch;

/**
 * How two states of one profile differ.
 *
 * @param profile
 *            in the settings that can be changed, row by row and in addresses
 * @param fixed
 *            in what nobody can change by an update
 * @param differs
 *            whether the meaning of anything differs; order, repetition and spelling of rows alone do not (domain §6)
 */
public record StateDiff(ProfileDiff profile, List<FixedDiff> fixed, boolean differs) {
    /** Copies the list. */
    public StateDiff {
        fixed = List.copyOf(fixed);
    }

    /** Empty when the two are the same to the letter, times of change aside. */
    public static Optional<StateDiff> between(AuthenticationProfile before, AuthenticationProfile after) {
        var fixed = FixedDiff.between(before, after);
        var isSame = fixed.isEmpty() && before.access().equals(after.access())
                && before.session().equals(after.session()) && sameNames(before, after);
        if (isSame) {
            return Optional.empty();
        }
        var profile = ProfileDiff.between(before, after);
        var differs = !fixed.isEmpty() || !ProfileMatch.differing(before, after).isEmpty();
        return differs || !profile.fields().isEmpty()
                ? Optional.of(new StateDiff(profile, fixed, differs))
                : Optional.empty();
    }

    private static boolean sameNames(AuthenticationProfile before, AuthenticationProfile after) {
        return before.toDraft().name().equals(after.toDraft().name())
                && before.toDraft().description().equals(after.toDraft().description());
    }

    /** How many rows of both lists came, went or are spelled otherwise. */
    public long rows() {
        return profile.fields().stream().mapToLong(field -> field instanceof FieldDiff.Rows rows
                ? rows.added().size() + rows.removed().size() + rows.respelled().size()
                : 0).sum();
    }
}
