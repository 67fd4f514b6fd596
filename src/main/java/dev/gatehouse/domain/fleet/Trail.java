package dev.gatehouse.domain.fleet;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import dev.gatehouse.domain.port.ChangeEvent;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.profile.ProfileRef;

/**
 * Who changed the profiles of a reading, as CloudTrail recorded it (features row 64). What it could not be asked for is
 * a remark and takes nothing from the reading.
 *
 * @param asked
 *            whether anybody wanted to know
 * @param replies
 *            what it answered about each profile that was read, or why it did not
 */
public record Trail(boolean asked, Map<ProfileRef, Reply<List<ChangeEvent>>> replies) {
    /** Nobody asked. */
    public static final Trail NOT_ASKED = new Trail(false, Map.of());

    /** Copies the map. */
    public Trail {
        replies = Map.copyOf(replies);
    }

    /** What it answered about one profile; empty where it was not asked. */
    public Optional<Reply<List<ChangeEvent>>> of(ProfileRef profile) {
        return Optional.ofNullable(replies.get(profile));
    }
}
