package dev.gatehouse.sandbox;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import tools.jackson.databind.JsonNode;

import dev.gatehouse.sandbox.http.WireRequest;

/**
 * LookupEvents of CloudTrail in its JSON 1.1 protocol: by the name of the event the updates that took effect, by a key
 * or the name of a user what was called with it; at once and the latest first, pages of at most fifty.
 */
final class TrailOperations {
    private static final String TARGET = "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.LookupEvents";
    private static final String UPDATE = Operation.UPDATE_AUTHENTICATION_PROFILE.wireName();
    private static final int A_PAGE = 50;
    /** Everybody leaves the office of the sandbox by one address. */
    private static final String OFFICE = "198.51.100.7";
    private static final String SOMEBODY_ELSE = "arn:aws:sts::%s:assumed-role/NetOps/night-shift"
            .formatted(SandboxCredentials.ACCOUNT);

    private final SandboxState state;
    private final SandboxSts sts;
    private final String region;

    /** What is recorded in one Region. */
    TrailOperations(SandboxState state, SandboxSts sts, String region) {
        this.state = state;
        this.sts = sts;
        this.region = region;
    }

    static boolean isTrail(WireRequest request) {
        return request.method().equals("POST")
                && request.headers().first("X-Amz-Target").filter(TARGET::equals).isPresent();
    }

    Reply lookup(Call call) {
        JsonNode asked = WireJson.parse(call.request().body().bytes());
        List<Members> found = found(asked.path("LookupAttributes"));
        int from = Math.min(found.size(), Integer.parseInt(asked.path("NextToken").asString("0")));
        int to = Math.min(found.size(), from + Math.min(A_PAGE, asked.path("MaxResults").asInt(A_PAGE)));
        Members answer = Members.none().with("Events",
                IntStream.range(from, to).mapToObj(found::get).toList());
        return Reply.json(to < found.size() ? answer.with("NextToken", String.valueOf(to)) : answer);
    }

    /** CloudTrail takes one attribute. */
    private List<Members> found(JsonNode attributes) {
        String value = attributes.path(0).path("AttributeValue").asString("");
        return switch (attributes.path(0).path("AttributeKey").asString("")) {
            case "EventName" -> value.equals(UPDATE) ? updates() : List.of();
            case "AccessKeyId" -> calls().filter(made -> made.key().equals(value)).map(this::event).toList();
            case "Username" -> calls().filter(made -> userOf(arn(made)).equals(value)).map(this::event).toList();
            default -> List.of();
        };
    }

    private List<Members> updates() {
        return state.applied().reversed().stream()
                .filter(update -> update.region().equals(region)).map(this::event).toList();
    }

    /** What CloudTrail is asked itself is not among it yet: it takes some minutes. */
    private Stream<Made> calls() {
        return state.received().reversed().stream()
                .filter(request -> !request.operation().equals(Operation.LOOKUP_EVENTS.wireName()))
                .flatMap(request -> request.signer().filter(signer -> signer.region().equals(region))
                        .map(signer -> new Made(request, signer.accessKeyId())).stream());
    }

    private String arn(Made made) {
        return sts.caller(made.key()).arn();
    }

    private static String userOf(String arn) {
        return arn.substring(arn.lastIndexOf('/') + 1);
    }

    private Members event(Made made) {
        ReceivedRequest request = made.request();
        return event(request.requestId(), request.operation(), arn(made), Members.none()
                .with("eventTime", request.at().toString()).with("requestParameters", Members.none()))
                .with("EventTime", request.at()).with("AccessKeyId", made.key());
    }

    private Members event(AppliedUpdate update) {
        String arn = update.writer() == AppliedUpdate.Writer.CLIENT ? SandboxCredentials.CALLER_ARN : SOMEBODY_ELSE;
        String id = new UUID(update.at().toEpochMilli(), update.profileId().hashCode()).toString();
        return event(id, UPDATE, arn, Members.none().with("eventTime", update.at().toString())
                .with("requestParameters", Members.none().with("InstanceId", update.instanceId())
                        .with("AuthenticationProfileId", update.profileId())))
                .with("EventTime", update.at());
    }

    private Members event(String id, String name, String arn, Members more) {
        Members identity = Members.none().with("type", "AssumedRole").with("arn", arn).with("accountId",
                SandboxCredentials.ACCOUNT);
        Members detail = Members.none().with("eventVersion", "1.09").with("userIdentity", identity)
                .with("eventSource", "connect.amazonaws.com").with("eventName", name).with("awsRegion", region)
                .with("sourceIPAddress", OFFICE).with("requestID", id).with("eventID", id).withAll(more);
        return Members.none().with("EventId", id).with("EventName", name)
                .with("EventSource", "connect.amazonaws.com").with("Username", userOf(arn))
                .with("CloudTrailEvent", WireJson.write(detail));
    }

    /** A request and the key it was signed with. */
    private record Made(ReceivedRequest request, String key) {}
}
