package dev.gatehouse.domain.baseline;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import dev.gatehouse.domain.profile.ProfileRef;

/**
 * Every note beside a verdict.
 *
 * @param all
 *            at most one for each rule of a profile, in the order in which they were written
 */
public record VerdictNotes(List<VerdictNote> all) {
    /** Nothing written. */
    public static final VerdictNotes NONE = new VerdictNotes(List.of());

    /** Copies the list. */
    public VerdictNotes {
        all = List.copyOf(all);
    }

    /** The note beside a rule of a profile, by the rule's id. */
    public Optional<VerdictNote> of(ProfileRef profile, String rule) {
        return all.stream().filter(one -> one.rule().equals(rule) && one.profile().equals(profile)).findFirst();
    }

    /** These and one more, in place of an earlier one beside the same rule. */
    public VerdictNotes with(VerdictNote added) {
        return new VerdictNotes(Stream.concat(others(added), Stream.of(added)).toList());
    }

    /** These without that beside the same rule. */
    public VerdictNotes without(VerdictNote gone) {
        return new VerdictNotes(others(gone).toList());
    }

    private Stream<VerdictNote> others(VerdictNote one) {
        return all.stream().filter(other -> !other.isBesideSame(one));
    }
}
