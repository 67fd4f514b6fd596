package dev.gatehouse.cli;

import dev.gatehouse.change.SubmitVerdict.Doubt;
import dev.gatehouse.change.SubmitVerdict.Reason;
import dev.gatehouse.domain.finding.Risk;
import dev.gatehouse.domain.port.GatewayFailure;

/**
 * How a change ended, in sentences that are never more certain than what is known.
 *
 * @param services
 *            the window's own words
 */
record ApplyWords(ApplyServices services) {

    /** What happened and what to do now. */
    String of(GatewayFailure failure) {
        return services.words(failure);
    }

    /** What is at stake. */
    String of(Risk.Danger danger) {
        return services.words(danger);
    }

    /** Why a change was not applied, and what that leaves. */
    String of(Reason reason) {
        return switch (reason) {
            case Reason.NothingToDo _ -> "AWS already holds what the file says. Nothing was sent.";
            case Reason.Locked _ -> "The connection is only read from. Nothing was sent.";
            case Reason.Cancelled _ -> "Cancelled. Nothing was sent.";
            case Reason.NotRead(var failure) -> of(failure) + " Nothing was sent.";
            case Reason.Stale _ -> "Somebody changed the profile just now. Nothing was sent.";
            case Reason.Refused(var failure) -> of(failure) + " Nothing was changed.";
            case Reason.NotJournaled(var problem) ->
                "The change could not be written down first, so it was not sent: " + problem.getMessage();
            case Reason.EarlierOpen(var begunAt) -> ("Nobody knows yet how the change of %s to this profile ended."
                    + " Nothing new was sent. Run this command again later.").formatted(begunAt);
            case Reason.Unconfirmed(var begunAt) -> ("The change of %s to this profile still waits to be confirmed or"
                    + " taken back; do that in the window or by gatehouse confirm first. Nothing was sent.")
                    .formatted(begunAt);
            case Reason.CredentialsTooShort(var endsAt, var _) ->
                "The credentials end at %s, before the time to confirm is over. Nothing was sent.".formatted(endsAt);
            case Reason.BrokenOff(var cause) -> "Gatehouse failed before anything was sent: " + cause;
            case Reason.ProvenUnchanged(var _, var failure) -> "Not applied: " + of(failure)
                    + " AWS holds what it held before.";
        };
    }

    /** What is known while the outcome is not, and what to do. */
    String of(Doubt doubt) {
        return "Nobody knows yet whether AWS applied the change: " + switch (doubt) {
            case Doubt.StillOld _ -> "it still shows the old values.";
            case Doubt.Different(var _, var differing) ->
                "it holds neither the old nor the new values of " + ApplyRun.names(differing) + ".";
            case Doubt.BrokenOff(var cause) -> "Gatehouse failed after sending, " + cause + ".";
            case Doubt.CannotRead(var failure) -> of(failure);
        } + " Run this command again to look; it is not sent again blindly.";
    }
}
