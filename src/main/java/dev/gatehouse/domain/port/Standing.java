package dev.gatehouse.domain.port;

import java.util.Optional;

/**
 * What the calls of a connection have shown about its credentials. Calls are numbered as they begin, from 1. An answer
 * counts only where its call began after every call that failed for want of credentials: what was asked before says
 * nothing of after.
 *
 * @param ended
 *            the call that AWS refused since the session is over; empty once a later one was answered
 * @param begun
 *            the number of the call that began last; 0 before the first
 * @param failed
 *            how many calls had begun when the last one failed for want of credentials; 0 while none has
 * @param answered
 *            the number of the last call that counts as answered; 0 while there is none
 */
public record Standing(Optional<GatewayFailure> ended, long begun, long failed, long answered) {
    /** No call was made yet. */
    public static final Standing NONE = new Standing(Optional.empty(), 0, 0, 0);

    /** A call begins; its number is {@link #begun} of the result. */
    public Standing begin() {
        return new Standing(ended, begun + 1, failed, answered);
    }

    /** The call of this number has ended like this. */
    public Standing over(long call, Reply<?> reply) {
        return switch (reply) {
            case Reply.Answer<?> _ when call > failed ->
                new Standing(Optional.empty(), begun, failed, Math.max(answered, call));
            case Reply.Failure<?>(var failure) when failure.needsSignIn() ->
                new Standing(failure instanceof GatewayFailure.SessionEnded ? Optional.of(failure) : ended, begun,
                        begun,
                        0);
            case Reply.Answer<?> _,Reply.Failure<?> _ -> this;
        };
    }

    /** There are new credentials, of which no call has said anything yet. */
    public Standing anew() {
        return new Standing(Optional.empty(), begun, begun, 0);
    }
}
