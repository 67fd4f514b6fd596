package dev.gatehouse.aws;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.ProfileSummary;
import dev.gatehouse.domain.profile.FieldChange;
import dev.gatehouse.domain.profile.ProfileChange;
import dev.gatehouse.domain.profile.ProfileId;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.domain.profile.SessionChange;
import dev.gatehouse.sandbox.SandboxCredentials;
import dev.gatehouse.sandbox.SandboxInstance;
import dev.gatehouse.sandbox.SandboxProfile;
import dev.gatehouse.sandbox.fault.Fault;
import dev.gatehouse.sandbox.fault.FaultRule;
import dev.gatehouse.sandbox.fault.Moment;
import dev.gatehouse.sandbox.http.Delivery.Manner;

import static dev.gatehouse.aws.Wire.failure;
import static dev.gatehouse.aws.Wire.trace;
import static dev.gatehouse.aws.Wire.value;
import static org.assertj.core.api.Assertions.assertThat;

/** What the ports promise, kept by the real SDK against the sandbox over HTTP; sends are counted on the wire. */
class GatewayContractTest {
    private static final Instant LONG_AGO = Instant.parse("2024-06-21T12:00:00Z");
    private Wire wire = new Wire();

    @BeforeEach
    void forgets() {
        wire.state.forget();
    }

    @AfterEach
    void closes() {
        wire.close();
    }

    @Nested
    class Reading {
        @Test
        void saysWhoIsCalling() {
            var caller = value(wire.gateway().callerIdentity());

            assertThat(caller.account()).isEqualTo(SandboxCredentials.ACCOUNT);
            assertThat(caller.arn()).isEqualTo(SandboxCredentials.CALLER_ARN);
        }

        @Test
        void listsInstancesOfAllPages() {
            IntStream.range(0, 23).forEach(
                    i -> wire.state.put(SandboxInstance.active("more-" + i, "more" + i, "us-west-2", LONG_AGO)));

            var found = value(wire.gateway().instances());

            assertThat(found).hasSameSizeAs(wire.state.instances());
            assertThat(wire.sent(Wire.INSTANCES)).isEqualTo(3);
        }

        @Test
        void describesOneInstance() {
            var found = value(wire.gateway().instance(wire.instance()));

            assertThat(found.id()).isEqualTo(wire.instance());
            assertThat(found.isActive()).isTrue();
            assertThat(found.arn()).isEqualTo(SandboxInstance.arn("us-west-2", wire.instance().value()));
            assertThat(found.accessUrl()).startsWith("https://");
        }

        @Test
        void listsProfilesOfAllPagesTheDefaultFirstThenByName() {
            var instance = wire.state.instances().getFirst();
            IntStream.range(0, 205).forEach(
                    i -> wire.state.put(SandboxProfile.open(instance, "p-" + i, "n" + (999 - i), LONG_AGO)));

            var found = value(wire.gateway().profiles(wire.instance()));

            assertThat(found).hasSameSizeAs(wire.state.profiles(instance.id()));
            assertThat(found.getFirst().isDefault()).isTrue();
            assertThat(found.subList(1, found.size())).extracting(ProfileSummary::label)
                    .isSortedAccordingTo(String.CASE_INSENSITIVE_ORDER);
            assertThat(wire.sent(Wire.LIST)).isEqualTo(3);
        }

        @Test
        void describesAProfileWithAllItsMembers() {
            var instance = wire.state.instances().getFirst();
            wire.state.put(SandboxProfile.open(instance, "full", "Full", Instant.parse("2024-06-24T17:12:53.664Z"))
                    .with("Description", "All of it").with("AllowedIps", List.of("10.0.0.0/8", "fd00::/8"))
                    .with("IsDefault", false));

            var found = value(wire.gateway().profile(new ProfileRef(wire.instance(), new ProfileId("full"))));

            assertThat(found.identity().name()).isEqualTo("Full");
            assertThat(found.identity().description()).isEqualTo("All of it");
            assertThat(found.identity().isDefault()).isFalse();
            assertThat(found.access().allowed()).containsExactly("10.0.0.0/8", "fd00::/8");
            assertThat(found.access().blocked()).isEmpty();
            assertThat(found.session().periodic()).isEqualTo(Duration.ofHours(1));
            assertThat(found.session().maximum()).isEqualTo(Duration.ofHours(12));
            assertThat(found.session().inactivity()).isEqualTo(Duration.ofHours(1));
            assertThat(found.session().inactivityEnabled()).isFalse();
            assertThat(found.stamp().created()).isEqualTo("2024-06-24T17:12:53.664Z");
            assertThat(found.stamp().lastModifiedRegion()).isEqualTo("us-west-2");
            assertThat(found.otherFields()).isEmpty();
        }

