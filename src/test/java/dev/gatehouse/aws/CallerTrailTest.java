package dev.gatehouse.aws;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.cloudtrail.model.Event;
import software.amazon.awssdk.services.cloudtrail.model.LookupEventsResponse;

import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.port.SeenFrom;
import dev.gatehouse.sandbox.fault.Fault;
import dev.gatehouse.sandbox.fault.FaultRule;

import static org.assertj.core.api.Assertions.assertThat;

/** Where AWS saw the caller, asked of the CloudTrail of the sandbox with the real SDK (features row 26). */
class CallerTrailTest {
    private static final String ARN = "arn:aws:sts::111122223333:assumed-role/Sandbox/gatehouse";

    @TempDir
    private Path home;

    private final Wire wire = new Wire();

    @AfterEach
    void stop() {
        wire.close();
    }

    private Optional<SeenFrom> seen() {
        return Wire.value(wire.gateway().seenFrom());
    }

    @Test
    void theLatestCallOfTheseCredentialsSaysWhere() {
        assertThat(wire.describe()).isInstanceOf(Reply.Answer.class);

        assertThat(seen()).hasValueSatisfying(from -> {
            assertThat(from.address()).hasToString("198.51.100.7");
            assertThat(from.at()).isBetween(Instant.now().minus(Duration.ofMinutes(5)), Instant.now());
            assertThat(from.thisSession()).isTrue();
        });
        assertThat(wire.sent("LookupEvents")).isEqualTo(1);
    }

    @Test
    void ofASessionThatIsTooYoungTheNameOfTheCallerTells() throws Exception {
        var folder = new AwsFolder(home);
        try (var before = folder.open(wire.server, "admin")) {
            Wire.value(before.gateway().callerIdentity());
        }
        try (var now = folder.open(wire.server, "admin")) {
            assertThat(Wire.value(now.gateway().seenFrom()))
                    .hasValueSatisfying(from -> assertThat(from.thisSession()).isFalse());
        }
        assertThat(wire.sent("LookupEvents")).isEqualTo(2);
    }

    @Test
    void whoMayNotLookThereIsToldSoAfterOneQuestion() {
        wire.server.faults().add(FaultRule.always("LookupEvents", new Fault.Status(403, "AccessDeniedException",
                "User is not authorized to perform: cloudtrail:LookupEvents")));

        Wire.failure(wire.gateway().seenFrom(), GatewayFailure.AccessDenied.class);

        assertThat(wire.sent("LookupEvents")).isEqualTo(1);
        assertThat(wire.describe()).isInstanceOf(Reply.Answer.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"'\"sourceIPAddress\":\"198.51.100.7\"' | 198.51.100.7",
            "'\"sourceIPAddress\":\"2001:db8::7\"' | 2001:db8::7",
            "'\"sourceIPAddress\":\"AWS Internal\"' | ", "'\"sourceIPAddress\":\"connect.amazonaws.com\"' | ",
            "'\"sourceIPAddress\":null' | ", "'\"eventName\":\"x\"' | "})
    void onlyAnAddressCounts(String member, String address) {
        assertThat(latest("{\"userIdentity\":{\"arn\":\"" + ARN + "\"}," + member + "}", Optional.empty()))
                .map(from -> from.address().toString()).isEqualTo(Optional.ofNullable(address));
    }

    @Test
    void whatAServiceOfAwsDidAndWhatAnotherDidSaysNothing() {
        var member = ",\"sourceIPAddress\":\"198.51.100.7\"}";
        assertThat(latest("{\"userIdentity\":{\"invokedBy\":\"cloudformation.amazonaws.com\"}" + member,
                Optional.empty())).isEmpty();
        assertThat(latest("{\"userIdentity\":{\"arn\":\"" + ARN + "\"}" + member, Optional.of(ARN))).isPresent();
        assertThat(latest("{\"userIdentity\":{\"arn\":\"" + ARN.replace("Sandbox", "Other") + "\"}" + member,
                Optional.of(ARN))).isEmpty();
    }

    private static Optional<SeenFrom> latest(String record, Optional<String> arn) {
        var answer = LookupEventsResponse.builder()
                .events(Event.builder().eventTime(Instant.parse("2026-08-01T09:22:00Z")).cloudTrailEvent(record)
                        .build())
                .build();
        return TrailAnswers.latest(answer, arn) instanceof Checked.Trusted<Optional<SeenFrom>>(var seen)
                ? seen
                : Optional.empty();
    }
}
