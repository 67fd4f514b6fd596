package dev.gatehouse.aws;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;

import software.amazon.awssdk.services.connect.model.UpdateAuthenticationProfileRequest;

import dev.gatehouse.domain.profile.FieldChange;
import dev.gatehouse.domain.profile.ProfileChange;
import dev.gatehouse.domain.profile.ProfileRef;

/**
 * Turns a change into a request: what is kept is not sent, what is set is sent, a cleared list is sent empty (domain
 * §1).
 */
final class UpdateRequests {
    private UpdateRequests() {}

    /**
     * The request for a change.
     *
     * @throws IllegalArgumentException
     *             for a change no request can say: clearing what is not a list, or a duration of broken minutes
     */
    @SuppressWarnings("deprecation") // the periodic duration: deprecated by AWS, sent only when the user changed it
    static UpdateAuthenticationProfileRequest of(ProfileRef ref, ProfileChange change) {
        var request = UpdateAuthenticationProfileRequest.builder().instanceId(ref.instance().value())
                .authenticationProfileId(ref.profile().value());
        var session = change.session();
        put(change.name(), request::name);
        put(change.description(), request::description);
        putList(change.allowed(), request::allowedIps);
        putList(change.blocked(), request::blockedIps);
        put(session.periodic(), value -> request.periodicSessionDuration(minutes(value)));
        put(session.inactivityEnabled(), request::sessionInactivityHandlingEnabled);
        put(session.inactivity(), value -> request.sessionInactivityDuration(minutes(value)));
        return request.build();
    }

    private static <T> void put(FieldChange<T> change, Consumer<T> set) {
        switch (change) {
            case FieldChange.Keep<T> _ -> {
            }
            case FieldChange.Set<T>(var value) -> set.accept(value);
            case FieldChange.Clear<T> _ -> throw new IllegalArgumentException("only a list can be cleared");
        }
    }

    private static void putList(FieldChange<List<String>> change, Consumer<List<String>> set) {
        switch (change) {
            case FieldChange.Keep<List<String>> _ -> {
            }
            case FieldChange.Set<List<String>>(var rows) -> set.accept(rows);
            case FieldChange.Clear<List<String>> _ -> set.accept(List.of());
        }
    }

    private static int minutes(Duration duration) {
        if (!duration.equals(Duration.ofMinutes(duration.toMinutes()))) {
            throw new IllegalArgumentException("a duration is sent in whole minutes");
        }
        return Math.toIntExact(duration.toMinutes());
    }
}
