package dev.gatehouse.sandbox;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import tools.jackson.databind.JsonNode;

import dev.gatehouse.sandbox.http.WireRequest;

/**
 * LookupEvents of CloudTrail in its JSON 1.1 protocol: the updates that took effect, at once and the latest first. Of
 * the attributes only the name of the event is looked at, pages hold at most fifty.
 */
final class TrailOperations {
    private static final String TARGET = "com.amazonaws.cloudtrail.v20131101.CloudTrail_20131101.LookupEvents";
    private static final String UPDATE = "UpdateAuthenticationProfile";
    private static final int A_PAGE = 50;

    private TrailOperations() {}

    static boolean isTrail(WireRequest request) {
        return request.method().equals("POST")
                && request.headers().first("X-Amz-Target").filter(TARGET::equals).isPresent();
    }

    static Reply lookup(Call call, SandboxState state, String region) {
        JsonNode asked = WireJson.parse(call.request().body().bytes());
        List<AppliedUpdate> found = isAskedFor(asked) ? updates(state, region) : List.of();
        int from = Math.min(found.size(), Integer.parseInt(asked.path("NextToken").asString("0")));
        int to = Math.min(found.size(), from + Math.min(A_PAGE, asked.path("MaxResults").asInt(A_PAGE)));
        Members answer = Members.none().with("Events",
                IntStream.range(from, to).mapToObj(at -> event(found.get(at), region)).toList());
        return Reply.json(to < found.size() ? answer.with("NextToken", String.valueOf(to)) : answer);
    }

    private static boolean isAskedFor(JsonNode asked) {
        return asked.path("LookupAttributes").valueStream()
                .allMatch(one -> one.path("AttributeKey").asString("").equals("EventName")
                        && one.path("AttributeValue").asString("").equals(UPDATE));
    }

    private static List<AppliedUpdate> updates(SandboxState state, String region) {
        return state.applied().reversed().stream()
                .filter(update -> state.instance(update.instanceId()).map(SandboxInstance::region)
                        .filter(region::equals).isPresent())
                .toList();
    }

    private static Members event(AppliedUpdate update, String region) {
        boolean own = update.writer() == AppliedUpdate.Writer.CLIENT;
        String arn = own
                ? SandboxCredentials.CALLER_ARN
                : "arn:aws:sts::%s:assumed-role/NetOps/night-shift"
                        .formatted(SandboxCredentials.ACCOUNT);
        String id = new UUID(update.at().toEpochMilli(), update.profileId().hashCode()).toString();
        Members identity = Members.none().with("type", "AssumedRole").with("arn", arn).with("accountId",
                SandboxCredentials.ACCOUNT);
        Members detail = Members.none().with("eventVersion", "1.09").with("userIdentity", identity)
                .with("eventTime", update.at().toString()).with("eventSource", "connect.amazonaws.com")
                .with("eventName", UPDATE).with("awsRegion", region)
                .with("sourceIPAddress", own ? "127.0.0.1" : "198.51.100.7")
                .with("requestParameters", Members.none().with("InstanceId", update.instanceId())
                        .with("AuthenticationProfileId", update.profileId()))
                .with("requestID", id).with("eventID", id);
        return Members.none().with("EventId", id).with("EventName", UPDATE).with("EventTime", update.at())
                .with("EventSource", "connect.amazonaws.com")
                .with("Username", arn.substring(arn.lastIndexOf('/') + 1))
                .with("CloudTrailEvent", WireJson.write(detail));
    }
}
