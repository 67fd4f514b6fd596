package dev.gatehouse.domain.local;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import dev.gatehouse.domain.profile.ProfileRef;

/**
 * The drafts that are kept on this computer.
 *
 * @param all
 *            in no particular order
 */
public record SavedDrafts(List<SavedDraft> all) {
    /** No draft. */
    public static final SavedDrafts NONE = new SavedDrafts(List.of());

    /** Copies the list. */
    public SavedDrafts {
        all = List.copyOf(all);
    }

    /** These drafts with one more, in place of what it was before. */
    public SavedDrafts with(SavedDraft draft) {
        return new SavedDrafts(Stream.concat(others(draft.ref(), draft.begun()), Stream.of(draft)).toList());
    }

    /** These drafts without that of a profile begun at a time. */
    public SavedDrafts without(ProfileRef ref, Instant begun) {
        return new SavedDrafts(others(ref, begun).toList());
    }

    /** The drafts of a profile, the one typed last first. */
    public List<SavedDraft> of(ProfileRef ref) {
        return all.stream().filter(draft -> draft.ref().equals(ref))
                .sorted(Comparator.comparing(SavedDraft::at).reversed()).toList();
    }

    private Stream<SavedDraft> others(ProfileRef ref, Instant begun) {
        return all.stream().filter(draft -> !draft.ref().equals(ref) || !draft.begun().equals(begun));
    }
}