        @Test
        void keepsNotReportedApartFromEmptyAndFalse() {
            var instance = wire.state.instances().getFirst();
            wire.state.put(SandboxProfile.open(instance, "bare", "Bare", LONG_AGO).without("AllowedIps")
                    .without("IsDefault").without("MaxSessionDuration").without("LastModifiedTime")
                    .without("SessionInactivityHandlingEnabled"));

            var found = value(wire.gateway().profile(new ProfileRef(wire.instance(), new ProfileId("bare"))));

            assertThat(found.access().allowed()).isNull();
            assertThat(found.access().blocked()).isEmpty();
            assertThat(found.identity().isDefault()).isNull();
            assertThat(found.session().maximum()).isNull();
            assertThat(found.session().inactivityEnabled()).isNull();
            assertThat(found.stamp().lastModified()).isNull();
        }

        @Test
        void namesTheFieldsItDoesNotKnow() {
            wire.next(Wire.DESCRIBE, Fault.Body.of(Bodies.good(wire.ref()).replace("\"Name\":",
                    "\"ClientSecretPolicy\":{\"a\":1},\"Name\":"), "application/json"));

            assertThat(value(wire.describe()).otherFields()).containsExactly("ClientSecretPolicy");
        }

        @Test
        void tracesTheCall() {
            var trace = trace(wire.describe());

            assertThat(trace.operation()).isEqualTo(Wire.DESCRIBE);
            assertThat(trace.status()).isEqualTo(200);
            assertThat(trace.requestId()).isEqualTo(wire.state.received().getFirst().requestId());
            assertThat(trace.sends()).isEqualTo(1);
            assertThat(trace.body()).startsWith("{\"AuthenticationProfile\"");
            assertThat(trace.took()).isPositive();
        }

        @Test
        void triesThreeTimesOnServerErrors() {
            wire.always(Wire.DESCRIBE, new Fault.Status(500, "InternalServiceException", "Oops"));

            var failed = failure(wire.describe(), GatewayFailure.ServiceFault.class);

            assertThat(wire.sent(Wire.DESCRIBE)).isEqualTo(3);
            assertThat(failed.details().trace().sends()).isEqualTo(3);
        }

        @Test
        void recoversFromTwoBreakdowns() {
            wire.next(Wire.DESCRIBE, new Fault.Status(503, "ServiceUnavailable", "Oops"));
            wire.next(Wire.DESCRIBE, new Fault.Drop(Moment.BEFORE, Manner.RESET));

            assertThat(trace(wire.describe()).sends()).isBetween(2, 3);
        }

        @Test
        void neverWalksPagesInACircle() {
            IntStream.range(0, 205).forEach(i -> wire.state.put(
                    SandboxProfile.open(wire.state.instances().getFirst(), "p-" + i, "n" + i, LONG_AGO)));
            value(wire.gateway().profiles(wire.instance()));
            var query = URLDecoder.decode(wire.state.received(Wire.LIST).get(1).query(), StandardCharsets.UTF_8);
            var token = query.replaceAll(".*nextToken=([^&]+).*", "$1");
            wire.state.forget();
            wire.always(Wire.LIST, Fault.Body.of(
                    "{\"AuthenticationProfileSummaryList\":[],\"NextToken\":\"" + token + "\"}", "application/json"));

            var failed = failure(wire.gateway().profiles(wire.instance()), GatewayFailure.UntrustedAnswer.class);

            assertThat(failed.problems()).containsExactly("The list leads back to a page that was already read");
            assertThat(wire.sent(Wire.LIST)).isEqualTo(2);
        }

        @Test
        void waitsOutThrottlingThreeTimesAtMost() {
            wire.always(Wire.LIST, new Fault.Throttle());

            failure(wire.gateway().profiles(wire.instance()), GatewayFailure.Throttled.class);

            assertThat(wire.sent(Wire.LIST)).isEqualTo(3);
        }

        @Test
        void tellsOfEachPauseWhileAwsIsBusyAndWhenItIsOver() {
            var told = new ArrayList<String>();
            wire.patient.onWait(wait -> {
                told.add("attempt " + wait.attempt() + " of " + wait.most());
                assertThat(wait.pause()).isGreaterThanOrEqualTo(Wire.PATIENT.pause().dividedBy(2));
                return () -> told.add("over");
            });
            wire.server.faults().add(FaultRule.next(Wire.LIST, new Fault.Throttle()).times(2));

            value(wire.gateway().profiles(wire.instance()));

            assertThat(told).containsExactly("attempt 2 of 3", "over", "attempt 3 of 3", "over");
        }
    }

