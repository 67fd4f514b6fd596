package dev.gatehouse.ui.signin;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/** When the session of what is open ends, and whether somebody was told so before. */
final class SessionEnd {
    /** How long before its end a session is announced as ending. */
    static final Duration WARNING = Duration.ofMinutes(5);

    private final InstantSource clock;
    private Optional<Instant> end = Optional.empty();
    private boolean announced;

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
        announced = false;
    }

    /** The same session goes on for longer: its new end is worth telling again. */
    void renewed() {
        announced = false;
    }

    /** A session that was said to be over is not: an end that is near by now was told of before. */
    void worksAgain() {
        announced = near().isPresent();
    }

    /** How long it lasts from now on, negative once it is over; empty where nobody knows. */
    Optional<Duration> left() {
        return end.map(last -> Duration.between(clock.instant(), last));
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
