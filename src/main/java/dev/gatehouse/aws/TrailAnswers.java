package dev.gatehouse.aws;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.cloudtrail.model.Event;
import software.amazon.awssdk.services.cloudtrail.model.LookupEventsResponse;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import dev.gatehouse.domain.address.IpAddress;
import dev.gatehouse.domain.port.ChangeEvent;
import dev.gatehouse.domain.port.SeenFrom;
import dev.gatehouse.domain.profile.ProfileRef;

/**
 * Reads what CloudTrail recorded. AWS does not say how the record of such a call names its parameters, so a call is of
 * a profile when any of them holds the profile's id, and none names another instance.
 */
final class TrailAnswers {
    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String INSTANCE = "instanceid";

    private TrailAnswers() {}

    /** The calls about one profile on a page; what cannot be read is about none. */
    static Checked<Page<ChangeEvent>> page(LookupEventsResponse answer, ProfileRef ref) {
        var events = answer.events().stream().flatMap(event -> event(event, ref).stream()).toList();
        return new Checked.Trusted<>(new Page<>(events, answer.nextToken()));
    }

    /**
     * Where the latest call on a page came from that names an address; what AWS's services did for somebody says
     * nothing about where that was.
     *
     * @param arn
     *            whose calls count; empty where only the caller's can be there
     */
    static Checked<Optional<SeenFrom>> latest(LookupEventsResponse answer, Optional<String> arn) {
        return new Checked.Trusted<>(answer.events().stream().flatMap(event -> seen(event, arn).stream())
                .max(Comparator.comparing(SeenFrom::at)));
    }

    private static Optional<SeenFrom> seen(Event event, Optional<String> arn) {
        return record(event).filter(record -> record.path("userIdentity").path("invokedBy").isMissingNode())
                .filter(record -> arn.isEmpty() || arn.get().equals(text(record.path("userIdentity").path("arn"))))
                .flatMap(record -> IpAddress.parse(text(record.path("sourceIPAddress"))))
                .map(address -> new SeenFrom(address, event.eventTime(), arn.isEmpty()));
    }

    private static Optional<ChangeEvent> event(Event event, ProfileRef ref) {
        return record(event).filter(record -> isAbout(record.path("requestParameters"), ref))
                .map(record -> read(record, event.eventTime(), event.username()));
    }

    /** What was recorded, where it can be read and says when. */
    private static Optional<JsonNode> record(Event event) {
        @Nullable
        String text = event.cloudTrailEvent();
        @Nullable
        Instant at = event.eventTime();
        if (text == null || at == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(MAPPER.readTree(text));
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    private static boolean isAbout(JsonNode parameters, ProfileRef ref) {
        var named = parameters.propertyStream().anyMatch(one -> ref.profile().value().equals(text(one.getValue())));
        var elsewhere = parameters.propertyStream()
                .filter(one -> one.getKey().equalsIgnoreCase(INSTANCE))
                .anyMatch(one -> !Stream.of(text(one.getValue())).allMatch(value -> value.equals(ref.instance().value())
                        || value.endsWith("/" + ref.instance().value())));
        return named && !elsewhere;
    }

    private static ChangeEvent read(JsonNode record, Instant at, @Nullable String username) {
        var identity = record.path("userIdentity");
        var name = text(identity.path("arn"));
        var fallback = username == null || username.isBlank() ? text(identity.path("principalId")) : username;
        return new ChangeEvent(at, name.isEmpty() ? fallback : name, known(record.path("sourceIPAddress")),
                known(record.path("requestID")), known(record.path("errorCode")));
    }

    private static String text(JsonNode value) {
        return value.isString() ? value.stringValue() : "";
    }

    private static @Nullable String known(JsonNode value) {
        var text = text(value);
        return text.isEmpty() ? null : text;
    }
}
