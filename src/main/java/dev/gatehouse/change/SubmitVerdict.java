package dev.gatehouse.change;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

import dev.gatehouse.domain.port.CallTrace;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.JournalException;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.ProfileField;

/** How a submit ended. Exactly these three exist (reliability §1). */
public sealed interface SubmitVerdict {

    /**
     * AWS now holds what was sent, seen by reading it.
     *
     * @param now
     *            the profile as read afterwards
     * @param trace
     *            the call that proved it
     * @param reported
     *            the error AWS or the network reported although the change was applied
     * @param changedByOthers
     *            fields that were not sent and differ from before: someone else wrote at the same time
     */
    record Applied(AuthenticationProfile now, CallTrace trace, Optional<GatewayFailure> reported,
            Set<ProfileField> changedByOthers) implements SubmitVerdict {}

    /**
     * AWS holds what it held before; nothing was changed by this submit.
     *
     * @param reason
     *            why
     */
    record NotApplied(Reason reason) implements SubmitVerdict {}

    /**
     * Nobody knows yet, or AWS holds something else: look again or let a person decide; never send again blindly.
     *
     * @param doubt
     *            what is known
     */
    record Unknown(Doubt doubt) implements SubmitVerdict {}

    /** Why a change was not applied. */
    sealed interface Reason {
        /** The draft changes nothing. */
        record NothingToDo() implements Reason {}

        /** The connection is locked against changes, so nothing was sent. */
        record Locked() implements Reason {}

        /** The user cancelled before it was sent. */
        record Cancelled() implements Reason {}

        /** The profile could not be read again, so nothing was sent. */
        record NotRead(GatewayFailure failure) implements Reason {}

        /** Someone changed the profile since it was opened, so nothing was sent. */
        record Stale(AuthenticationProfile theirs, Set<ProfileField> differing) implements Reason {}

        /** AWS refused the update, or it never left this computer. */
        record Refused(GatewayFailure failure) implements Reason {}

        /** The change could not be written down first, so it was not sent (reliability §1). */
        record NotJournaled(JournalException problem) implements Reason {}

        /** An earlier change to this profile may still arrive, so nothing new was sent (reliability §1). */
        record EarlierOpen(Instant begunAt) implements Reason {}

        /** An earlier change to this profile still waits to be confirmed or taken back, so nothing new was sent. */
        record Unconfirmed(Instant begunAt) implements Reason {}

        /**
         * The credentials end before the confirm window would, so nothing was sent.
         *
         * @param endsAt
         *            when they end
         * @param longest
         *            the longest window that ends before them, negative when there is none
         */
        record CredentialsTooShort(Instant endsAt, Duration longest) implements Reason {}

        /** Gatehouse itself failed before anything was sent. */
        record BrokenOff(String cause) implements Reason {}

        /** The update failed, and AWS still holds the old values long after. */
        record ProvenUnchanged(AuthenticationProfile now, GatewayFailure failure) implements Reason {}
    }

    /** What is known while the outcome is not. */
    sealed interface Doubt {
        /** AWS still shows the old values. */
        record StillOld(AuthenticationProfile now, Optional<GatewayFailure> failure) implements Doubt {}

        /** AWS holds neither what was sent nor what was there before. */
        record Different(AuthenticationProfile now, Set<ProfileField> differing) implements Doubt {}

        /** Gatehouse itself failed after sending had begun. */
        record BrokenOff(String cause) implements Doubt {}

        /** The profile cannot be read. */
        record CannotRead(GatewayFailure failure) implements Doubt {}
    }
}
