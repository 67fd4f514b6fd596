package dev.gatehouse.domain.port;

import java.time.Instant;
import java.util.Optional;

/**
 * What can be told about a profile of {@code ~/.aws} without asking anybody: from the files and from what the AWS CLI
 * keeps of a sign-in.
 *
 * @param status
 *            whether it can be used
 * @param reason
 *            why
 * @param subject
 *            what the reason is about: a setting, a profile, or the command that signs in; empty where it is about
 *            nothing
 * @param until
 *            when it ends, or ended
 */
public record ProfileState(Status status, Reason reason, String subject, Optional<Instant> until) {
    /** Nothing is known. */
    public static final ProfileState UNKNOWN = of(Status.ON_USE, Reason.NOTHING);

    /** A state about nothing in particular. */
    public static ProfileState of(Status status, Reason reason) {
        return of(status, reason, "");
    }

    /** A state about a setting, a profile or a command. */
    public static ProfileState of(Status status, Reason reason, String subject) {
        return new ProfileState(status, reason, subject, Optional.empty());
    }

    /** The same with an end. */
    public ProfileState until(Instant end) {
        return new ProfileState(status, reason, subject, Optional.of(end));
    }

    /** Whether a profile can be used. */
    public enum Status {
        /** It has what it needs. */
        READY,
        /** It shows only when it is used. */
        ON_USE,
        /** Somebody has to type a code first. */
        NEEDS_MFA,
        /** Somebody has to sign in first. */
        NEEDS_SIGN_IN,
        /** It worked once, and its time is over. */
        EXPIRED,
        /** It cannot work as it stands in the files. */
        BROKEN
    }

    /** Why. */
    public enum Reason {
        /** Long-lived keys stand in the files. */
        KEYS,
        /** Temporary keys stand in the files. */
        TEMPORARY_KEYS,
        /** A sign-in is kept. */
        SIGNED_IN,
        /** A sign-in is kept that renews itself. */
        RENEWS,
        /** A role is assumed from another source. */
        ROLE,
        /** The role needs a code from a device. */
        MFA,
        /** The code of the device was typed in this program. */
        CODE_TYPED,
        /** A command is run. */
        COMMAND,
        /** No sign-in is kept. */
        NOT_SIGNED_IN,
        /** What is kept of a sign-in cannot be read. */
        SIGN_IN_UNREADABLE,
        /** A setting is missing. */
        MISSING,
        /** The profile that a role is assumed from is missing. */
        NO_SOURCE,
        /** The profiles a role is assumed from lead in a circle. */
        CIRCLE,
        /** The sign-in would be sent to another host (domain §4.2). */
        REDIRECTED,
        /** The Region of the sign-in is not known (domain §4.6). */
        NO_REGION,
        /** The profile names no source of credentials. */
        NOTHING
    }
}
