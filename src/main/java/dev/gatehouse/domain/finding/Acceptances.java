package dev.gatehouse.domain.finding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import dev.gatehouse.domain.profile.ProfileDraft;
import dev.gatehouse.domain.profile.ProfileRef;

/**
 * Every accepted finding.
 *
 * @param all
 *            in the order in which they were accepted
 */
public record Acceptances(List<Acceptance> all) {
    /** Nothing accepted. */
    public static final Acceptances NONE = new Acceptances(List.of());

    /** Copies the list. */
    public Acceptances {
        all = List.copyOf(all);
    }

    /** The acceptance of a finding in a profile; empty while nobody accepted it. */
    public Optional<Acceptance> of(ProfileRef profile, Finding finding, ProfileDraft draft) {
        var subject = finding.subject(draft);
        return all.stream().filter(one -> one.profile().equals(profile) && one.code() == finding.code()
                && one.subject().equals(subject)).findFirst();
    }

    /** These and one more, in place of an earlier one of the same finding. */
    public Acceptances with(Acceptance added) {
        var next = new ArrayList<>(without(added).all);
        next.add(added);
        return new Acceptances(next);
    }

    /** These without that of the same finding. */
    public Acceptances without(Acceptance gone) {
        return new Acceptances(all.stream().filter(one -> !one.isOfSameFinding(gone)).toList());
    }
}
