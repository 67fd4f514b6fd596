package dev.gatehouse.app;

import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import dev.gatehouse.domain.port.SandboxScenario;
import dev.gatehouse.sandbox.SandboxSettings;
import dev.gatehouse.sandbox.fault.Ending;
import dev.gatehouse.sandbox.fault.Fault;
import dev.gatehouse.sandbox.fault.FaultRule;
import dev.gatehouse.sandbox.fault.Moment;
import dev.gatehouse.sandbox.fault.Refusal;
import dev.gatehouse.sandbox.fault.Rewrite;
import dev.gatehouse.sandbox.fault.Untruth;
import dev.gatehouse.sandbox.http.Delivery.Manner;
import dev.gatehouse.sandbox.script.FaultScript;

/** What each scenario means to the sandbox; it stays so until another is chosen. */
final class SandboxScenarios {
    private static final String LIST = "ListAuthenticationProfiles";
    private static final String READ = "DescribeAuthenticationProfile";
    private static final String UPDATE = "UpdateAuthenticationProfile";
    private static final Duration LATE = Duration.ofSeconds(20);

    private SandboxScenarios() {}

    /** The rules and the switches. */
    static FaultScript script(SandboxScenario scenario) {
        return new FaultScript(rules(scenario),
                SandboxSettings.defaults().withThrottle(scenario == SandboxScenario.RATE_LIMITED));
    }

    static List<FaultRule> rules(SandboxScenario scenario) {
        return switch (scenario.group()) {
            case ACCESS -> access(scenario);
            case BUSY -> busy(scenario);
            case CHANGE -> List.of(FaultRule.always(UPDATE, change(scenario)));
            case OTHERS -> others(scenario);
            case ANSWERS -> List.of(FaultRule.always(READ, answer(scenario)));
        };
    }

    private static List<FaultRule> access(SandboxScenario scenario) {
        var denied = new Fault.Refuse(Refusal.DENIED_BY_IAM);
        var off = new Fault.Refuse(Refusal.PREVIEW_NOT_ENABLED);
        return switch (scenario) {
            case ACCESS_DENIED -> List.of(FaultRule.always(LIST, denied), FaultRule.always(READ, denied));
            case VIEW_ONLY -> List.of(FaultRule.always(UPDATE, denied));
            case PREVIEW_OFF -> List.of(FaultRule.always(LIST, off), FaultRule.always(READ, off),
                    FaultRule.always(UPDATE, off));
            case CLOCK_OFF -> List.of(FaultRule.always(new Fault.DateOffset(Duration.ofHours(1))));
            default -> List.of(FaultRule.always(new Fault.Refuse(Refusal.EXPIRED_CREDENTIALS)));
        };
    }

    private static List<FaultRule> busy(SandboxScenario scenario) {
        return switch (scenario) {
            case THROTTLED -> List.of(FaultRule.always(UPDATE, new Fault.Throttle()));
            case RATE_LIMITED -> List.of();
            case SLOW -> List.of(FaultRule.always(new Fault.Delay(Moment.BEFORE, Duration.ofSeconds(3))));
            case SILENT -> List.of(FaultRule.always(new Fault.Hang(Moment.BEFORE)));
            case READ_FAULT -> List.of(FaultRule.always(LIST, error()), FaultRule.always(READ, error()));
            default -> List.of(FaultRule.always(new Fault.Drop(Moment.BEFORE, Manner.RESET)));
        };
    }

    private static Fault change(SandboxScenario scenario) {
        return switch (scenario) {
            case LOST_ANSWER -> new Fault.Drop(Moment.AFTER, Manner.RESET);
            case LOST_REQUEST -> new Fault.Drop(Moment.BEFORE, Manner.RESET);
            case APPLIED_WITH_ERROR ->
                new Fault.ApplyThenStatus(500, "InternalServiceException", "Something went wrong");
            case FAILED -> error();
            case LATE -> new Fault.ApplyLater(LATE, new Ending.Drop(Manner.RESET));
            case PARTLY_APPLIED -> new Fault.ApplySubset(Set.of("AllowedIps", "BlockedIps"));
            case STALE_READS -> new Fault.StaleReads(3);
            default -> new Fault.Rewrites(EnumSet.allOf(Rewrite.class));
        };
    }

    private static List<FaultRule> others(SandboxScenario scenario) {
        var patch = "{\"Description\":\"Changed by someone else\"}";
        return switch (scenario) {
            case SECOND_WRITER -> List.of(FaultRule.always(READ, new Fault.SecondWriter(Moment.BEFORE, patch)));
            case WRITER_IN_BETWEEN -> List.of(FaultRule.always(UPDATE, new Fault.SecondWriter(Moment.BEFORE, patch)));
            default -> List.of(FaultRule.always(READ, new Fault.Refuse(Refusal.NOT_FOUND)),
                    FaultRule.always(UPDATE, new Fault.Refuse(Refusal.NOT_FOUND)));
        };
    }

    private static Fault answer(SandboxScenario scenario) {
        return switch (scenario) {
            case WRONG_TYPE -> new Fault.Lie(Untruth.FLAG_AS_TEXT);
            case MORE_MEMBERS -> new Fault.MoreMembers("{\"RiskLevel\": \"low\", \"Reviewers\": [\"anna\"]}");
            default -> new Fault.Lie(Untruth.WEB_PAGE);
        };
    }

    private static Fault error() {
        return new Fault.Status(500, "InternalServiceException", "Something went wrong");
    }
}
