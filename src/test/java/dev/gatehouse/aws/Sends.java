package dev.gatehouse.aws;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import dev.gatehouse.bench.Tally;
import dev.gatehouse.sandbox.ReceivedRequest;
import dev.gatehouse.sandbox.fault.Ending;
import dev.gatehouse.sandbox.fault.Fault;
import dev.gatehouse.sandbox.fault.FaultRule;
import dev.gatehouse.sandbox.fault.Moment;
import dev.gatehouse.sandbox.http.Delivery.Manner;
import dev.gatehouse.sandbox.http.Stage;
import dev.gatehouse.testing.ChildProcess;

/**
 * Figure R2: how often one update goes over the wire, counted by the sandbox, when a process whose environment asks for
 * ten attempts meets a fault.
 */
public final class Sends {
    private static final Map<String, String> ENVIRONMENT = Map.of("AWS_MAX_ATTEMPTS", "10", "AWS_RETRY_MODE",
            "adaptive");
    private static final List<Fault> ONCE = List.of(new Fault.Drop(Moment.BEFORE, Manner.RESET),
            new Fault.Drop(Moment.AFTER, Manner.RESET), new Fault.Drop(Moment.BEFORE, Manner.CLOSE),
            new Fault.Drop(Moment.AFTER, Manner.CLOSE), new Fault.CutRequest(Stage.HEAD_READ, Manner.RESET),
            new Fault.CutRequest(Stage.HALF_READ, Manner.RESET),
            new Fault.Status(500, "InternalServiceException", "Oops"),
            new Fault.Status(503, "ServiceUnavailable", "Oops"),
            new Fault.ApplyThenStatus(500, "InternalServiceException", "Oops"),
            new Fault.ApplyLater(Duration.ofHours(1), new Ending.Fail(503, "ServiceUnavailable", "Oops")),
            new Fault.Hang(Moment.BEFORE), new Fault.Hang(Moment.AFTER),
            new Fault.Delay(Moment.AFTER, Duration.ofSeconds(2)), new Fault.Drip(Duration.ofMillis(20)),
            new Fault.WrongContentLength(5), Fault.Body.of("<html>", "text/html"));
    private static final List<Fault> UP_TO_THREE = List.of(new Fault.Throttle(),
            new Fault.DateOffset(Duration.ofHours(1)), new Fault.DateOffset(Duration.ofDays(-1)));

    private Sends() {}

    /** Sends as many updates as the tally says, as evenly spread over the faults as can be, at least one each. */
    public static void count(Tally tally) throws IOException, InterruptedException {
        var each = Math.max(1, tally.n() / (ONCE.size() + UP_TO_THREE.size()));
        for (var fault : ONCE) {
            count(fault, each, 1, tally);
        }
        for (var fault : UP_TO_THREE) {
            count(fault, each, 3, tally);
        }
    }

    private static void count(Fault fault, int updates, int most, Tally tally)
            throws IOException, InterruptedException {
        try (var wire = new Wire()) {
            wire.server.faults().add(FaultRule.always(Wire.UPDATE, fault));
            ChildProcess.run(SendsProbe.class, ENVIRONMENT, List.of("-Daws.maxAttempts=10"),
                    List.of(wire.server.endpoint().toString(), wire.instance().value(), wire.ref().profile().value(),
                            Integer.toString(updates)));
            var received = wire.state.received(Wire.UPDATE);
            tally.check(received.size() >= updates, fault.name() + ": only " + received.size() + " of " + updates);
            received.stream().filter(update -> !update.body().isEmpty())
                    .collect(Collectors.groupingBy(ReceivedRequest::body)).forEach((body, same) -> {
                        tally.count("sent " + same.size() + " times: " + fault.name());
                        tally.check(same.size() <= most, fault + ": " + body + " sent " + same.size() + " times");
                    });
            // a request that was cut has no body to tell it by
            tally.check(most > 1 || received.size() == updates,
                    fault + ": " + received.size() + " sends of " + updates + " updates");
        }
    }
}