    @Nested
    class Writing {
        @Test
        void sendsOnlyWhatTheChangeSets() {
            value(wire.update());

            var applied = wire.state.applied();
            assertThat(applied).hasSize(1);
            assertThat(applied.getFirst().body()).isEqualTo("{\"Name\":\"Renamed\"}");
        }

        @Test
        void sendsAClearedListEmptyAndAKeptListNotAtAll() {
            value(wire.patient.writer().orElseThrow().update(wire.ref(),
                    Wire.lists(new FieldChange.Clear<>(), new FieldChange.Keep<>()), Wire.RESENDS));

            assertThat(wire.state.applied().getFirst().body()).isEqualTo("{\"AllowedIps\":[]}");
        }

        @Test
        void sendsEveryFieldInWholeMinutesAndAsTyped() {
            var change = new ProfileChange(new FieldChange.Set<>("N"), new FieldChange.Set<>("D"),
                    new FieldChange.Set<>(List.of("10.0.0.5/8")), new FieldChange.Set<>(List.of("fd00::1")),
                    new SessionChange(new FieldChange.Set<>(Duration.ofMinutes(30)), new FieldChange.Set<>(true),
                            new FieldChange.Set<>(Duration.ofMinutes(15))));

            value(wire.patient.writer().orElseThrow().update(wire.ref(), change, Wire.RESENDS));

            assertThat(wire.state.received(Wire.UPDATE).getFirst().body()).contains("\"Name\":\"N\"",
                    "\"Description\":\"D\"", "\"AllowedIps\":[\"10.0.0.5/8\"]", "\"BlockedIps\":[\"fd00::1\"]",
                    "\"PeriodicSessionDuration\":30", "\"SessionInactivityDuration\":15",
                    "\"SessionInactivityHandlingEnabled\":true");
        }

        @ParameterizedTest
        @CsvSource({"BEFORE,RESET,0", "BEFORE,CLOSE,0", "AFTER,RESET,1", "AFTER,CLOSE,1"})
        void isPutOnTheWireOnceWhenTheConnectionBreaks(Moment moment, Manner manner, int applied) {
            wire.always(Wire.UPDATE, new Fault.Drop(moment, manner));

            var failed = failure(wire.update(), GatewayFailure.NoAnswer.class);

            assertThat(wire.sent(Wire.UPDATE)).isEqualTo(1);
            assertThat(wire.state.applied()).hasSize(applied);
            assertThat(failed.details().trace().sends()).isEqualTo(1);
            assertThat(failed.certainlyNotApplied()).isFalse();
        }

        @ParameterizedTest
        @CsvSource({"BEFORE,RESET,0", "BEFORE,CLOSE,0", "AFTER,RESET,1", "AFTER,CLOSE,1"})
        void isPutOnTheWireOnceWhenAReusedConnectionBreaks(Moment moment, Manner manner, int applied) {
            value(wire.update());
            value(wire.update());
            wire.state.forget();
            wire.always(Wire.UPDATE, new Fault.Drop(moment, manner));

            failure(wire.update(), GatewayFailure.NoAnswer.class);

            assertThat(wire.sent(Wire.UPDATE)).isEqualTo(1);
            assertThat(wire.state.applied()).hasSize(applied);
        }

        @ParameterizedTest
        @ValueSource(ints = {500, 502, 503, 504})
        void isPutOnTheWireOnceOnServerErrors(int status) {
            wire.always(Wire.UPDATE, new Fault.ApplyThenStatus(status, "InternalServiceException", "Oops"));

            var failed = failure(wire.update(), GatewayFailure.ServiceFault.class);

            assertThat(wire.sent(Wire.UPDATE)).isEqualTo(1);
            assertThat(wire.state.applied()).hasSize(1);
            assertThat(failed.certainlyNotApplied()).isFalse();
            assertThat(failed.details().trace().requestId()).isNotNull();
        }

        @ParameterizedTest
        @ValueSource(strings = {"BEFORE", "AFTER"})
        void isPutOnTheWireOnceWhenNoAnswerComes(Moment moment) {
            wire.always(Wire.UPDATE, new Fault.Hang(moment));

            var failed = failure(wire.hastyUpdate(), GatewayFailure.NoAnswer.class);

            assertThat(wire.sent(Wire.UPDATE)).isEqualTo(1);
            assertThat(failed.details().trace().sends()).isEqualTo(1);
            assertThat(failed.details().trace().took()).isLessThan(Wire.HASTY.call().plusSeconds(1));
        }

