package dev.gatehouse.domain.permission;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import dev.gatehouse.domain.port.ConnectCall;
import dev.gatehouse.domain.port.GatewayFailure;
import dev.gatehouse.domain.port.KnownCalls;
import dev.gatehouse.domain.port.Reply;
import dev.gatehouse.domain.profile.InstanceId;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class RefusalTest {

    @Test
    void anInvalidRequestIsARefusalOnlyWhenItSpeaksOfThePreview() {
        assertThat(invalid("Authentication profiles are not enabled for this account")).isPresent();
        assertThat(invalid("AllowedIps is malformed")).isEmpty();
    }

    @Test
    void anExpiredSessionIsNoRefusal() {
        var ended = new GatewayFailure.SessionEnded(
                Refusals.details(ConnectCall.LIST_PROFILES, 403, "ExpiredTokenException", "expired"));

        assertThat(Refusal.of(ended, KnownCalls.NONE)).isEmpty();
    }

    @Test
    void knowledgeComesFromAnswersAndDenialsAlone() {
        var denied = Refusals.denied(ConnectCall.UPDATE_PROFILE, "AccessDeniedException", null);
        var ended = new GatewayFailure.SessionEnded(Refusals.details(ConnectCall.LIST_PROFILES, 403, "x", null));

        var known = KnownCalls.NONE.learn(ConnectCall.LIST_PROFILES, Refusals.answer())
                .learn(ConnectCall.UPDATE_PROFILE, new Reply.Failure<>(denied))
                .learn(ConnectCall.LIST_PROFILES, new Reply.Failure<>(ended));

        assertThat(known.state(ConnectCall.LIST_PROFILES)).isEqualTo(KnownCalls.State.WORKS);
        assertThat(known.state(ConnectCall.UPDATE_PROFILE)).isEqualTo(KnownCalls.State.REFUSED);
        assertThat(known.state(ConnectCall.LIST_INSTANCES)).isEqualTo(KnownCalls.State.NOT_TRIED);
    }

    @ParameterizedTest
    @CsvSource({"us-west-2,aws", "us-gov-west-1,aws-us-gov", "cn-north-1,aws-cn", "ap-southeast-2,aws"})
    void aPolicyNamesThePartitionOfItsRegion(String region, String partition) {
        var scope = new PolicyScope(region, "111122223333", Optional.of(new InstanceId("inst-1")));

        assertThat(scope.profilesArn()).isEqualTo("arn:" + partition + ":connect:" + region
                + ":111122223333:instance/inst-1/authentication-profile/*");
    }

    @Test
    void aReadOnlyPolicyHoldsWhatReadingNeedsAndNothingElse() {
        var scope = new PolicyScope("us-west-2", "111122223333", Optional.of(new InstanceId("inst-1")));

        assertThat(LeastPrivilege.readOnly(scope)).isEqualTo("""
                {
                  "Version": "2012-10-17",
                  "Statement": [
                    {
                      "Sid": "FindInstances",
                      "Effect": "Allow",
                      "Action": [
                        "connect:ListInstances",
                        "ds:DescribeDirectories"
                      ],
                      "Resource": "*"
                    },
                    {
                      "Sid": "AuthenticationProfiles",
                      "Effect": "Allow",
                      "Action": [
                        "connect:DescribeInstance",
                        "connect:ListAuthenticationProfiles",
                        "connect:DescribeAuthenticationProfile"
                      ],
                      "Resource": [
                        "arn:aws:connect:us-west-2:111122223333:instance/inst-1",
                        "arn:aws:connect:us-west-2:111122223333:instance/inst-1/authentication-profile/*"
                      ]
                    }
                  ]
                }
                """);
        assertThat(LeastPrivilege.readWrite(scope)).contains("\"connect:UpdateAuthenticationProfile\"")
                .doesNotContain("connect:*");
    }

    @Test
    void anUnknownAccountOrInstanceIsLeftOpen() {
        assertThat(new PolicyScope("us-west-2", "*", Optional.empty()).instanceArn())
                .isEqualTo("arn:aws:connect:us-west-2:*:instance/*");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PolicyScope("us-west-2\"", "111122223333", Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PolicyScope("us-west-2", "1111", Optional.empty()));
    }

    private static Optional<Refusal> invalid(String message) {
        return Refusal.of(new GatewayFailure.InvalidInput(
                Refusals.details(ConnectCall.LIST_PROFILES, 400, "InvalidRequestException", message)),
                KnownCalls.NONE);
    }
}
