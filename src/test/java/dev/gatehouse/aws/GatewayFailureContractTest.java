package dev.gatehouse.aws;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.profile.AuthenticationProfile;
import dev.gatehouse.sandbox.SandboxCredentials;
import dev.gatehouse.sandbox.fault.Fault;
import dev.gatehouse.sandbox.fault.Moment;
import dev.gatehouse.sandbox.http.Delivery.Manner;

import static dev.gatehouse.aws.Wire.failure;
import static org.assertj.core.api.Assertions.assertThat;

/** Every way a call can fail has one type, keeps AWS's words and request id, and claims no more than is known. */
class GatewayFailureContractTest {
    private final Wire wire = new Wire();

    @AfterEach
    void closes() {
        wire.close();
    }

    private Reply<?> call(String operation) {
        return switch (operation) {
            case Wire.DESCRIBE -> wire.describe();
            case Wire.LIST -> wire.gateway().profiles(wire.instance());
            case Wire.INSTANCES -> wire.gateway().instances();
            case Wire.INSTANCE -> wire.gateway().instance(wire.instance());
            case Wire.UPDATE -> wire.update();
            default -> wire.gateway().callerIdentity();
        };
    }

    @Nested
    class Refusals {
        @ParameterizedTest
        @CsvSource({"403,ExpiredTokenException,SessionEnded,1", "400,ExpiredToken,SessionEnded,1",
                "400,RequestExpired,SessionEnded,3", "403,UnrecognizedClientException,NoCredentials,1",
                "403,InvalidClientTokenId,NoCredentials,1", "403,SignatureDoesNotMatch,NoCredentials,1",
                "403,AccessDeniedException,AccessDenied,1", "403,AccessDenied,AccessDenied,1",
                "404,ResourceNotFoundException,NotFound,1", "400,InvalidParameterException,InvalidInput,1",
                "400,InvalidRequestException,InvalidInput,1", "400,ValidationException,InvalidInput,1",
                "429,ThrottlingException,Throttled,3", "429,TooManyRequestsException,Throttled,3"})
        void ofAWriteAreCertainAndNamed(int status, String code, String type, int sends) {
            wire.always(Wire.UPDATE, new Fault.Status(status, code, "Because so"));

            var failed = ((Reply.Failure<?>) wire.update()).failure();

            assertThat(failed.getClass().getSimpleName()).isEqualTo(type);
            assertThat(failed.details().code()).isEqualTo(code);
            assertThat(failed.details().message()).isEqualTo("Because so");
            assertThat(failed.details().refusedByService()).isTrue();
            assertThat(failed.details().trace().status()).isEqualTo(status);
            assertThat(failed.details().trace().requestId())
                    .isEqualTo(wire.state.received(Wire.UPDATE).getLast().requestId());
            assertThat(wire.sent(Wire.UPDATE)).isEqualTo(sends);
        }

        @ParameterizedTest
        @ValueSource(strings = {Wire.DESCRIBE, Wire.LIST, Wire.INSTANCES, Wire.INSTANCE, Wire.UPDATE, Wire.CALLER})
        void carryTheRequestIdInEveryOperation(String operation) {
            wire.always(operation, new Fault.Status(403, "AccessDenied", "Not you"));

            var failed = failure(call(operation), GatewayFailure.AccessDenied.class);

            assertThat(failed.details().trace().operation()).isEqualTo(operation);
            assertThat(failed.details().trace().sends()).isEqualTo(1);
            assertThat(failed.details().trace().requestId())
                    .isEqualTo(wire.state.received().getLast().requestId());
        }

        @Test
        void underAnUnknownCodeAreNotTakenForCertain() {
            wire.always(Wire.UPDATE, new Fault.Status(400, "SomethingNewException", "Hm"));

            assertThat(failure(wire.update(), GatewayFailure.InvalidInput.class).certainlyNotApplied()).isFalse();
        }

        @Test
        void ofAServerErrorAreNeverCertain() {
            wire.always(Wire.UPDATE, new Fault.Status(500, "AccessDeniedException", "Strange"));

            assertThat(((Reply.Failure<?>) wire.update()).failure().certainlyNotApplied()).isFalse();
        }

