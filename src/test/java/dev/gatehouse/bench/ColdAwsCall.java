package dev.gatehouse.bench;

import java.util.function.Supplier;

import org.slf4j.LoggerFactory;

import dev.gatehouse.aws.AwsConnections;
import dev.gatehouse.aws.LoopbackCredentials;
import dev.gatehouse.domain.port.Connection;
import dev.gatehouse.sandbox.SandboxCredentials;
import dev.gatehouse.sandbox.SandboxOptions;
import dev.gatehouse.sandbox.SandboxServer;

/**
 * How long the first calls take in a cold process: run it with the test class path, it logs milliseconds as warnings.
 */
final class ColdAwsCall {
    private ColdAwsCall() {}

    public static void main(String[] arguments) {
        try (var server = SandboxServer.start(SandboxOptions.defaults())) {
            var connections = timed("make AwsConnections", AwsConnections::new);
            var keys = new LoopbackCredentials(SandboxCredentials.ACCESS_KEY_ID,
                    SandboxCredentials.SECRET_ACCESS_KEY);
            try (Connection connection = timed("open loopback",
                    () -> connections.openLoopback("Bench", SandboxCredentials.REGION, server.endpoint(), keys))) {
                timed("first call, with client", () -> connection.gateway().instances());
                timed("second call", () -> connection.gateway().instances());
                timed("first caller identity, with client", () -> connection.gateway().callerIdentity());
            }
            timed("regions", connections::regions);
        }
    }

    private static <T> T timed(String what, Supplier<T> action) {
        long started = System.nanoTime();
        T result = action.get();
        LoggerFactory.getLogger(ColdAwsCall.class).warn("{}: {} ms", what, (System.nanoTime() - started) / 1_000_000);
        return result;
    }
}