        @Test
        void isPutOnTheWireOnceWhenTheAnswerDrips() {
            wire.always(Wire.UPDATE, new Fault.Drip(Duration.ofMillis(50)));

            var failed = failure(wire.hastyUpdate(), GatewayFailure.NoAnswer.class);

            assertThat(wire.sent(Wire.UPDATE)).isEqualTo(1);
            assertThat(failed.details().trace().took()).isLessThan(Wire.HASTY.call().plusSeconds(1));
        }

        @Test
        void mayBeAppliedAfterItsTimeOutAndSaysNothingElse() throws InterruptedException {
            wire.next(Wire.UPDATE, new Fault.Hold(Moment.BEFORE));

            var failed = failure(wire.hastyUpdate(), GatewayFailure.NoAnswer.class);

            assertThat(wire.state.applied()).isEmpty();
            assertThat(failed.certainlyNotApplied()).isFalse();
            wire.server.faults().release();
            assertThat(wire.state.awaitApplied(1, Duration.ofSeconds(20))).isTrue();
            assertThat(wire.sent(Wire.UPDATE)).isEqualTo(1);
        }

        @Test
        void isNotSentAgainWhenSomebodyElseWritesBetween() {
            wire.next(Wire.UPDATE, new Fault.SecondWriter(Moment.AFTER, "{\"Name\":\"Theirs\"}"));

            value(wire.update());

            assertThat(wire.sent(Wire.UPDATE)).isEqualTo(1);
            assertThat(value(wire.describe()).identity().name()).isEqualTo("Theirs");
        }

        @Test
        void isSentAgainTwiceWhenThrottled() {
            wire.always(Wire.UPDATE, new Fault.Throttle());

            var failed = failure(wire.update(), GatewayFailure.Throttled.class);

            assertThat(wire.sent(Wire.UPDATE)).isEqualTo(3);
            assertThat(wire.state.applied()).isEmpty();
            assertThat(failed.details().trace().sends()).isEqualTo(3);
            assertThat(failed.certainlyNotApplied()).isTrue();
        }

        @Test
        void isNotSentAgainWhenNobodyWantsToWait() {
            wire.always(Wire.UPDATE, new Fault.Throttle());
            var asked = new ArrayList<Integer>();

            var failed = failure(
                    wire.patient.writer().orElseThrow().update(wire.ref(), Wire.rename(), (send, pause) -> {
                        asked.add(send);
                        assertThat(pause).isPositive();
                        return asked.size() < 2;
                    }), GatewayFailure.Throttled.class);

            assertThat(asked).containsExactly(2, 3);
            assertThat(wire.sent(Wire.UPDATE)).isEqualTo(2);
            assertThat(failed.certainlyNotApplied()).isTrue();
        }

        @Test
        void isAppliedOnceAfterThrottling() {
            wire.next(Wire.UPDATE, new Fault.Throttle());

            var trace = trace(wire.update());

            assertThat(trace.sends()).isEqualTo(2);
            assertThat(wire.state.applied()).hasSize(1);
        }

        @ParameterizedTest
        @ValueSource(longs = {-86_400, -3_600, 3_600, 86_400})
        void isSentAgainOnceWhenTheClockIsOff(long seconds) {
            wire.always(Wire.UPDATE, new Fault.DateOffset(Duration.ofSeconds(seconds)));

            var trace = trace(wire.update());

            assertThat(wire.sent(Wire.UPDATE)).isEqualTo(2);
            assertThat(trace.sends()).isEqualTo(2);
            assertThat(wire.state.applied()).hasSize(1);
        }

        @Test
        void isNotCertainlyLostWhenABreakFollowsThrottling() {
            wire.next(Wire.UPDATE, new Fault.Throttle());
            wire.next(Wire.UPDATE, new Fault.Throttle());
            wire.server.faults().add(FaultRule
                    .next(Wire.UPDATE, new Fault.Drop(Moment.AFTER, Manner.RESET)).fromThe(2));

            var failed = failure(wire.update(), GatewayFailure.NoAnswer.class);

            assertThat(failed.certainlyNotApplied()).isFalse();
        }

        @Test
        void isNotBelievedWhenAWebPageAnswers() {
            wire.next(Wire.UPDATE, Fault.Body.of("<html>Please sign in to the wireless network</html>", "text/html"));

            var failed = failure(wire.update(), GatewayFailure.UntrustedAnswer.class);

            assertThat(failed.certainlyNotApplied()).isFalse();
        }

        @Test
        void isNotBelievedWhenTheAnswerBreaksOff() {
            wire.next(Wire.UPDATE, new Fault.WrongContentLength(10));

            var failed = failure(wire.hastyUpdate(), GatewayFailure.NoAnswer.class);

            assertThat(wire.sent(Wire.UPDATE)).isEqualTo(1);
            assertThat(failed.certainlyNotApplied()).isFalse();
        }
    }
}