        @Test
        void carryNoSecretsOfTheRequest() {
            wire.always(Wire.UPDATE, new Fault.Status(403, "SignatureDoesNotMatch",
                    "for AKIAIOSFODNN7EXAMPLE x-amz-security-token:FwoGZXIvYXdzEDoaDExamplE"));

            var failed = failure(wire.update(), GatewayFailure.NoCredentials.class);

            assertThat(failed.details().message()).doesNotContain("AKIAIOS", "FwoGZX");
            assertThat(failed.details().trace().body()).doesNotContain("AKIAIOS", "FwoGZX");
        }
    }

    @Nested
    class Silence {
        @Test
        void beforeAReadIsBoundedByTheCallsTimeOut() {
            wire.always(Wire.DESCRIBE, new Fault.Hang(Moment.BEFORE));

            bounded(() -> wire.hasty.gateway().profile(wire.ref()));
        }

        @Test
        void inDropsIsBoundedByTheCallsTimeOut() {
            wire.always(Wire.DESCRIBE, new Fault.Drip(Duration.ofMillis(20)));

            bounded(() -> wire.hasty.gateway().profile(wire.ref()));
        }

        @Test
        void ofASlowServerIsBoundedByTheCallsTimeOut() {
            wire.always(Wire.DESCRIBE, new Fault.Delay(Moment.AFTER, Duration.ofSeconds(5)));

            bounded(() -> wire.hasty.gateway().profile(wire.ref()));
        }

        private void bounded(Supplier<Reply<?>> call) {
            var failed = failure(call.get(), GatewayFailure.NoAnswer.class);

            assertThat(failed.details().trace().took()).isLessThan(Wire.HASTY.call().plusSeconds(1));
            assertThat(failed.details().trace().sends()).isBetween(1, 3);
            assertThat(failed.certainlyNotApplied()).isFalse();
        }

        @ParameterizedTest
        @ValueSource(strings = {"RESET", "CLOSE"})
        void afterABreakIsNoAnswer(Manner manner) {
            wire.always(Wire.DESCRIBE, new Fault.Drop(Moment.BEFORE, manner));

            assertThat(failure(wire.describe(), GatewayFailure.NoAnswer.class).details().trace().sends())
                    .isEqualTo(3);
        }
    }

    @Nested
    class Cancelling {
        @Test
        void aReadOnAVirtualThreadEndsItAtOnce() throws InterruptedException, ExecutionException, TimeoutException {
            wire.always(Wire.DESCRIBE, new Fault.Hang(Moment.BEFORE));
            try (var tasks = Executors.newVirtualThreadPerTaskExecutor()) {
                var reply = new CompletableFuture<Reply<AuthenticationProfile>>();
                var task = tasks.submit(() -> reply.complete(wire.describe()));
                assertThat(wire.state.awaitReceived(1, Duration.ofSeconds(20))).isTrue();

                task.cancel(true);

                var failed = failure(reply.get(5, TimeUnit.SECONDS), GatewayFailure.NoAnswer.class);
                assertThat(failed.details().trace().sends()).isEqualTo(1);
            }
        }
    }

    @Nested
    class Nobody {
        @Test
        void thereMeansNothingWasSent() throws java.io.IOException {
            int free;
            try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
                free = socket.getLocalPort();
            }
            var keys = new LoopbackCredentials(SandboxCredentials.ACCESS_KEY_ID,
                    SandboxCredentials.SECRET_ACCESS_KEY);
            var access = Access.loopback("Gone", "us-west-2", URI.create("http://127.0.0.1:" + free), keys);
            try (var gone = AwsConnection.free(access, Wire.PATIENT)) {
                var failed = failure(gone.writer().orElseThrow().update(wire.ref(), Wire.rename(), Wire.RESENDS),
                        GatewayFailure.Unreachable.class);

                assertThat(failed.details().trace().sends()).isZero();
                assertThat(failed.certainlyNotApplied()).isTrue();
            }
        }

        @Test
        void isAskedThroughAClosedConnection() {
            wire.patient.close();

            var failed = failure(wire.update(), GatewayFailure.Unreachable.class);

            assertThat(failed.details().trace().sends()).isZero();
        }
    }
}
