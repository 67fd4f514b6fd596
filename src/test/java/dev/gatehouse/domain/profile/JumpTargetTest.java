package dev.gatehouse.domain.profile;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class JumpTargetTest {
    private static final String ARN = "arn:aws:connect:eu-west-2:111122223333:instance/inst-1";

    @Test
    void aProfileArnNamesRegionAccountInstanceAndProfile() {
        assertThat(JumpTarget.parse(" " + ARN + "/authentication-profile/p-7 ")).contains(new JumpTarget.Instance(
                new InstanceId("inst-1"), Optional.of("eu-west-2"), Optional.of("111122223333"),
                Optional.of(new ProfileId("p-7"))));
    }

    @Test
    void anInstanceArnAndTheArnOfAnythingElseInsideLeadToTheInstance() {
        var instance = new JumpTarget.Instance(new InstanceId("inst-1"), Optional.of("eu-west-2"),
                Optional.of("111122223333"), Optional.empty());

        assertThat(JumpTarget.parse(ARN)).contains(instance);
        assertThat(JumpTarget.parse(ARN + "/queue/q-1")).contains(instance);
    }

    @Test
    void aBareIdNamesNothingElse() {
        assertThat(JumpTarget.parse("11111111-2222-3333-4444-555555555555")).contains(
                new JumpTarget.Instance(new InstanceId("11111111-2222-3333-4444-555555555555"), Optional.empty(),
                        Optional.empty(), Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://Acme-Prod.my.connect.aws", "acme-prod.my.connect.aws/users?x=1",
            "https://acme-prod.my.connect.aws/connect/home#top", "https://acme-prod.awsapps.com/connect/ccp-v2",
            "https://acme-prod.govcloud.connect.aws/ccp-v2"})
    void anAddressLeadsToAnAlias(String address) {
        assertThat(JumpTarget.parse(address)).contains(new JumpTarget.Alias("acme-prod"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not an id", "https://my.connect.aws", "https://govcloud.connect.aws",
            "https://acme.other.connect.aws", "https://evil.example/acme.my.connect.aws",
            "https://acme.my.connect.aws.evil.example", "http://acme.my.connect.aws", "-acme.my.connect.aws",
            "https://user@acme.my.connect.aws", "arn:aws:s3:::bucket"})
    void anythingElseIsNoWayIn(String text) {
        assertThat(JumpTarget.parse(text)).isEmpty();
    }
}
