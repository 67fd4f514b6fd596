package dev.gatehouse.cli;

import dev.gatehouse.change.SubmitVerdict;
import dev.gatehouse.change.SubmitVerdict.Reason;

/** How {@code gatehouse apply} ended, as its last line says it. */
enum ApplyVerdict {
    /** AWS holds what the file says, seen by reading it after it was sent. */
    APPLIED(ExitCode.OK),
    /** Nothing was changed by this command. */
    NOT_APPLIED(ExitCode.FAILED),
    /** Nobody knows yet whether AWS applied this change, or an earlier one to the same profile. */
    UNKNOWN(ExitCode.OUTCOME_UNKNOWN),
    /** The profile has changed since the file was written; nothing was sent. */
    STALE(ExitCode.FAILED),
    /** AWS turned the change down, or Gatehouse would not send it; nothing was changed. */
    REFUSED(ExitCode.FAILED),
    /** AWS already holds what the file says; nothing was sent. */
    NOTHING_TO_DO(ExitCode.OK),
    /** It was applied and taken back, since nobody confirmed it or somebody said so. */
    UNDONE(ExitCode.FAILED),
    /** It was applied and not taken back, since somebody else changed the same settings since. */
    CHANGED_SINCE(ExitCode.FAILED),
    /** It is applied, and still to be confirmed or taken back. */
    WAITING(ExitCode.OUTCOME_UNKNOWN);

    private final int exitCode;

    ApplyVerdict(int exitCode) {
        this.exitCode = exitCode;
    }

    int exitCode() {
        return exitCode;
    }

    static ApplyVerdict of(SubmitVerdict verdict) {
        return switch (verdict) {
            case SubmitVerdict.Applied _ -> APPLIED;
            case SubmitVerdict.NotApplied(var reason) -> of(reason);
            case SubmitVerdict.Unknown _ -> UNKNOWN;
        };
    }

    private static ApplyVerdict of(Reason reason) {
        return switch (reason) {
            case Reason.NothingToDo _ -> NOTHING_TO_DO;
            case Reason.Stale _ -> STALE;
            case Reason.Locked _,Reason.Refused _,Reason.NotJournaled _,Reason.Unconfirmed _,Reason.CredentialsTooShort _ ->
                REFUSED;
            case Reason.EarlierOpen _ -> UNKNOWN;
            case Reason.Cancelled _,Reason.NotRead _,Reason.BrokenOff _,Reason.ProvenUnchanged _ -> NOT_APPLIED;
        };
    }
}
