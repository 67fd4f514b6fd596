package dev.gatehouse.ui.signin;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** When the session of what is open ends, and whether somebody was told so before. */
final class SessionEnd {
    /** How long before its end a session is announced as ending. */
    static final Duration WARNING = Duration.ofMinutes(5);

    private static final long NONE_IN_VAIN = Long.MAX_VALUE;

    private final InstantSource clock;
    private Optional<Instant> end = Optional.empty();
    private boolean announced;
    private long lastInVain = NONE_IN_VAIN;

    /** Nothing is known of a session yet. */
    SessionEnd(InstantSource clock) {
        this.clock = clock;
    }

    /** Learns when it ends; empty where it does not, or that is not known. */
    void learn(Optional<Instant> known) {
        end = known;
    }

    /** Another session begins, of which nothing is known. */
    void forget() {
        end = Optional.empty();
        renewed();
    }

    /** The same session goes on for longer: its new end is worth telling again. */
    void renewed() {
        announced = false;
        lastInVain = NONE_IN_VAIN;
    }

    /**
     * The session is over, as far as anybody knows: only an answer to a later call shows that it works again.
     *
     * @param begun
     *            how many calls were begun by now
     */
    void over(long begun) {
        lastInVain = begun;
    }

    /** The last call that counts as made in vain; larger than any while the session works. */
    long lastInVain() {
        return lastInVain;
    }

    /** A session that was said to be over is not: an end that is near by now was told of before. */
    void worksAgain() {
        announced = near().isPresent();
        lastInVain = NONE_IN_VAIN;
    }

    /** How long it lasts from now on, negative once it is over; empty where nobody knows. */
    Optional<Duration> left() {
        return end.map(last -> Duration.between(clock.instant(), last));
    }

    /** The same, unless it is past and AWS goes on answering: then the clock of this computer is wrong. */
    Optional<Duration> believed() {
        return left().filter(rest -> rest.isPositive() || lastInVain != NONE_IN_VAIN);
    }

    /** When it ends, within {@link #WARNING} from now or already past. */
    Optional<Instant> near() {
        return end.filter(_ -> left().filter(rest -> rest.compareTo(WARNING) <= 0).isPresent());
    }

    /** The end that is near and that nobody was told of; whoever asks tells it. */
    Optional<Instant> toAnnounce() {
        var told = announced ? Optional.<Instant>empty() : near();
        announced |= told.isPresent();
        return told;
    }
}
