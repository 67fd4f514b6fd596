package dev.gatehouse.aws;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

import dev.gatehouse.bench.Tally;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.sandbox.fault.Fault;
import dev.gatehouse.sandbox.fault.FaultRule;
import dev.gatehouse.sandbox.fault.Untruth;
import dev.gatehouse.sandbox.http.Payload;
import dev.gatehouse.testing.Mutations;

/**
 * Figure R9: good answers with damaged bytes, and every untruth, over HTTP through the real SDK. Each is refused, or
 * says what another reader finds in it too; nothing is thrown.
 */
public final class BadAnswers {
    private BadAnswers() {}

    /** Reads as many damaged answers as the tally says, and every untruth once. */
    public static void count(Tally tally) {
        try (var wire = new Wire()) {
            var good = Bodies.good(wire.ref()).getBytes(StandardCharsets.UTF_8);
            var random = new Random(tally.seed());
            for (var i = 0; i < tally.n(); i++) {
                read(Mutations.of(good, random), wire, tally);
            }
            for (var untruth : Untruth.values()) {
                wire.server.faults().set(List.of(FaultRule.always(Wire.DESCRIBE, new Fault.Lie(untruth))));
                tally.check(wire.describe() instanceof Reply.Failure<?>(GatewayFailure.UntrustedAnswer _),
                        untruth + " was believed");
                tally.count("untruths refused");
            }
        }
    }

    private static void read(byte[] body, Wire wire, Tally tally) {
        wire.server.faults()
                .set(List.of(FaultRule.next(Wire.DESCRIBE, new Fault.Body(Payload.of(body), "application/json"))));
        wire.state.forget();
        switch (wire.describe()) {
            case Reply.Answer<AuthenticationProfile>(var profile, var _) -> same(profile, body, tally);
            case Reply.Failure<AuthenticationProfile>(GatewayFailure.UntrustedAnswer _) -> tally.count("refused");
            case Reply.Failure<AuthenticationProfile>(var other) -> tally.fail("taken for " + other);
        }
    }

    private static void same(AuthenticationProfile profile, byte[] body, Tally tally) {
        var text = new String(body, StandardCharsets.UTF_8);
        try {
            SameReading.check(profile, new PlainJson(text).document());
            tally.count("read as it stands");
        } catch (AssertionError wrong) {
            tally.fail("a wrong value from " + text + ": " + wrong.getMessage());
        }
    }
}
