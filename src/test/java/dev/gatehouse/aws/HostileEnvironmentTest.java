package dev.gatehouse.aws;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import dev.gatehouse.sandbox.fault.Fault;
import dev.gatehouse.sandbox.fault.FaultRule;
import dev.gatehouse.sandbox.fault.Moment;
import dev.gatehouse.sandbox.http.Delivery.Manner;
import dev.gatehouse.testing.ChildProcess;

import static org.assertj.core.api.Assertions.assertThat;

/** Environment, profile and system properties of another process change neither how often nor where requests go. */
class HostileEnvironmentTest {
    @TempDir
    Path folder = Path.of("");
    private final Wire wire = new Wire();
    private ServerSocket sink = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());

    HostileEnvironmentTest() throws IOException {}

    @BeforeEach
    void writesAConfigurationThatRedirects() throws IOException {
        Files.writeString(folder.resolve("config"), """
                [default]
                region = us-west-2
                max_attempts = 10
                retry_mode = adaptive
                endpoint_url = %s
                """.formatted(address()));
    }

    @AfterEach
    void closes() throws IOException {
        wire.close();
        sink.close();
    }

    @Test
    void writesAreSentOnceAndNothingGoesElsewhere() throws IOException, InterruptedException {
        List.of(rule(1, 1, new Fault.Drop(Moment.BEFORE, Manner.RESET)),
                rule(2, 1, new Fault.Drop(Moment.AFTER, Manner.CLOSE)),
                rule(3, 1, new Fault.Status(500, "InternalServiceException", "Oops")),
                rule(4, 1, new Fault.ApplyThenStatus(503, "ServiceUnavailable", "Oops")),
                rule(5, 3, new Fault.Throttle()), rule(8, 1, new Fault.Hang(Moment.AFTER)),
                rule(9, 2, new Fault.DateOffset(Duration.ofHours(1)))).forEach(wire.server.faults()::add);
        var outcomes = folder.resolve("outcomes");

        var environment = environment();
        environment.put("AWS_USE_FIPS_ENDPOINT", "true");
        environment.put("AWS_USE_DUALSTACK_ENDPOINT", "true");
        ChildProcess.run(EnvironmentProbe.class, environment, properties(),
                List.of(wire.server.endpoint().toString(), wire.ref().instance().value(),
                        wire.ref().profile().value(), outcomes.toString(), "5"));

        assertThat(Files.readAllLines(outcomes)).containsExactly("Answer 1", "Answer 1", "NoAnswer 1", "NoAnswer 1",
                "ServiceFault 1", "ServiceFault 1", "Throttled 3", "NoAnswer 1", "Answer 2");
        assertThat(wire.sent(Wire.UPDATE)).isEqualTo(10);
        assertThat(wire.state.applied()).hasSize(4);
        assertThat(somebodyCame()).isFalse();
    }

    @Test
    void theSameEnvironmentDoesRedirectAClientThatIsNotPinned() throws IOException, InterruptedException {
        ChildProcess.run(EnvironmentProbe.class, environment(), properties(), List.of("unpinned"));

        assertThat(somebodyCame()).isTrue();
    }

    private static FaultRule rule(int from, int times, Fault fault) {
        return FaultRule.next(Wire.UPDATE, fault).fromThe(from).times(times);
    }

    private Map<String, String> environment() {
        var hostile = new HashMap<String, String>();
        hostile.put("AWS_MAX_ATTEMPTS", "10");
        hostile.put("AWS_RETRY_MODE", "adaptive");
        hostile.put("AWS_CONFIG_FILE", folder.resolve("config").toString());
        hostile.put("AWS_ACCESS_KEY_ID", "AKIAIOSFODNN7CANARY0");
        hostile.put("AWS_SECRET_ACCESS_KEY", "canary");
        List.of("AWS_ENDPOINT_URL", "AWS_ENDPOINT_URL_CONNECT", "AWS_ENDPOINT_URL_STS")
                .forEach(name -> hostile.put(name, address()));
        return hostile;
    }

    private List<String> properties() {
        return List.of("-Daws.endpointUrl=" + address(), "-Daws.endpointUrlConnect=" + address(),
                "-Daws.maxAttempts=10", "-Daws.retryMode=adaptive");
    }

    private String address() {
        return "http://127.0.0.1:" + sink.getLocalPort();
    }

    /** Connections wait in the queue of the socket, so nothing is missed by asking afterwards. */
    private boolean somebodyCame() throws IOException {
        sink.setSoTimeout(50);
        try (var _ = sink.accept()) {
            return true;
        } catch (SocketTimeoutException _) {
            return false;
        }
    }
}
