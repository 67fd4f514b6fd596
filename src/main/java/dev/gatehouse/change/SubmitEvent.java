package dev.gatehouse.change;

import java.time.Duration;
import java.time.Instant;

import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.JournalException;

/** What a submit reports while it runs, one event after the other. */
public sealed interface SubmitEvent {
    /** The step concerned. */
    SubmitStep step();

    /** A step began. */
    record Started(SubmitStep step, Instant at) implements SubmitEvent {}

    /** A step ended well. */
    record Finished(SubmitStep step, Instant at, Duration took) implements SubmitEvent {}

    /** A step ended the submit; the verdict says why. With {@code open} nobody knows yet how it ended. */
    record Stopped(SubmitStep step, Instant at, Duration took, boolean open) implements SubmitEvent {}

    /**
     * Sending ended in an error: it was refused, or nobody knows, or it never left this computer. What AWS holds is
     * looked at next.
     */
    record Failed(SubmitStep step, Instant at, Duration took, GatewayFailure failure) implements SubmitEvent {}

    /** What the last look after the update saw. */
    record Seen(SubmitStep step, Sight sight) implements SubmitEvent {}

    /** AWS does not show the new values yet; the next look is after {@code pause}. */
    record LookingAgain(SubmitStep step, int look, Duration pause) implements SubmitEvent {}

    /** AWS was busy and did not accept the update; after {@code pause} it is sent for the {@code send}th time. */
    record SendingAgain(SubmitStep step, int send, Duration pause) implements SubmitEvent {}

    /** What happened could not be written down yet; it is kept in memory and tried again with the next record. */
    record NotWritten(SubmitStep step, JournalException problem) implements SubmitEvent {}
}
