package dev.gatehouse.aws;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class RedactionTest {
    @ParameterizedTest
    @ValueSource(strings = {"key AKIAIOSFODNN7CANARY0 unknown", "ASIAIOSFODNN7CANARY0",
            "secret wJalrXUtnFEMI/K7MDENG/bPxRfiCYCANARYKEY0", "x-amz-security-token:CANARY",
            "aws_secret_access_key = CANARY", "{\"sessionToken\":\"CANARY\"}", "Authorization: CANARY",
            "Signature=CANARY", "FwoGZXIvYXdzEDoaDCANARYexampleexampleexampleexample=="})
    void secretsAreTakenOut(String text) {
        assertThat(Redaction.of(text)).doesNotContain("CANARY").contains("[removed]");
    }

    @Test
    void whatAPersonNeedsStays() {
        var words = "User: arn:aws:sts::123456789012:assumed-role/ReadOnly/anna is not authorized to perform:"
                + " connect:UpdateAuthenticationProfile on resource: arn:aws:connect:us-west-2:123456789012:instance/"
                + "11111111-2222-3333-4444-555555555555/authentication-profile/aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee";

        assertThat(Redaction.of(words)).isEqualTo(words);
    }

    /** Each of these took minutes. */
    @ParameterizedTest
    @ValueSource(strings = {"x", "token", "token ", "secret-", "a\"", "=\""})
    void aLongTextIsReadAtOnce(String piece) {
        assertThat(Redaction.of(piece.repeat(40_000) + " secret=CANARY")).endsWith("[removed]");
    }
}
