package dev.gatehouse.domain.profile;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class InstanceIdTest {
    private static final String ID = "7d78b1a9-0d5b-4b0c-9bd0-d5a6a5f1a001";

    @ParameterizedTest
    @ValueSource(strings = {ID, " " + ID + " ", "arn:aws:connect:us-west-2:111122223333:instance/" + ID,
            "arn:aws-us-gov:connect:us-gov-west-1:111122223333:instance/" + ID,
            "arn:aws:connect:us-west-2:111122223333:instance/" + ID + "/authentication-profile/x"})
    void theIdIsTakenOutOfWhateverIsPasted(String text) {
        assertThat(InstanceId.parse(text)).contains(new InstanceId(ID));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a b", "a/b", "arn:aws:s3:::bucket", "arn:aws:connect:us-west-2:1:instance/x",
            "arn:aws:connect:us-west-2:111122223333:instance/", "https://acme.my.connect.aws", "é"})
    void anythingElseIsNoId(String text) {
        assertThat(InstanceId.parse(text)).isEmpty();
    }

    @Test
    void anArnNamesItsRegion() {
        assertThat(InstanceId.regionOf("arn:aws:connect:eu-west-2:111122223333:instance/x")).contains("eu-west-2");
    }

    @Test
    void aBareIdNamesNoRegion() {
        assertThat(InstanceId.regionOf(ID)).isEmpty();
    }

    @Test
    void anArnIsNeverAnId() {
        assertThatThrownBy(() -> new InstanceId("arn:aws:connect:eu-west-2:111122223333:instance/x"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
