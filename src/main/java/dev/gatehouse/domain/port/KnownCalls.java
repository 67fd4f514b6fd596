package dev.gatehouse.domain.port;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/**
 * What a connection has learned about its own permissions, only from calls that were made for their own sake: an update
 * is never tried just to find out (features row 7).
 *
 * @param states
 *            what is known; a call that is missing was not tried
 */
public record KnownCalls(Map<ConnectCall, State> states) {
    /** Nothing was tried yet. */
    public static final KnownCalls NONE = new KnownCalls(Map.of());

    /** Copies the map. */
    public KnownCalls {
        states = Map.copyOf(states);
    }

    /** What is known about one call. */
    public State state(ConnectCall call) {
        return states.getOrDefault(call, State.NOT_TRIED);
    }

    /** Whether any of these calls is known to work. */
    public boolean anyWorks(Set<ConnectCall> calls) {
        return calls.stream().anyMatch(call -> state(call) == State.WORKS);
    }

    /** The same after one more reply: an answer shows that the call works, a denial that it does not. */
    public KnownCalls learn(ConnectCall call, Reply<?> reply) {
        return switch (reply) {
            case Reply.Answer<?> _ -> with(call, State.WORKS);
            case Reply.Failure<?>(GatewayFailure.AccessDenied _) -> with(call, State.REFUSED);
            case Reply.Failure<?> _ -> this;
        };
    }

    private KnownCalls with(ConnectCall call, State state) {
        var changed = new EnumMap<ConnectCall, State>(ConnectCall.class);
        changed.putAll(states);
        changed.put(call, state);
        return new KnownCalls(changed);
    }

    /** What can be known about a call. */
    public enum State {
        WORKS, REFUSED, NOT_TRIED
    }
}
