package dev.gatehouse.aws;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.cloudtrail.model.Event;
import software.amazon.awssdk.services.cloudtrail.model.LookupEventsResponse;

import dev.gatehouse.domain.port.ChangeEvent;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.profile.InstanceId;
import dev.gatehouse.domain.profile.ProfileId;
import dev.gatehouse.domain.profile.ProfileRef;
import dev.gatehouse.sandbox.fault.FaultRule;
import dev.gatehouse.sandbox.script.FaultScript;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

/** Who changed a profile, asked of the CloudTrail of the sandbox with the real SDK (features row 64). */
class ChangeTrailTest {
    private static final Instant AT = Instant.parse("2026-08-01T09:22:00Z");

    private final Wire wire = new Wire();

    @AfterEach
    void stop() {
        wire.close();
    }

    private List<ChangeEvent> changes(ProfileRef ref) {
        return Wire.value(wire.gateway().changes(ref));
    }

    @Test
    void everyChangeOfTheProfileIsThereTheLatestFirstAndNoneOfAnother() {
        var other = new ProfileRef(wire.instance(),
                new ProfileId(wire.state.profiles(wire.instance().value()).getFirst().id()));
        assertThat(wire.update()).isInstanceOf(Reply.Answer.class);
        wire.state.update(wire.instance().value(), wire.ref().profile().value(), "{\"Description\":\"by night\"}");

        assertThat(changes(wire.ref())).extracting(ChangeEvent::principal, ChangeEvent::sourceIp)
                .containsExactly(tuple("arn:aws:sts::111122223333:assumed-role/NetOps/night-shift", "198.51.100.7"),
                        tuple("arn:aws:sts::111122223333:assumed-role/Sandbox/gatehouse", "198.51.100.7"));
        assertThat(changes(other)).isEmpty();
    }

    @Test
    void allPagesUpToFourAreRead() {
        for (int i = 0; i < 230; i++) {
            wire.state.update(wire.instance().value(), wire.ref().profile().value(), "{\"Name\":\"n" + i + "\"}");
        }

        assertThat(changes(wire.ref())).hasSize(200);
        assertThat(wire.sent("LookupEvents")).isEqualTo(4);
    }

    @Test
    void whoMayNotLookThereIsToldSoAndReadsProfilesAllTheSame() throws Exception {
        for (FaultRule rule : FaultScript.read("""
                {"rules": [{"fault": "denied-by-iam", "operation": "LookupEvents"}]}
                """.getBytes(UTF_8)).rules()) {
            wire.server.faults().add(rule);
        }

        Wire.failure(wire.gateway().changes(wire.ref()), GatewayFailure.AccessDenied.class);

        assertThat(wire.describe()).isInstanceOf(Reply.Answer.class);
    }

    /** AWS does not say how a record names the parameters: any spelling counts, another instance does not. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "{\"instanceId\":\"i-1\",\"authenticationProfileId\":\"p-1\"} | true",
            "{\"InstanceId\":\"arn:aws:connect:us-west-2:1:instance/i-1\",\"AuthenticationProfileId\":\"p-1\"} | true",
            "{\"profile\":\"p-1\"} | true", "{\"instanceId\":\"i-2\",\"authenticationProfileId\":\"p-1\"} | false",
            "{\"authenticationProfileId\":\"p-11\"} | false", "null | false", "[] | false"})
    void aRecordIsOfAProfileWhenItNamesIt(String parameters, boolean about) {
        var record = "{\"userIdentity\":{\"principalId\":\"AIDA\"},\"errorCode\":\"AccessDenied\",\"requestParameters\":"
                + parameters + "}";
        assertThat(read(record)).hasSize(about ? 1 : 0);
        if (about) {
            assertThat(read(record)).containsExactly(new ChangeEvent(AT, "AIDA", null, null, "AccessDenied"));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"not json", "''", "3", "{\"requestParameters\":\"p-1\"}"})
    void aRecordThatCannotBeReadIsAboutNothing(String record) {
        assertThat(read(record)).isEmpty();
    }

    private static List<ChangeEvent> read(String record) {
        var answer = LookupEventsResponse.builder()
                .events(Event.builder().eventTime(AT).cloudTrailEvent(record).build()).build();
        var ref = new ProfileRef(new InstanceId("i-1"), new ProfileId("p-1"));
        return TrailAnswers.page(answer, ref) instanceof Checked.Trusted<Page<ChangeEvent>>(var page)
                ? page.items()
                : List.of();
    }
}
