package dev.gatehouse.domain.journal;

import java.time.Duration;
import java.util.Optional;

/**
 * On what terms a change is sent.
 *
 * @param reason
 *            why, in the words of whoever sends it; may be empty
 * @param ticket
 *            the number of a ticket or the like; may be empty
 * @param confirmWithin
 *            how long somebody has to confirm it before it is taken back, 1 to 60 minutes; empty for no such window
 * @param undoes
 *            the submit whose change this one takes back; empty for any other
 */
public record Terms(String reason, String ticket, Optional<Duration> confirmWithin, Optional<SubmitId> undoes) {
    /** The shortest confirm window. */
    public static final Duration SHORTEST_WINDOW = Duration.ofMinutes(1);
    /** The longest confirm window. */
    public static final Duration LONGEST_WINDOW = Duration.ofMinutes(60);
    /** No special terms. */
    public static final Terms NONE = new Terms("", "", Optional.empty(), Optional.empty());

    /**
     * @throws IllegalArgumentException
     *             for a window that is too short or too long
     */
    public Terms {
        if (confirmWithin.filter(window -> window.compareTo(SHORTEST_WINDOW) < 0
                || window.compareTo(LONGEST_WINDOW) > 0).isPresent()) {
            throw new IllegalArgumentException("a confirm window lasts 1 to 60 minutes");
        }
    }

    /** The terms of taking back a submit. */
    public static Terms undoing(SubmitId submit) {
        return new Terms("", "", Optional.empty(), Optional.of(submit));
    }
}
