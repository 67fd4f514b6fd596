package dev.gatehouse.app;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

import dev.gatehouse.domain.port.SandboxScenario;
import dev.gatehouse.sandbox.fault.Fault;
import dev.gatehouse.sandbox.fault.FaultRule;
import dev.gatehouse.sandbox.fault.Moment;
import dev.gatehouse.sandbox.http.Delivery;

/** What each scenario means to the sandbox; it stays so until another is chosen. */
final class SandboxScenarios {
    private static final String LIST = "ListAuthenticationProfiles";
    private static final String READ = "DescribeAuthenticationProfile";
    private static final String UPDATE = "UpdateAuthenticationProfile";

    private SandboxScenarios() {}

    static List<FaultRule> rules(SandboxScenario scenario) {
        return switch (scenario) {
            case SESSION_ENDED -> List.of(FaultRule.always(new Fault.Status(403, "ExpiredTokenException",
                    "The security token included in the request is expired")));
            case ACCESS_DENIED -> List.of(FaultRule.always(LIST, denied(LIST)), FaultRule.always(READ, denied(READ)));
            case PREVIEW_OFF -> Stream.of(LIST, READ, UPDATE).map(call -> FaultRule.always(call,
                    new Fault.Status(403, "AccessDeniedException", "You do not have access to this operation.")))
                    .toList();
            case VIEW_ONLY -> List.of(FaultRule.always(UPDATE, denied(UPDATE)));
            case THROTTLED -> List.of(FaultRule.always(UPDATE, new Fault.Throttle()));
            case SECOND_WRITER -> List.of(FaultRule.always(READ,
                    new Fault.SecondWriter(Moment.BEFORE, "{\"Description\":\"Changed by someone else\"}")));
            case LOST_ANSWER ->
                List.of(FaultRule.always(UPDATE, new Fault.Drop(Moment.AFTER, Delivery.Manner.RESET)));
            case LOST_REQUEST ->
                List.of(FaultRule.always(UPDATE, new Fault.Drop(Moment.BEFORE, Delivery.Manner.RESET)));
            case APPLIED_WITH_ERROR -> List.of(FaultRule.always(UPDATE,
                    new Fault.ApplyThenStatus(500, "InternalServiceException", "Something went wrong")));
            case UNREADABLE_ANSWER -> List.of(FaultRule.always(READ,
                    Fault.Body.of("<html><body>Please sign in to the guest network</body></html>", "text/html")));
            case SLOW -> List.of(FaultRule.always(new Fault.Delay(Moment.BEFORE, Duration.ofSeconds(3))));
        };
    }

    private static Fault denied(String operation) {
        return new Fault.Status(403, "AccessDeniedException",
                "User: arn:aws:sts::111122223333:assumed-role/Sandbox/gatehouse is not authorized to perform: connect:"
                        + operation + " because no identity-based policy allows the connect:" + operation + " action");
    }
}
