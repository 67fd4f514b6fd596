package dev.gatehouse.aws;

import java.time.Duration;
import java.time.Instant;

import dev.gatehouse.change.Pace;
import dev.gatehouse.domain.port.Connection;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.domain.profile.InstanceId;
import dev.gatehouse.domain.profile.ProfileId;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.sandbox.SandboxCredentials;
import dev.gatehouse.sandbox.SandboxOptions;
import dev.gatehouse.sandbox.SandboxServer;
import dev.gatehouse.testing.ManualPace;
import dev.gatehouse.testing.TrueTime;

/**
 * A sandbox and a connection to it with the real SDK, in which the protocol's pauses and late effects pass at once: the
 * network is real, and time goes on only when nothing is on its way.
 */
final class SubmitWire implements AutoCloseable {
    private static final int TRIES = 20;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Patience IMPATIENT = new Patience(Duration.ofSeconds(2), Duration.ofMillis(700),
            Duration.ofMillis(1500), Duration.ofMillis(10));

    final ManualPace time = new ManualPace();
    final SandboxServer server = SandboxServer.start(SandboxOptions.defaults().with(this::later));
    final Connection connection = AwsConnection.free(
            Access.loopback("Sandbox", SandboxCredentials.REGION, server.endpoint(), new LoopbackCredentials(
                    SandboxCredentials.ACCESS_KEY_ID, SandboxCredentials.SECRET_ACCESS_KEY)),
            IMPATIENT);
    final Pace pace = new Settled();

    /** A wire whose clients have made their first calls, which take longer than any later one. */
    SubmitWire() {
        var ref = new ProfileRef(new InstanceId(server.state().instances().getFirst().id()),
                new ProfileId(server.state().profiles(server.state().instances().getFirst().id()).getFirst().id()));
        read(ref);
        for (var i = 0; i < TRIES
                && !(connection.writer().orElseThrow().update(ref, Wire.rename(),
                        Wire.RESENDS) instanceof Reply.Answer<?>); i++) {
            server.state().forget();
        }
    }

    /** A profile as the sandbox holds it while no fault strikes; tries again where this computer is too busy. */
    AuthenticationProfile read(ProfileRef ref) {
        for (var i = 0; i < TRIES; i++) {
            if (connection.gateway().profile(ref) instanceof Reply.Answer<AuthenticationProfile>(var profile, var _)) {
                return profile;
            }
        }
        throw new IllegalStateException("the sandbox does not answer");
    }

    private void later(Duration delay, Runnable action) {
        synchronized (time) {
            time.after(delay, action);
        }
    }

    @Override
    public void close() {
        connection.close();
        server.close();
        TrueTime.restore();
    }

    private final class Settled implements Pace {
        @Override
        public Instant now() {
            return time.now();
        }

        @Override
        public Duration elapsed() {
            return time.elapsed();
        }

        @Override
        public void pause(Duration duration) {
            try {
                if (!server.state().awaitIdle(PATIENCE)) {
                    throw new IllegalStateException("the sandbox does not come to rest");
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
            }
            synchronized (time) {
                time.pause(duration);
            }
        }
    }
}
