package dev.gatehouse.aws;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

import dev.gatehouse.sandbox.fault.Ending;
import dev.gatehouse.sandbox.fault.Fault;
import dev.gatehouse.sandbox.fault.FaultRule;
import dev.gatehouse.sandbox.fault.Moment;
import dev.gatehouse.sandbox.fault.Refusal;
import dev.gatehouse.sandbox.fault.Rewrite;
import dev.gatehouse.sandbox.fault.Untruth;
import dev.gatehouse.sandbox.http.Delivery.Manner;
import dev.gatehouse.sandbox.http.Stage;

/**
 * Faults at random, by row of reliability §2. Rows 2 and 3 happen on this side of the wire and are not here; row 7 is a
 * second writer with a name.
 */
record RandomFaults(SplittableRandom random) {
    static final List<Integer> ROWS = List.of(1, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22,
            23);
    private static final List<String> THEIRS = List.of("{\"Description\":\"theirs\"}", "{}",
            "{\"BlockedIps\":[\"10.1.0.0/16\",\"192.0.2.0/24\"]}", "{\"SessionInactivityDuration\":90}",
            "{\"Name\":\"Theirs\",\"AllowedIps\":[]}", "{\"AllowedIps\":[\"10.0.0.0/8\",\"2001:DB8::/32\"]}");

    /** The rules of one row. */
    List<FaultRule> of(int row) {
        return switch (row) {
            case 1 -> List.of(anywhere(new Fault.Refuse(Refusal.EXPIRED_CREDENTIALS)));
            case 4 -> List.of(FaultRule.always(new Fault.DateOffset(pick(Duration.ofHours(1), Duration.ofHours(-1),
                    Duration.ofDays(1), Duration.ofDays(-1)))));
            case 5 -> List.of(anywhere(
                    new Fault.Refuse(pick(Refusal.DENIED_BY_IAM, Refusal.PREVIEW_NOT_ENABLED))));
            case 6 -> List.of(anywhere(new Fault.Refuse(Refusal.NOT_FOUND)));
            case 7 -> List.of(FaultRule.next(Wire.DESCRIBE,
                    new Fault.SecondWriter(Moment.BEFORE, "{\"Name\":\"Renamed\"}")));
            case 8 -> List.of(update(new Fault.Status(400, pick("InvalidParameterException",
                    "InvalidRequestException", "SomethingNewException"), "Not like this")));
            case 9 -> List.of(
                    pick(update(new Fault.Throttle()).times(1 + random.nextInt(5)), reading(new Fault.Throttle())));
            case 10 -> List.of(reading(error()));
            case 11 -> List.of(update(error()));
            case 12 -> List.of(update(new Fault.ApplyThenStatus(pick(500, 503), "InternalServiceException", "Oops")));
            case 13 -> List.of(update(pick(new Fault.Drop(Moment.BEFORE, manner()),
                    new Fault.CutRequest(pick(Stage.HEAD_READ, Stage.HALF_READ), manner()))));
            case 14 -> List.of(update(new Fault.Drop(Moment.AFTER, manner())));
            default -> slowOrUntrue(row);
        };
    }

    private List<FaultRule> slowOrUntrue(int row) {
        return switch (row) {
            case 15 -> late();
            case 16 -> List.of(update(stale()));
            case 17 -> List.of(anywhere(new Fault.Delay(moment(), Duration.ofMillis(random.nextInt(1, 60)))));
            case 18 -> List.of(pick(update(new Fault.Hang(moment())),
                    FaultRule.next(Wire.DESCRIBE, new Fault.Drip(Duration.ofMillis(5))).fromThe(look())));
            case 19 -> List.of(
                    pick(reading(new Fault.Lie(pick(Untruth.values()))), update(Fault.Body.of("<html>", "text/html"))));
            case 20 -> List.of(FaultRule.always(Wire.DESCRIBE, new Fault.MoreMembers("{\"RiskLevel\":\"low\"}")));
            case 21 -> List.of(FaultRule.next(Wire.DESCRIBE, theirs(Moment.BEFORE)));
            case 22 -> List.of(update(theirs(Moment.BEFORE)).times(1));
            default -> List.of(update(pick(new Fault.ApplySubset(Set.of(pick("Name", "AllowedIps", "BlockedIps"))),
                    new Fault.Rewrites(EnumSet.allOf(Rewrite.class)))));
        };
    }

    /** Somebody else changes the profile somewhere in between. */
    FaultRule secondWriter() {
        return random.nextBoolean()
                ? update(theirs(moment())).times(1)
                : FaultRule.next(Wire.DESCRIBE, theirs(moment())).fromThe(look());
    }

    /** The update takes effect long after it has failed, and old values may be shown after that. */
    private List<FaultRule> late() {
        var rules = new ArrayList<FaultRule>();
        if (random.nextBoolean()) {
            rules.add(update(stale()));
        }
        rules.add(update(new Fault.ApplyLater(Duration.ofSeconds(pick(5, 20, 40, 59)), pick(
                new Ending.Fail(503, "ServiceUnavailable", "Busy"), new Ending.Drop(manner()), new Ending.Hang()))));
        return rules;
    }

    private Fault stale() {
        return new Fault.StaleReads(random.nextInt(1, 7));
    }

    private Fault theirs(Moment moment) {
        return new Fault.SecondWriter(moment, THEIRS.get(random.nextInt(THEIRS.size())));
    }

    private Fault error() {
        return new Fault.Status(pick(500, 503), "InternalServiceException", "Oops");
    }

    private FaultRule anywhere(Fault fault) {
        return random.nextBoolean() ? update(fault) : reading(fault);
    }

    private static FaultRule update(Fault fault) {
        return FaultRule.always(Wire.UPDATE, fault);
    }

    private FaultRule reading(Fault fault) {
        return FaultRule.next(Wire.DESCRIBE, fault).fromThe(look()).times(1 + random.nextInt(6));
    }

    private int look() {
        return 1 + random.nextInt(4);
    }

    private Manner manner() {
        return pick(Manner.values());
    }

    private Moment moment() {
        return pick(Moment.values());
    }

    @SafeVarargs
    private <T> T pick(T... some) {
        return some[random.nextInt(some.length)];
    }
}
